import { lockVisit, saveVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { orderParams, receivePaymentBody } from '../../api/index.ts';
import { refuseDepositOf, takePayment } from '../../rules/index.ts';
import { readDepositState } from '../records/deposit-state.ts';
import { insertDeposit } from '../records/insert-deposit.ts';
import { issueDepositReceipt } from '../records/issue-deposit-receipt.ts';
import { workshopYear } from '../records/workshop-year.ts';

const input = receivePaymentBody.extend(orderParams.shape);

/** APPT-6 takes a deposit for an order that is not settled yet; it waits for the customer's sheet. */
export const receiveDeposit = command('deposit.receive', input, async (offered, context) => {
  const { tx, actor, announce } = context;
  const visit = await lockVisit(tx, 'repair-order', offered.repairOrderId, actor);
  if (isRefusal(visit)) return visit;
  const no = lacksRight(actor, 'deposit.receive', visit.workshop_id);
  if (no) return no;
  const state = await readDepositState(tx, visit, actor);
  if (state.order?.id !== offered.repairOrderId) return refuse('deposit/no-open-order');
  const refusal = refuseDepositOf(offered.amountMinor, state);
  if (refusal) return refusal;
  const taken = takePayment(offered, offered.amountMinor);
  if (isRefusal(taken)) return taken;
  const { workshop, year } = await workshopYear(context, visit.workshop_id);
  const { method, reference = null, repairOrderId } = offered;
  const { id, number } = await insertDeposit(context, {
    ...{ visit, repairOrderId, year, kind: 'received', amount_minor: taken.amountMinor, method, reference },
  });
  const heldMinor = state.heldMinor + taken.amountMinor;
  saveVisit(tx, visit, { deposit_held_minor: heldMinor });
  const { documentId } = await issueDepositReceipt(context, workshop, {
    ...{ visit, id, heldMinor, isRefund: false, reason: null },
    entry: { ...taken, number, method, reference },
  });
  announce({
    type: 'deposit.received',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { repairOrderId, depositId: id, method, amountMinor: taken.amountMinor },
  });
  const { changeMinor } = taken;
  return { id, visitId: visit.id, number, changeMinor, heldMinor, documentId };
});
