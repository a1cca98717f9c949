import { visitParams } from '#modules/repair-orders/api/index.ts';
import { waitingMinutes } from '#modules/repair-orders/rules/index.ts';
import { saveVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { greetBody } from '../../api/index.ts';
import { advisorAfterGreeting } from '../../rules/index.ts';
import { lockForStep } from '../lock-for-step.ts';

const input = visitParams.extend(greetBody.shape);

/** Somebody welcomes the customer: the wait ends here and is measured; an advisor who greets takes the car. */
export const greet = command('visit.greet', input, async ({ visitId, toldWaitMinutes = null }, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockForStep(context, 'greet', visitId);
  if (isRefusal(locked)) return locked;
  const { visit, to } = locked;
  const advisorId = advisorAfterGreeting({
    advisorId: visit.advisor_id,
    greeterId: actor.staffId,
    greeterRoles: rolesAt(actor, visit.workshop_id),
  });
  announce({
    type: 'visit.greeted',
    workshopId: visit.workshop_id,
    visitId,
    payload: { waitedMinutes: waitingMinutes(visit.arrived_at, now, now), toldWaitMinutes, advisorId },
  });
  return saveVisit(tx, visit, {
    state: to,
    greeted_at: now,
    greeted_by: actor.staffId,
    told_wait_minutes: toldWaitMinutes,
    advisor_id: advisorId,
  });
});
