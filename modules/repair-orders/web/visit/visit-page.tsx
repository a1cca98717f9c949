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
  const room = useRoom();
  const steps = useVisitSteps(visit);
  /* Before there is an order, what comes before it stands before it: the car is looked at first. */
  const pieces = [
    <div key="order" id="order" className={css.place}>
      <OrderPanel visit={visit} />
    </div>,
    <Slot key="more" name="visit" visitId={visit.id} />,
  ];
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
          {visit.order ? pieces : pieces.toReversed()}
        </div>
        <div className={css.car}>
          <CarColumn visit={visit} />
          <Slot name="visit-car" visitId={visit.id} isQuiet />
          {room === 'desk' ? null : <DocumentsPanel visitId={visit.id} />}
          <TimelinePanel visitId={visit.id} />
        </div>
      </div>
      <StepRunner visit={visit} steps={steps} />
    </div>
  );
}
