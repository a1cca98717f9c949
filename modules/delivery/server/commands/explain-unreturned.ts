import { lockForStep } from '#modules/reception/server/index.ts';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { explainUnreturnedBody, thingParams } from '../../api/index.ts';

const input = explainUnreturnedBody.extend(thingParams.shape);

/**
 * A29 a thing that does not go back with the car says why: the customer fetched it already, it stays for the insurer, it
 * is searched for. The reason stands on the sheet the customer signs, and no longer holds the car.
 */
export const explainUnreturned = command('visit.list-belongings', input, async (said, context) => {
  const { tx, actor, now, announce } = context;
  const { visitId, thingId, reason } = said;
  const locked = await lockForStep(context, 'returnBelonging', visitId);
  if (isRefusal(locked)) return locked;
  const found = await tx.rows<{ id: string }>('explain_unreturned', save, [
    ...[tx.organizationId, visitId, thingId, reason, now, actor.staffId],
  ]);
  if (found.length === 0) return refuse('delivery/thing-not-here');
  announce({
    type: 'visit.thing-not-returned',
    workshopId: locked.visit.workshop_id,
    visitId,
    payload: { thingId },
  });
  return { id: thingId, visitId, reason };
});

const save = `
  with belonging as (
    update visit_belongings set unreturned_reason = $4, unreturned_at = $5, unreturned_by = $6
    where organization_id = $1 and visit_id = $2 and id = $3 and returned_at is null returning id),
  paper as (
    update visit_papers set unreturned_reason = $4, unreturned_at = $5, unreturned_by = $6
    where organization_id = $1 and visit_id = $2 and id = $3 and returned_at is null returning id)
  select id from belonging union all select id from paper`;
