import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { declineRecommendationBody, recommendationParams } from '../../api/index.ts';
import { lockRecommendation } from '../records/lock-recommendation.ts';

const input = recommendationParams.extend(declineRecommendationBody.shape);

/** CHANGE-4: the customer does not want it now; it is kept with the reason and comes up at the next visit. */
export const declineRecommendation = command('repair-order.write', input, async (said, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockRecommendation(context, said.visitId, said.recommendationId);
  if (isRefusal(locked)) return locked;
  const { visit, advice } = locked;
  if (advice.state === 'accepted' || advice.state === 'withdrawn')
    return refuse('walk-around/already-decided');
  tx.send(
    'decline_recommendation',
    `update recommendations set state = 'declined', reason = $3, decided_at = $4, decided_by = $5, version = version + 1
     where organization_id = $1 and id = $2`,
    [tx.organizationId, advice.id, said.reason, now, actor.staffId],
  );
  announce({
    type: 'visit.advice-declined',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { recommendationId: advice.id, point: advice.point },
  });
  return {
    id: advice.id,
    visitId: visit.id,
    state: 'declined' as const,
    jobId: null,
    version: advice.version + 1,
  };
});
