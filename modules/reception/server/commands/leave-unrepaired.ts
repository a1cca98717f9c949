import type { z } from 'zod';
import { getServiceStandard, getWorkshop } from '#modules/registry/server/index.ts';
import { visitParams } from '#modules/repair-orders/api/index.ts';
import { saveVisit, type VisitRow } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { addDays, localDate } from '#platform/rules/zoned-time.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { leaveUnrepairedBody } from '../../api/index.ts';
import { followUpReasonFor } from '../../rules/index.ts';
import { closeOffer } from '../close-offer.ts';
import { lockForStep } from '../lock-for-step.ts';
import { writeWish } from '../wishes.ts';

const input = visitParams.extend(leaveUnrepairedBody.shape);

/**
 * RECV-3: the visit ends without repair, with a note why. A fee is due until the cashier has it; without one there is
 * nothing to pay and the gate pass may be issued. What is left open is asked after later.
 */
export const leaveUnrepaired = command('visit.leave-unrepaired', input, async (leaving, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockForStep(context, 'leaveUnrepaired', leaving.visitId);
  if (isRefusal(locked)) return locked;
  const { visit, to } = locked;
  const { kind, reason, fee, wish } = leaving;
  const closed = await closeOffer(context, visit, leaving);
  if (closed) return closed;
  announce({
    type: 'visit.left-unrepaired',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { kind, feeMinor: fee?.totalMinor ?? 0 },
  });
  await callAfterwards(context, visit, leaving);
  if (wish) {
    const of = { vehicleId: visit.vehicle_id, customerId: visit.customer_id, visitId: visit.id };
    writeWish(context, { ...of, workshopId: visit.workshop_id }, wish);
  }
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

/** A26: the reason is announced, so that the follow-up knows what to ask; without one nobody calls. */
async function callAfterwards(
  { tx, now, announce }: CommandContext,
  visit: VisitRow,
  { kind, followUp }: z.output<typeof input>,
): Promise<void> {
  if (followUp === null) return;
  const [{ parameters }, { time_zone }, offers] = await Promise.all([
    getServiceStandard(tx, visit.workshop_id, visit.service_standard_version),
    getWorkshop(tx, visit.workshop_id),
    tx.rows('was_estimated', wasEstimated, [tx.organizationId, visit.id]),
  ]);
  const reason = followUp?.reason ?? followUpReasonFor({ kind, wasEstimated: offers.length > 0 });
  if (!reason) return;
  const today = localDate(now.getTime(), time_zone);
  announce({
    type: 'visit.follow-up-due',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: {
      reason,
      dueOn: followUp?.dueOn ?? addDays(today, parameters.firstFollowUpDays),
      vehicleId: visit.vehicle_id,
      customerId: visit.customer_id,
    },
  });
}

const wasEstimated = `
  select 1 from repair_orders where organization_id = $1 and visit_id = $2 and estimate_version > 0 limit 1`;
