import { useTranslation } from 'react-i18next';
import { toProblem } from '#platform/web/api/problem.ts';
import { LoadingRoom, LoadProblem, useRoom } from '#platform/web/design/index.ts';
import { useParam } from '#platform/web/navigation.tsx';
import { Slot } from '#platform/web/slot.tsx';
import { OrderPanel } from '../order/order-panel.tsx';
import { CarColumn } from './car-column.tsx';
import { DocumentsPanel } from './documents-panel.tsx';
import { NextPanel } from './next-panel.tsx';
import { TimelinePanel } from './timeline-panel.tsx';
import { useVisit, type VisitPage as Visit } from './use-visit.ts';
import { StepRunner, useVisitSteps } from './use-visit-steps.tsx';
import { VisitHeader } from './visit-header.tsx';
import css from './visit-page.module.css';
import { VisitRail } from './visit-rail.tsx';

/** One visit on one page, from arrival to exit: what is next, what was said and agreed, the car and what happened. */
export default function VisitPage() {
  const visitId = useParam('visitId');
  const visit = useVisit(visitId);
  if (visit.error && !visit.data) {
    return <LoadProblem problem={toProblem(visit.error)} again={() => void visit.refetch()} />;
  }
  if (!visit.data) return <LoadingRoom rows={12} />;
  return <WholeVisit key={visitId} visit={visit.data} />;
}

function WholeVisit({ visit }: { visit: Visit }) {
  const { t } = useTranslation('repair-orders');
  const room = useRoom();
  const steps = useVisitSteps(visit);
  const car = <CarColumn visit={visit} />;
  return (
    <div className={css.page}>
      <VisitHeader visit={visit} describe={() => steps.run('visit.describe')} />
      <VisitRail visit={visit} />
      <div className={css.columns}>
        <div className={css.next}>
          <NextPanel visit={visit} steps={steps} />
          {room === 'desk' ? <DocumentsPanel visitId={visit.id} /> : null}
        </div>
        <div className={css.middle}>
          <Slot name="visit-concerns" visitId={visit.id} />
          <section id="order" className={css.place} aria-label={t('visit.order')}>
            <OrderPanel visit={visit} />
          </section>
          <Slot name="visit" visitId={visit.id} />
        </div>
        <div className={css.car}>
          {car}
          {room === 'desk' ? null : <DocumentsPanel visitId={visit.id} />}
          <TimelinePanel visitId={visit.id} />
        </div>
      </div>
      <StepRunner visit={visit} steps={steps} />
    </div>
  );
}
