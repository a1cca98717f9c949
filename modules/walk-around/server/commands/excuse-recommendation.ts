import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { excuseRecommendationBody, recommendationParams } from '../../api/index.ts';
import { needsHand } from '../../rules/index.ts';
import { lockRecommendation } from '../records/lock-recommendation.ts';

const input = recommendationParams.extend(excuseRecommendationBody.shape);

/** A4: a manager lets the car go though nobody signed for the red finding, and says why. */
export const excuseRecommendation = command('recommendation.excuse', input, async (said, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockRecommendation(context, said.visitId, said.recommendationId);
  if (isRefusal(locked)) return locked;
  const { visit, advice } = locked;
  const no = lacksRight(actor, 'recommendation.excuse', visit.workshop_id);
  if (no) return no;
  const holds = needsHand({
    ...{ grade: advice.grade, state: advice.state, jobState: advice.job_state },
    ...{ isSigned: advice.refusal_signature_id !== null, isExcused: advice.excused_at !== null },
  });
  if (!holds) return refuse('walk-around/nothing-to-excuse');
  tx.send(
    'excuse_recommendation',
    `update recommendations set excused_at = $3, excused_by = $4, excuse_reason = $5, version = version + 1
     where organization_id = $1 and id = $2`,
    [tx.organizationId, advice.id, now, actor.staffId, said.reason],
  );
  announce({
    type: 'visit.advice-excused',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { recommendationId: advice.id, point: advice.point },
  });
  return { id: advice.id, visitId: visit.id, version: advice.version + 1 };
});
