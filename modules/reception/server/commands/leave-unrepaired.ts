import { visitParams } from '#modules/repair-orders/api/index.ts';
import { saveVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { leaveUnrepairedBody } from '../../api/index.ts';
import { lockForStep } from '../lock-for-step.ts';

const input = visitParams.extend(leaveUnrepairedBody.shape);

/**
 * RECV-3: the visit ends without repair, with a note why. A fee is due until the cashier has it; without one there is
 * nothing to pay and the gate pass may be issued.
 */
export const leaveUnrepaired = command('visit.leave-unrepaired', input, async (leaving, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockForStep(context, 'leaveUnrepaired', leaving.visitId);
  if (isRefusal(locked)) return locked;
  const { visit, to } = locked;
  const { kind, reason, fee } = leaving;
  announce({
    type: 'visit.left-unrepaired',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { kind, feeMinor: fee?.totalMinor ?? 0 },
  });
  return saveVisit(tx, visit, {
    state: to,
    ...(visit.greeted_at ? {} : { greeted_at: now, greeted_by: actor.staffId }),
    left_kind: kind,
    left_reason: reason,
    left_at: now,
    left_by: actor.staffId,
    fee_name: fee?.name ?? null,
    fee_minor: fee?.totalMinor ?? null,
    due_minor: fee?.totalMinor ?? 0,
    settled: false,
  });
});
