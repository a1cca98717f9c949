import { useTranslation } from 'react-i18next';
import { PlateChip } from '#platform/web/design/index.ts';
import css from './arrival.module.css';
import type { useCarChoice } from './use-car-choice.ts';

/** What the house knows by this plate: one tap and the car is in; or it is a new one. */
export function KnownCars({ choice }: { choice: ReturnType<typeof useCarChoice> }) {
  const { t } = useTranslation('reception');
  const { cars, car: chosen, offersNew, plate, typed } = choice;
  if (cars.length === 0) return null;
  return (
    <ul className={css.cars} aria-label={t('arrival.known')}>
      {cars.map((car) => (
        <li key={car.id}>
          <button
            type="button"
            className={`${css.car} ${car === chosen ? css.chosen : ''}`}
            aria-pressed={car === chosen}
            onClick={() => choice.letIn(car)}
          >
            {car.plate ? <PlateChip plate={car.plate} /> : null}
            <span>{[car.make, car.model, car.modelYear].filter(Boolean).join(' ')}</span>
            <span className={css.owner}>{car.owner?.name}</span>
          </button>
        </li>
      ))}
      {offersNew ? (
        <li>
          <button
            type="button"
            className={`${css.car} ${chosen ? '' : css.chosen}`}
            aria-pressed={!chosen}
            onClick={choice.letInNew}
          >
            {t('arrival.as-new', { plate: plate?.text ?? typed })}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
