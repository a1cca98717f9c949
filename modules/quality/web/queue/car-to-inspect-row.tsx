import { useTranslation } from 'react-i18next';
import { Elapsed, PlateChip, PromiseTime, StatusTag } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import css from './queue.module.css';
import type { CarToInspect } from './use-queue.ts';

/** A car that waits for its inspection: what was done to it, what its owner had said, and how long it stands. */
export function CarToInspectRow({ car }: { car: CarToInspect }) {
  const { t } = useTranslation('quality');
  const reworked = car.jobs.some(({ reworks }) => reworks > 0);
  return (
    <LinkTo to={`/quality/${car.visitId}`} className={css.car}>
      <span className={css.head}>
        {car.plate ? <PlateChip plate={car.plate} /> : null}
        <b className={css.model}>{[car.make, car.model].filter(Boolean).join(' ')}</b>
        {car.promisedAt ? <PromiseTime promisedAt={car.promisedAt} /> : null}
      </span>
      <span className={css.facts}>
        <span>{car.orderNumber}</span>
        {car.keyTag ? <span>{t('queue.key', { tag: car.keyTag })}</span> : null}
        {car.workFinishedAt ? (
          <span>
            {t('queue.waits')} <Elapsed since={car.workFinishedAt} />
          </span>
        ) : null}
        {reworked ? <StatusTag>{t('queue.reworked')}</StatusTag> : null}
        {car.workedOnIt ? <StatusTag tone="trouble">{t('queue.worked-on-it')}</StatusTag> : null}
      </span>
      <ul className={css.words}>
        {car.concerns.map(({ id, words }) => (
          <li key={id}>{t('queue.quote', { words })}</li>
        ))}
      </ul>
      <span className={css.jobs}>{car.jobs.map(({ title }) => title).join(' · ')}</span>
    </LinkTo>
  );
}
