import { visitParams } from '#modules/repair-orders/api/index.ts';
import { saveVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { lockForStep } from '../lock-for-step.ts';

/** DLVR-4: the protection kit comes off before the customer's eyes, once nobody works in the car any more. */
export const unprotect = command('visit.unprotect', visitParams, async ({ visitId }, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockForStep(context, 'unprotect', visitId);
  if (isRefusal(locked)) return locked;
  const { visit } = locked;
  announce({ type: 'visit.unprotected', workshopId: visit.workshop_id, visitId });
  return saveVisit(tx, visit, { unprotected_at: now, unprotected_by: actor.staffId });
});
