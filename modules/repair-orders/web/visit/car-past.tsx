import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { Facts, Instant, Money, Odometer, StatusTag } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import css from './car-column.module.css';
import { CarComplaints } from './car-complaints.tsx';
import { CarRecalls, type OpenRecall } from './car-recalls.tsx';
import { FirstFew } from './first-few.tsx';
import { useCoverWords } from './use-cover-words.tsx';

export type CarPastFacts = components['schemas']['CarPast'];

interface CarPastProps {
  past: CarPastFacts;
  unit: 'km' | 'mi';
  /** What the place it stands in knows besides. */
  facts?: readonly [string, ReactNode][];
  /** What can be done about an open recall there. */
  recallAction?: (recall: OpenRecall) => ReactNode;
}

/** RECV-2: the past of a car at a glance: dues and class, cover, what was asked, declined and done. */
export function CarPast({ past, unit, facts = [], recallAction }: CarPastProps) {
  const { t } = useTranslation('repair-orders');
  return (
    <div className={css.column}>
      {past.dueMinor ? (
        <Alert
          type="warning"
          showIcon
          title={
            <>
              {t('car.unpaid')} <Money minor={past.dueMinor} currency={past.currency} />
            </>
          }
        />
      ) : null}
      <Customer past={past} />
      <CarComplaints complaints={past.complaints} />
      <CarRecalls recalls={past.recalls} action={recallAction} />
      <Cover past={past} facts={facts} />
      <LastAsked past={past} />
      <Declined past={past} />
      <PastVisits past={past} unit={unit} />
    </div>
  );
}

function Customer({ past: { customer, firstVisit } }: { past: CarPastFacts }) {
  const { t } = useTranslation('repair-orders');
  const consents = customer?.consents ?? [];
  if (!firstVisit && !customer?.accountClass && consents.length === 0) return null;
  return (
    <div className={css.tags}>
      {firstVisit ? <StatusTag>{t('car.first-visit')}</StatusTag> : null}
      {customer?.accountClass ? (
        <StatusTag>{t(`registry:account-class.${customer.accountClass}`)}</StatusTag>
      ) : null}
      {consents.map(({ purpose, granted }) => (
        <StatusTag key={purpose}>
          {t(granted ? 'car.consents' : 'car.no-consent', {
            purpose: t(`registry:consent-purpose.${purpose}`),
          })}
        </StatusTag>
      ))}
    </div>
  );
}

function Cover({ past, facts }: { past: CarPastFacts; facts: readonly [string, ReactNode][] }) {
  const { t } = useTranslation('repair-orders');
  const wordsOf = useCoverWords();
  const { warranty, repairWarranties } = past;
  return (
    <>
      <Facts facts={[...(warranty ? [[t('car.warranty'), wordsOf(warranty)] as const] : []), ...facts]} />
      {repairWarranties.length > 0 ? (
        <div>
          <h3 className={css.title}>{t('car.repair-warranties')}</h3>
          <FirstFew>
            {repairWarranties
              .toSorted((a, b) => Number(b.covered) - Number(a.covered))
              .map((cover) => (
                <li key={cover.jobId}>
                  <LinkTo to={`/visits/${cover.visitId}`}>{cover.title}</LinkTo>
                  <div className={css.quiet}>{wordsOf(cover)}</div>
                </li>
              ))}
          </FirstFew>
        </div>
      ) : null}
    </>
  );
}

function LastAsked({ past: { lastAsked } }: { past: CarPastFacts }) {
  const { t } = useTranslation('repair-orders');
  if (!lastAsked) return null;
  return (
    <div>
      <h3 className={css.title}>
        <LinkTo to={`/visits/${lastAsked.visitId}`}>{t('car.last-asked')}</LinkTo>{' '}
        <Instant at={lastAsked.at} />
      </h3>
      <ul className={css.rows}>
        {[...new Set(lastAsked.words)].map((words) => (
          <li key={words} className={css.words}>
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Declined({ past: { declinedWork, currency } }: { past: CarPastFacts }) {
  const { t } = useTranslation('repair-orders');
  if (declinedWork.length === 0) return null;
  return (
    <div>
      <h3 className={css.title}>{t('car.declined')}</h3>
      <FirstFew>
        {declinedWork.map(({ jobId, visitId, title, safety, totalMinor, declinedAt, reason }) => (
          <li key={jobId}>
            <LinkTo to={`/visits/${visitId}`}>{title}</LinkTo>{' '}
            {safety ? <StatusTag tone="trouble">{t('car.safety')}</StatusTag> : null}
            <div className={css.quiet}>
              <Instant at={declinedAt} /> · <Money minor={totalMinor} currency={currency} />
              {reason ? ` · ${reason}` : ''}
            </div>
          </li>
        ))}
      </FirstFew>
    </div>
  );
}

function PastVisits({ past: { visits }, unit }: { past: CarPastFacts; unit: 'km' | 'mi' }) {
  const { t } = useTranslation('repair-orders');
  return (
    <div>
      <h3 className={css.title}>{t('car.visits')}</h3>
      {visits.length === 0 ? <p className={css.quiet}>{t('car.no-visits')}</p> : null}
      <ul className={css.rows}>
        {visits.map(({ id, arrivedAt, odometer, orderNumber, jobs }) => (
          <li key={id}>
            <LinkTo to={`/visits/${id}`} className={css.words}>
              {jobs.join(t('car.between')) || orderNumber || t('car.no-jobs')}
            </LinkTo>
            <div className={css.quiet}>
              <Instant at={arrivedAt} />
              {odometer === null ? null : (
                <>
                  {' · '}
                  <Odometer reading={odometer} unit={unit} />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
