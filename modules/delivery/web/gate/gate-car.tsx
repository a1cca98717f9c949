import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PlateChip } from '#platform/web/design/index.ts';
import css from './gate.module.css';
import type { CarAtGate } from './use-gate.ts';

/** A car as the guard knows it: plate first, then what it looks like. */
export function GateCar({ car, children }: { car: CarAtGate; children?: ReactNode }) {
  const { t } = useTranslation('delivery');
  return (
    <div className={css.car}>
      {car.plate ? <PlateChip plate={car.plate} size="large" /> : <b>{t('gate.no-plate')}</b>}
      <span className={css.model}>{[car.make, car.model].filter(Boolean).join(' ')}</span>
      <span className={css.quiet}>{children}</span>
    </div>
  );
}
