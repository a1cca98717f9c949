import { useTranslation } from 'react-i18next';
import { bodies } from '#modules/registry/rules/index.ts';
import { driveSides } from '../../rules/index.ts';
import css from './around.module.css';
import { may, type Sheet } from './sheet.ts';
import type { Steps } from './use-steps.ts';

/** Which car is drawn, and where its wheel is: known of the car from then on. */
export function CarKind({ sheet, steps }: { sheet: Sheet; steps: Steps }) {
  const { t } = useTranslation('walk-around');
  const isOpen = may(sheet, 'markDamage');
  return (
    <details className={css.kind} open={sheet.car.body === null}>
      <summary>{t('car.title')}</summary>
      <fieldset className={css.choices}>
        <legend className="sr-only">{t('car.title')}</legend>
        {bodies.map((body) => (
          <button
            key={body}
            type="button"
            className={css.choice}
            aria-pressed={sheet.car.body === body}
            disabled={!isOpen}
            onClick={() => void steps.describeCar({ body })}
          >
            {t(`car.body.${body}`)}
          </button>
        ))}
      </fieldset>
      <fieldset className={css.choices}>
        <legend className="sr-only">{t('car.wheel')}</legend>
        {driveSides.map((driveSide) => (
          <button
            key={driveSide}
            type="button"
            className={css.choice}
            aria-pressed={sheet.car.driveSide === driveSide}
            disabled={!isOpen}
            onClick={() => void steps.describeCar({ driveSide })}
          >
            {t(`car.drive.${driveSide}`)}
          </button>
        ))}
      </fieldset>
    </details>
  );
}
