import { memo, useDeferredValue } from 'react';
import { toProblem } from '#platform/web/api/problem.ts';
import { LoadingRoom, LoadProblem, useRoom } from '#platform/web/design/index.ts';
import { useParam } from '#platform/web/navigation.tsx';
import { Slot } from '#platform/web/slot.tsx';
import type { Order } from '../order/order.ts';
import { OrderPanel } from '../order/order-panel.tsx';
import { CarColumn } from './car-column.tsx';
import { DocumentsPanel } from './documents-panel.tsx';
import { NextPanel } from './next-panel.tsx';
import { TimelinePanel } from './timeline-panel.tsx';
import { useOrder, useVisit, type VisitPage as Visit } from './use-visit.ts';
import { StepRunner, useStepsOf } from './use-visit-steps.tsx';
import { VisitHeader } from './visit-header.tsx';
import css from './visit-page.module.css';
import { VisitRail } from './visit-rail.tsx';

/** One visit on one page, from arrival to exit: what is next, what was said and agreed, the car and what happened. */
export default function VisitPage() {
  const visitId = useParam('visitId');
  const visit = useVisit(visitId);
  const order = useOrder(visit.data?.order?.id ?? null).data;
  /* Drawn in slices: the whole page at once would hold the phone for a blink each time something happens. */
  const page = useDeferredValue(visit.data);
  const orderOnPage = useDeferredValue(order);
  if (visit.error && !visit.data) {
    return <LoadProblem problem={toProblem(visit.error)} again={() => void visit.refetch()} />;
  }
  if (page?.id !== visitId) return <LoadingRoom rows={12} />;
  return <WholeVisit key={visitId} visit={page} order={orderOnPage} />;
}

const WholeVisit = memo(function WholeVisit({ visit, order }: { visit: Visit; order: Order | undefined }) {
  const room = useRoom();
  const steps = useStepsOf(visit, order);
  /* Before there is an order, what comes before it stands before it: the car is looked at first. */
  const pieces = [
    <div key="order" id="order" className={css.place}>
      <OrderPanel visit={visit} order={order} />
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
});
