import { useTranslation } from 'react-i18next';
import type { CarSide } from '#platform/rules/cars/car-pictures.ts';
import css from './around.module.css';
import { Thumb } from './photos.tsx';
import type { Sheet } from './sheet.ts';
import type { Steps } from './use-steps.ts';

/** Last visit's damage on this side, to be held against the car: still there, or gone. */
export function EarlierMarks({ sheet, steps, view }: { sheet: Sheet; steps: Steps; view: CarSide }) {
  const { t } = useTranslation('walk-around');
  const marks = (sheet.previous?.marks ?? []).filter((mark) => mark.view === view && mark.verdict === null);
  if (marks.length === 0) return null;
  return (
    <ul className={css.list} aria-label={t('mark.earlier')}>
      {marks.map(({ id, kind, severity, photos }) => {
        const words = `${t(`kind.${kind}`)} · ${t(`severity.${severity}`)}`;
        return (
          <li key={id} className={css.row}>
            <span className={css.grow}>
              <span className={css.lastTime}>{t('mark.last-time')}</span> {words}
            </span>
            {photos.map((fileId) => (
              <Thumb key={fileId} fileId={fileId} />
            ))}
            {(['still-there', 'gone'] as const).map((verdict) => (
              <button
                key={verdict}
                type="button"
                className={css.choice}
                aria-label={`${t(`verdict.${verdict}`)}: ${words}`}
                onClick={() => void steps.compare(id, verdict)}
              >
                {t(`verdict.${verdict}`)}
              </button>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
