import { useTranslation } from 'react-i18next';
import { EmptyState, Instant, Odometer, Panel, PlateChip } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import type { PastVisit } from './records.ts';
import css from './rows.module.css';

/** The last stays, each a link to what was done. */
export function PastVisitsPanel({
  visits,
  of,
}: {
  visits: readonly PastVisit[];
  of: 'vehicle' | 'customer';
}) {
  const { t } = useTranslation('registry');
  return (
    <Panel title={t('past.title')} flush>
      {visits.length === 0 ? <EmptyState title={t('past.none')} hint={t('past.none-hint')} /> : null}
      <ul className={css.rows}>
        {visits.map((visit) => (
          <li key={visit.id}>
            <div className={css.line}>
              <LinkTo to={`/visits/${visit.id}`}>
                <Instant at={visit.arrivedAt} as="exact" />
              </LinkTo>
              {of === 'customer' && visit.plate ? (
                <PlateChip plate={visit.plate} vehicleId={visit.vehicleId} />
              ) : null}
              <span className={css.quiet}>{visit.orderNumber}</span>
              {visit.odometer !== null ? (
                <span className={css.end}>
                  <Odometer reading={visit.odometer} />
                </span>
              ) : null}
            </div>
            <p className={css.quiet}>{visit.jobs.length > 0 ? visit.jobs.join(' · ') : t('past.no-jobs')}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
