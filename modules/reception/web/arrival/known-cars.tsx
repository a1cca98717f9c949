import { useTranslation } from 'react-i18next';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { PlateChip } from '#platform/web/design/index.ts';
import css from './arrival.module.css';

type Car = components['schemas']['VehicleCard'];

interface KnownCarsProps {
  cars: readonly Car[];
  chosen: Car | undefined;
  choose(car: Car): void;
}

/** What the house knows by this plate: one tap and the car is in. */
export function KnownCars({ cars, chosen, choose }: KnownCarsProps) {
  const { t } = useTranslation('reception');
  if (cars.length === 0) return null;
  return (
    <ul className={css.cars} aria-label={t('arrival.known')}>
      {cars.map((car) => (
        <li key={car.id}>
          <button
            type="button"
            className={`${css.car} ${car === chosen ? css.chosen : ''}`}
            aria-pressed={car === chosen}
            onClick={() => choose(car)}
          >
            {car.plate ? <PlateChip plate={car.plate} /> : null}
            <span>{[car.make, car.model, car.modelYear].filter(Boolean).join(' ')}</span>
            <span className={css.owner}>{car.owner?.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
