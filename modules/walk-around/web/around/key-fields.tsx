import { useTranslation } from 'react-i18next';
import css from './around.module.css';
import { may, type Sheet } from './sheet.ts';

/** Key and box, as far as they are filled in. */
export interface Hung {
  readonly tag: string;
  readonly place: string;
  readonly box: string;
}

const fields = [
  ['tag', 20],
  ['place', 60],
  ['box', 20],
] as const;

/** Which tag the key carries, where it hangs, and which box keeps the small things. */
export function KeyFields(props: { sheet: Sheet; hung: Hung; change(part: Partial<Hung>): void }) {
  const { sheet, hung, change } = props;
  const { t } = useTranslation('walk-around');
  return (
    <div className={css.fields}>
      {fields.map(([name, maxLength]) => (
        <label key={name} className={css.field}>
          {t(`key.${name}`)}
          <input
            value={hung[name]}
            maxLength={maxLength}
            autoComplete="off"
            disabled={!may(sheet, 'takeKey')}
            onChange={(event) => change({ [name]: event.target.value })}
          />
        </label>
      ))}
    </div>
  );
}
