import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { Instant, PlateChip } from '#platform/web/design/index.ts';
import css from './gate.module.css';
import type { ExpectedCar } from './use-gate.ts';
import { useLetIn } from './use-let-in.ts';

/** RECV-1: who said they would come today, on top: one tap and the car is in. */
export function ExpectedCars({ cars }: { cars: readonly ExpectedCar[] }) {
  const { t } = useTranslation('delivery');
  const letIn = useLetIn();
  if (cars.length === 0) return null;
  return (
    <section aria-label={t('arrival.expected')}>
      <h3 className={css.title}>{t('arrival.expected')}</h3>
      <RefusalAlert of={letIn.command} />
      <ul className={css.rows}>
        {cars.map((car) => (
          <li key={car.vehicleId} className={css.expected}>
            <span className={css.car}>
              {car.plate ? <PlateChip plate={car.plate} /> : null}
              <span>{[car.make, car.model].filter(Boolean).join(' ')}</span>
              <span className={css.quiet}>{car.at ? <Instant at={car.at} as="clock" /> : null}</span>
            </span>
            <Button
              size="large"
              disabled={letIn.command.pending}
              onClick={() => void letIn.run({ vehicleId: car.vehicleId }, car.plate?.text ?? '')}
            >
              {t('arrival.let-in')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
