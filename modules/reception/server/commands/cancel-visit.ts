import { visitParams } from '#modules/repair-orders/api/index.ts';
import { saveVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { cancelVisitBody } from '../../api/index.ts';
import { lockForStep } from '../lock-for-step.ts';

const input = visitParams.extend(cancelVisitBody.shape);

/** A visit that was none: a wrong plate, or a customer who left the queue. It holds nothing of the customer's then. */
export const cancelVisit = command('visit.cancel', input, async ({ visitId, reason }, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockForStep(context, 'cancel', visitId);
  if (isRefusal(locked)) return locked;
  const { visit, to } = locked;
  announce({ type: 'visit.cancelled', workshopId: visit.workshop_id, visitId });
  return saveVisit(tx, visit, {
    state: to,
    cancelled_at: now,
    cancelled_by: actor.staffId,
    cancel_reason: reason,
  });
});
