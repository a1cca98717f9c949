import { useTranslation } from 'react-i18next';
import { Elapsed, EmptyState, LoadingRoom, Panel, StatusTag } from '#platform/web/design/index.ts';
import css from './gate.module.css';
import { GateCar } from './gate-car.tsx';
import type { CarAtGate } from './use-gate.ts';

/** Every car on the grounds, those that came first on top. */
export function InsidePanel({ cars, isLoading }: { cars: readonly CarAtGate[]; isLoading: boolean }) {
  const { t } = useTranslation('delivery');
  return (
    <Panel title={t('gate.inside')} flush extra={<b>{cars.length}</b>}>
      {isLoading ? <LoadingRoom rows={5} /> : null}
      {!isLoading && cars.length === 0 ? <EmptyState title={t('gate.inside-none')} /> : null}
      <ul className={css.rows}>
        {cars.map((car) => (
          <li key={car.visitId}>
            <GateCar car={car}>
              {car.greetedAt ? null : <StatusTag>{t('gate.waits')}</StatusTag>}{' '}
              <Elapsed since={car.arrivedAt} />
            </GateCar>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
