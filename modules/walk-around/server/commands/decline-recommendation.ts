import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { declineRecommendationBody, recommendationParams } from '../../api/index.ts';
import { isGivenUp, refuseNamelessHand } from '../../rules/index.ts';
import { keepRefusal } from '../records/keep-refusal.ts';
import { lockRecommendation } from '../records/lock-recommendation.ts';

const input = recommendationParams.extend(declineRecommendationBody.shape);

/**
 * CHANGE-4, A4: the customer does not want it now; it is kept with the reason and comes up at the next visit. A red
 * finding wants their hand under the risk: now, or by the same step again before the car goes.
 */
export const declineRecommendation = command('repair-order.write', input, async (said, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockRecommendation(context, said.visitId, said.recommendationId);
  if (isRefusal(locked)) return locked;
  const { visit, advice } = locked;
  const { reason, signature, signerName = '', noticeVersion } = said;
  const isOver = advice.state === 'withdrawn' || advice.refusal_signature_id !== null;
  if (
    isOver ||
    (advice.state === 'accepted' && !isGivenUp({ state: 'accepted', jobState: advice.job_state }))
  )
    return refuse('walk-around/already-decided');
  const nameless = refuseNamelessHand(signature, signerName);
  if (nameless) return nameless;
  const hand = signature
    ? await keepRefusal(context, visit, advice, {
        ...{ reason, signerName: signerName.trim(), signature, noticeVersion },
      })
    : null;
  if (isRefusal(hand)) return hand;
  tx.send('decline_recommendation', save, [
    ...[tx.organizationId, advice.id, reason, now, actor.staffId],
    ...[hand?.signatureId ?? null, hand?.documentId ?? null],
  ]);
  announce({
    type: 'visit.advice-declined',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { recommendationId: advice.id, point: advice.point, ...(hand ?? {}) },
  });
  return {
    id: advice.id,
    visitId: visit.id,
    state: 'declined' as const,
    jobId: null,
    version: advice.version + 1,
  };
});

const save = `
  update recommendations set state = 'declined', reason = $3, decided_at = $4, decided_by = $5, job_id = null,
    refusal_signature_id = $6, refusal_document_id = $7, version = version + 1
  where organization_id = $1 and id = $2`;
