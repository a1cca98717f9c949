import { visitParams } from '#modules/repair-orders/api/index.ts';
import { saveVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { lockForStep } from '../lock-for-step.ts';

/** The key goes back to the customer and its tag is free for the next car. */
export const returnKey = command('visit.take-key', visitParams, async ({ visitId }, context) => {
  const { tx, now, announce } = context;
  const locked = await lockForStep(context, 'returnKey', visitId);
  if (isRefusal(locked)) return locked;
  const { visit } = locked;
  announce({
    type: 'visit.key-returned',
    workshopId: visit.workshop_id,
    visitId,
    payload: { tag: visit.key_tag },
  });
  return saveVisit(tx, visit, { key_returned_at: now, key_held_by: null });
});
