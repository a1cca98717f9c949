import { repairOrderLifecycle } from '#modules/repair-orders/rules/index.ts';
import {
  factsOfOrder,
  lockOrder,
  saveOrder,
  saveVisit,
  type VisitChanges,
  type VisitRow,
} from '#modules/repair-orders/server/index.ts';
import { takeStep } from '#platform/rules/lifecycle.ts';
import { sum } from '#platform/rules/money.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { orderParams, reasonBody } from '../../api/index.ts';
import { refuseReopening } from '../../rules/index.ts';
import { offsetsOn, returnOffsets } from '../records/offset-deposit.ts';
import { type PaymentRow, readPayments } from '../records/read-payments.ts';
import { inForce, openOf, readSettlements, type SettlementRow } from '../records/read-settlements.ts';
import { reverseSettlements } from '../records/reverse-settlements.ts';
import { voidGatePass } from '../records/void-gate-pass.ts';
import { workshopYear } from '../records/workshop-year.ts';

const input = reasonBody.extend(orderParams.shape);

/**
 * SETL-5 takes a settlement back to mend what is wrong: each sheet by a counter-entry with a number of its own. Only
 * while nothing is paid; money goes back first. The deposit a sheet used is held again by itself.
 */
export const reopenSettlement = command('repair-order.reopen-settlement', input, async (asked, context) => {
  const { tx, actor, announce } = context;
  const { repairOrderId, reason } = asked;
  const locked = await lockOrder(tx, repairOrderId, actor);
  if (isRefusal(locked)) return locked;
  const { visit, order } = locked;
  const facts = factsOfOrder(order, visit);
  const step = takeStep(repairOrderLifecycle, 'reopenSettlement', facts, rolesAt(actor, order.workshop_id));
  if (!step.ok) return step.refusal;
  const [all, payments] = await Promise.all([readSettlements(tx, visit.id), readPayments(tx, visit.id)]);
  const settlements = inForce(all);
  const refusal = refuseReopening(settlements.map((each) => openOf(withoutDeposit(each, payments))));
  if (refusal) return refusal;
  const { year } = await workshopYear(context, visit.workshop_id);
  const returned = await returnOffsets(context, visit, { settlements, payments, reason, year });
  await reverseSettlements(context, visit, settlements, reason);
  const saved = saveOrder(tx, order, { state: step.to, settled_at: null, settled_by: null });
  saveVisit(tx, visit, { ...voidGatePass(context, visit, reason), ...reopened(visit, returned) });
  announce({
    type: 'repair-order.settlement-reopened',
    workshopId: order.workshop_id,
    visitId: visit.id,
    payload: { repairOrderId, settlementIds: settlements.map(({ id }) => id) },
  });
  const { id, visitId, state, version } = saved;
  return { id, visitId, state, version };
});

function withoutDeposit(sheet: SettlementRow, payments: readonly PaymentRow[]): SettlementRow {
  const deposit = sum(offsetsOn(payments, sheet.id).map(({ amount_minor }) => amount_minor));
  return { ...sheet, paid_minor: sheet.paid_minor - deposit };
}

function reopened(visit: VisitRow, returnedMinor: number): VisitChanges {
  return {
    ...{ due_minor: 0, settled: false },
    deposit_held_minor: visit.deposit_held_minor + returnedMinor,
  };
}
