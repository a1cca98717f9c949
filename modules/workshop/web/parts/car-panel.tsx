import { useTranslation } from 'react-i18next';
import { Elapsed, Instant, PlateChip, PromiseTime } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { carName } from '../car-name.ts';
import css from './parts.module.css';
import { RequestRow } from './request-row.tsx';
import type { CarRequests } from './requests-by-car.ts';

interface CarPanelProps {
  car: CarRequests;
  suppliers: readonly string[];
  demand: ReadonlyMap<string, number>;
}

/** One car and what it waits for; whoever comes to the counter names the plate. */
export function CarPanel({ car: { visitId, first, lines, waitsSince }, demand, suppliers }: CarPanelProps) {
  const { t } = useTranslation('workshop');
  return (
    <section className={css.car} aria-label={first.plate?.text ?? first.orderNumber}>
      <header className={css.head}>
        {first.plate ? <PlateChip plate={first.plate} vehicleId={first.vehicleId} /> : null}
        <span>{carName(first)}</span>
        <LinkTo to={`/visits/${visitId}`}>{first.orderNumber}</LinkTo>
        {first.technicianName ? <span className={css.quiet}>{first.technicianName}</span> : null}
        {first.plannedFrom ? (
          <span className={css.quiet}>
            {t('parts.planned')} <Instant at={first.plannedFrom} as="clock" />
          </span>
        ) : null}
        {waitsSince ? (
          <b className={css.waits}>
            {t('parts.stands-still')} <Elapsed since={waitsSince} />
          </b>
        ) : null}
        <span className={css.end}>
          <PromiseTime promisedAt={first.promisedAt} />
        </span>
      </header>
      <ul>
        {lines.map((line) => (
          <RequestRow
            key={line.lineId}
            line={line}
            suppliers={suppliers}
            demandMilli={demand.get(line.partId ?? '') ?? 0}
          />
        ))}
      </ul>
    </section>
  );
}
