import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Day, Facts, Instant, Money, Odometer, Panel, StatusTag } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import css from './car-column.module.css';
import type { VisitPage } from './use-visit.ts';

/** What the house knows of the car when it comes again: what was done, declined, covered, and still unpaid. */
export function CarColumn({ visit }: { visit: VisitPage }) {
  const { t } = useTranslation('repair-orders');
  const { past } = visit;
  return (
    <Panel
      title={t('car.title')}
      id="car"
      extra={<LinkTo to={`/vehicles/${visit.vehicleId}`}>{t('car.file')}</LinkTo>}
    >
      <div className={css.column}>
        {past.dueMinor ? (
          <Alert
            type="warning"
            showIcon
            title={
              <>
                {t('car.unpaid')} <Money minor={past.dueMinor} currency={visit.currency} />
              </>
            }
          />
        ) : null}
        <Facts facts={factsOf(visit, t('car.warranty'), t('car.last-odometer'))} />
        <Declined visit={visit} />
        <PastVisits visit={visit} />
      </div>
    </Panel>
  );
}

function factsOf(visit: VisitPage, warranty: string, odometer: string): [string, ReactNode][] {
  const { past, lastOdometer } = visit;
  const facts: [string, ReactNode][] = [];
  if (past.warrantyEndsOn) {
    facts.push([
      warranty,
      <span key="warranty">
        <Day on={past.warrantyEndsOn} />
        {past.warrantyEndsOdometer ? (
          <>
            {' · '}
            <Odometer reading={past.warrantyEndsOdometer} unit={unitOf(visit.odometerUnit)} />
          </>
        ) : null}
      </span>,
    ]);
  }
  if (lastOdometer) {
    facts.push([
      odometer,
      <span key="odometer">
        <Odometer reading={lastOdometer.value} unit={unitOf(lastOdometer.unit)} /> ·{' '}
        <Instant at={lastOdometer.readAt} />
      </span>,
    ]);
  }
  return facts;
}

function unitOf(unit: string): 'km' | 'mi' {
  return unit === 'mi' ? 'mi' : 'km';
}

function Declined({ visit }: { visit: VisitPage }) {
  const { t } = useTranslation('repair-orders');
  const { declinedWork } = visit.past;
  if (declinedWork.length === 0) return null;
  return (
    <div>
      <h3 className={css.title}>{t('car.declined')}</h3>
      <ul className={css.rows}>
        {declinedWork.map(({ jobId, visitId, title, safety, totalMinor, declinedAt, reason }) => (
          <li key={jobId}>
            <LinkTo to={`/visits/${visitId}`}>{title}</LinkTo>{' '}
            {safety ? <StatusTag tone="trouble">{t('car.safety')}</StatusTag> : null}
            <div className={css.quiet}>
              <Instant at={declinedAt} /> · <Money minor={totalMinor} currency={visit.currency} />
              {reason ? ` · ${reason}` : ''}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function PastVisits({ visit }: { visit: VisitPage }) {
  const { t } = useTranslation('repair-orders');
  const { visits } = visit.past;
  return (
    <div>
      <h3 className={css.title}>{t('car.visits')}</h3>
      {visits.length === 0 ? <p className={css.quiet}>{t('car.no-visits')}</p> : null}
      <ul className={css.rows}>
        {visits.map(({ id, arrivedAt, odometer, orderNumber, jobs }) => (
          <li key={id}>
            <LinkTo to={`/visits/${id}`}>{jobs.join('、') || orderNumber || t('car.no-jobs')}</LinkTo>
            <div className={css.quiet}>
              <Instant at={arrivedAt} />
              {odometer === null ? null : (
                <>
                  {' · '}
                  <Odometer reading={odometer} unit={unitOf(visit.odometerUnit)} />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
