import { addJob, findCurrentOrder } from '#modules/repair-orders/server/index.ts';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { recommendationParams } from '../../api/index.ts';
import { isGivenUp } from '../../rules/index.ts';
import { lockRecommendation, type RecommendationRow } from '../records/lock-recommendation.ts';

/** INSP-6: the customer wants what was advised: it becomes a job of the order, with its operation and price. */
export const acceptRecommendation = command(
  'repair-order.write',
  recommendationParams,
  async ({ visitId, recommendationId }, context) => {
    const { tx, actor, now, announce } = context;
    const locked = await lockRecommendation(context, visitId, recommendationId);
    if (isRefusal(locked)) return locked;
    const { visit, advice } = locked;
    if (!isStillOpen(advice)) return refuse('walk-around/already-decided');
    const order = await findCurrentOrder(tx, visitId, actor);
    if (!order) return refuse('walk-around/no-order-yet');
    const job = await addJob.run(
      {
        repairOrderId: order.id,
        title: advice.names[order.locale],
        ...(advice.op_code_id ? { opCodeId: advice.op_code_id } : {}),
      },
      { ...context, expectedVersion: undefined },
    );
    if (isRefusal(job)) return job;
    tx.send(
      'accept_recommendation',
      `update recommendations set state = 'accepted', job_id = $3, decided_at = $4, decided_by = $5,
         version = version + 1 where organization_id = $1 and id = $2`,
      [tx.organizationId, advice.id, job.id, now, actor.staffId],
    );
    announce({
      type: 'visit.advice-accepted',
      workshopId: visit.workshop_id,
      visitId,
      payload: { recommendationId: advice.id, point: advice.point, jobId: job.id },
    });
    return { id: advice.id, visitId, state: 'accepted' as const, jobId: job.id, version: advice.version + 1 };
  },
);

/** A point found good again advises nothing; what became a job becomes none a second time, unless that one was dropped. */
function isStillOpen({ state, job_state: jobState }: RecommendationRow): boolean {
  return state === 'open' || state === 'declined' || isGivenUp({ state, jobState });
}
