import { memo, useDeferredValue } from 'react';
import { toProblem } from '#platform/web/api/problem.ts';
import { InTurn, LoadingRoom, LoadProblem, useRoom } from '#platform/web/design/index.ts';
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
  const order = useOrder(visit.data?.order?.id ?? null);
  /* Drawn in slices: the whole page at once would hold the phone for a blink each time something happens. */
  const page = useDeferredValue(visit.data ?? null, null);
  const orderOnPage = useDeferredValue(order.data ?? null, null);
  if (visit.error && !visit.data) {
    return <LoadProblem problem={toProblem(visit.error)} again={() => void visit.refetch()} />;
  }
  if (page?.id !== visitId) return <LoadingRoom rows={12} />;
  const isOrderComing = page.order !== null && !orderOnPage && !order.error;
  return <WholeVisit key={visitId} visit={page} order={orderOnPage} isOrderComing={isOrderComing} />;
}

interface WholeVisitProps {
  visit: Visit;
  order: Order | null;
  /** What may be done next is drawn with what the order allows, so that nothing jumps. */
  isOrderComing: boolean;
}

const WholeVisit = memo(function WholeVisit({ visit, order, isOrderComing }: WholeVisitProps) {
  const room = useRoom();
  const steps = useStepsOf(visit, order ?? undefined);
  /* Before there is an order, what comes before it stands before it: the car is looked at first. */
  const pieces = [
    <div key="order" id="order" className={css.place}>
      <InTurn room={<LoadingRoom rows={8} />}>
        <OrderPanel visit={visit} order={order ?? undefined} />
      </InTurn>
    </div>,
    <Slot key="more" name="visit" visitId={visit.id} isQuiet />,
  ];
  const documents = (
    <InTurn>
      <DocumentsPanel visitId={visit.id} />
    </InTurn>
  );
  return (
    <div className={css.page}>
      <VisitHeader visit={visit} describe={() => steps.run('visit.describe')} />
      <VisitRail visit={visit} />
      <div className={css.columns}>
        <div className={css.next}>
          {isOrderComing ? <LoadingRoom rows={8} /> : <NextPanel visit={visit} steps={steps} />}
          {room === 'desk' ? documents : null}
        </div>
        <div className={css.middle}>
          <Slot name="visit-concerns" visitId={visit.id} />
          {visit.order ? pieces : pieces.toReversed()}
        </div>
        <div className={css.car}>
          <InTurn room={<LoadingRoom rows={6} />}>
            <CarColumn visit={visit} />
          </InTurn>
          <Slot name="visit-car" visitId={visit.id} isQuiet />
          {room === 'desk' ? null : documents}
          <InTurn>
            <TimelinePanel visitId={visit.id} />
          </InTurn>
        </div>
      </div>
      <StepRunner visit={visit} steps={steps} />
    </div>
  );
});
