import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '#platform/web/api/problem.ts';
import { LoadingRoom, LoadProblem, Panel, StatusTag } from '#platform/web/design/index.ts';
import { Slot, StepPlace, useSteps } from '#platform/web/slot.tsx';
import { useOrder, type VisitPage } from '../visit/use-visit.ts';
import { useStepsOf, type VisitSteps } from '../visit/use-visit-steps.tsx';
import { Approvals } from './approvals.tsx';
import { DiscountRequests } from './discounts/discount-requests.tsx';
import { CommitmentsOf } from './estimates/commitments.tsx';
import { EstimateNote } from './estimates/estimate-note.tsx';
import { JobList } from './job-list.tsx';
import css from './jobs.module.css';
import type { Order } from './order.ts';
import { OrderTotals } from './order-totals.tsx';
import { PrintButtons } from './print-buttons.tsx';

/** The repair order of the visit: what was said, what is done about it, what it costs and who agreed. */
export function OrderPanel({ visit, order }: { visit: VisitPage; order: Order | undefined }) {
  const { t } = useTranslation('repair-orders');
  const steps = useStepsOf(visit, order);
  if (!visit.order) return <NoOrder visit={visit} steps={steps} />;
  return (
    <UnlessLost orderId={visit.order.id}>
      <Panel
        title={`${t('visit.order')} ${visit.order.number}`}
        extra={<StatusTag>{t(`repair-order.state.${visit.order.state}`)}</StatusTag>}
      >
        {order ? <WholeOrder visit={visit} order={order} steps={steps} /> : <LoadingRoom rows={5} />}
        <Tapped visit={visit} steps={steps} />
      </Panel>
    </UnlessLost>
  );
}

/** An order that could not be read says so in its place and offers to try again. */
function UnlessLost({ orderId, children }: { orderId: string; children: ReactNode }) {
  const answer = useOrder(orderId);
  if (!answer.error || answer.data) return children;
  return <LoadProblem problem={toProblem(answer.error)} again={() => void answer.refetch()} />;
}

function WholeOrder({ visit, order, steps }: { visit: VisitPage; order: Order; steps: VisitSteps }) {
  return (
    <div className={css.order}>
      <JobList visit={visit} order={order} />
      <div className={css.foot}>
        <Shown order={order} steps={steps} />
        <EstimateNote order={order} />
        <OrderTotals order={order} />
        <CommitmentsOf order={order} />
        <Slot name="order" visitId={visit.id} isQuiet />
        <DiscountRequests order={order} />
        <div className={css.buttons}>
          <PrintButtons order={order} />
          <QuietStep step="order.proposeWork" steps={steps} />
          <QuietStep step="order.approveOverrun" steps={steps} />
        </div>
        <Approvals order={order} />
      </div>
    </div>
  );
}

/** An estimate somebody has seen is not rewritten behind them: it is taken back first. */
function Shown({ order, steps }: { order: Order; steps: VisitSteps }) {
  const { t } = useTranslation('repair-orders');
  if (!steps.may('order.revise')) return null;
  return (
    <p className={css.note}>
      {t(order.state === 'estimated' ? 'order.shown' : 'order.signed')}
      <Button type="link" onClick={() => steps.run('order.revise')}>
        {t('step.order.revise')}
      </Button>
    </p>
  );
}

function QuietStep({
  step,
  steps,
}: {
  step: 'order.proposeWork' | 'order.approveOverrun';
  steps: VisitSteps;
}) {
  const { t } = useTranslation('repair-orders');
  if (!steps.may(step)) return null;
  return <Button onClick={() => steps.run(step)}>{t(`step.${step}`)}</Button>;
}

function NoOrder({ visit, steps }: { visit: VisitPage; steps: VisitSteps }) {
  const { t } = useTranslation('repair-orders');
  return (
    <Panel
      title={t('visit.order')}
      extra={
        steps.may('visit.openOrder') ? (
          <Button loading={steps.tapped === 'visit.openOrder'} onClick={() => steps.run('visit.openOrder')}>
            {t('step.visit.openOrder')}
          </Button>
        ) : null
      }
    >
      <p className={css.note}>{t('visit.no-order-hint')}</p>
      <Tapped visit={visit} steps={steps} />
    </Panel>
  );
}

/** The tap begun in this panel; what has a drawer is drawn by the page. */
function Tapped({ visit, steps }: { visit: VisitPage; steps: VisitSteps }) {
  const known = useSteps();
  const step = steps.tapped ? known[steps.tapped] : undefined;
  if (!step) return null;
  return (
    <StepPlace
      key={steps.tapped}
      step={step}
      visitId={visit.id}
      repairOrderId={visit.order?.id ?? null}
      close={steps.close}
    />
  );
}
