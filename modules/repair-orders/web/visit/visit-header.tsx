import { useTranslation } from 'react-i18next';
import {
  Elapsed,
  Odometer,
  PageHeader,
  PlateChip,
  PromiseTime,
  StatusTag,
} from '#platform/web/design/index.ts';
import { Slot } from '#platform/web/slot.tsx';
import { BroughtBy } from './brought-by.tsx';
import { usePromiseOf } from './promise-of.ts';
import type { VisitPage } from './use-visit.ts';
import css from './visit-header.module.css';

/** Whose car it is, who brought it, and what was promised: the head of the visit. */
export function VisitHeader({ visit, describe }: { visit: VisitPage; describe: () => void }) {
  const { t } = useTranslation('repair-orders');
  const car = [visit.make, visit.model, visit.modelYear].filter(Boolean).join(' ');
  return (
    <PageHeader
      title={car || visit.plate?.text || t('visit.unknown-car')}
      before={visit.plate ? <PlateChip plate={visit.plate} vehicleId={visit.vehicleId} size="large" /> : null}
      after={
        <>
          {visit.odometer === null ? null : (
            <Odometer reading={visit.odometer} unit={visit.odometerUnit === 'mi' ? 'mi' : 'km'} />
          )}
          <VisitState visit={visit} />
          {visit.firstVisit ? <StatusTag>{t('visit.first')}</StatusTag> : null}
          {!visit.firstVisit && visit.dropOff?.firstTime ? (
            <StatusTag>{t('visit.first-sender')}</StatusTag>
          ) : null}
          {visit.keyTag ? <StatusTag>{t('visit.key-tag', { tag: visit.keyTag })}</StatusTag> : null}
        </>
      }
      actions={
        <span className={css.times}>
          <Slot name="visit-header" visitId={visit.id} isQuiet />
          <Time visit={visit} />
        </span>
      }
      subtitle={
        <div className={css.people}>
          <BroughtBy visit={visit} describe={describe} />
        </div>
      }
    />
  );
}

function VisitState({ visit }: { visit: VisitPage }) {
  const { t } = useTranslation('repair-orders');
  const state = visit.leftKind && visit.leftKind !== 'repaired' ? t('visit.left-unrepaired') : null;
  return (
    <StatusTag tone={visit.state === 'cancelled' ? 'trouble' : 'quiet'}>
      {state ?? t(`visit.state.${visit.state}`)}
    </StatusTag>
  );
}

/** Until somebody greets, the wait is what counts; from then on the promise. */
function Time({ visit }: { visit: VisitPage }) {
  const { t } = useTranslation('repair-orders');
  const promiseOf = usePromiseOf();
  if (visit.state !== 'waiting') return <PromiseTime {...promiseOf(visit)} />;
  return (
    <span className={css.waiting}>
      {t('visit.waiting-for')} <Elapsed since={visit.arrivedAt} />
    </span>
  );
}
