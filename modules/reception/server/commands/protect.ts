import { visitParams } from '#modules/repair-orders/api/index.ts';
import { saveVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { lockForStep } from '../lock-for-step.ts';

/** RECV-4: the protection kit is on, also when the customer would waive it; from here people may get into the car. */
export const protect = command('visit.protect', visitParams, async ({ visitId }, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockForStep(context, 'protect', visitId);
  if (isRefusal(locked)) return locked;
  const { visit } = locked;
  announce({ type: 'visit.protected', workshopId: visit.workshop_id, visitId });
  return saveVisit(tx, visit, {
    protected_at: now,
    protected_by: actor.staffId,
    unprotected_at: null,
    unprotected_by: null,
  });
});
