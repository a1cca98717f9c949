import { lockVisit, saveVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { paymentParams, reasonBody } from '../../api/index.ts';
import { refuseReversal } from '../../rules/index.ts';
import { insertPayment } from '../records/insert-payment.ts';
import { issueReceipt } from '../records/issue-receipt.ts';
import { dueAfter } from '../records/lock-settlement.ts';
import { readPayments } from '../records/read-payments.ts';
import { readSettlements } from '../records/read-settlements.ts';
import { voidGatePass } from '../records/void-gate-pass.ts';
import { workshopYear } from '../records/workshop-year.ts';

const input = reasonBody.extend(paymentParams.shape);

/**
 * SETL-5 gives money back by an entry of its own, once; the payment itself stays on record. A gate pass that stood on
 * it is void and the car back in house.
 */
export const reversePayment = command('payment.reverse', input, async ({ paymentId, reason }, context) => {
  const { tx, actor, announce } = context;
  const visit = await lockVisit(tx, 'payment', paymentId, actor);
  if (isRefusal(visit)) return visit;
  const no = lacksRight(actor, 'payment.reverse', visit.workshop_id);
  if (no) return no;
  const [all, payments] = await Promise.all([readSettlements(tx, visit.id), readPayments(tx, visit.id)]);
  const payment = payments.find((each) => each.id === paymentId);
  const settlement = all.find((each) => each.id === payment?.settlement_id);
  if (!payment || !settlement) return refuse('request/not-found');
  const refusal = refuseReversal({
    ...{ method: payment.method, reversesId: payment.reverses_id, isReversed: payment.is_reversed },
  });
  if (refusal) return refusal;
  const { workshop, year } = await workshopYear(context, visit.workshop_id);
  const { method, reference } = payment;
  const back = { amountMinor: -payment.amount_minor, tenderedMinor: null, changeMinor: null };
  const made = { ...back, settlement, method, reference, year, reason, reversesId: paymentId };
  const written = await insertPayment(context, made);
  const dueMinor = dueAfter(all, settlement.id, { paid_minor: written.paidMinor });
  const returned = dueMinor > 0 ? voidGatePass(context, visit, reason) : {};
  saveVisit(tx, visit, { ...returned, due_minor: dueMinor });
  const { documentId } = await issueReceipt(context, workshop, {
    ...{ visit, settlement, paidMinor: written.paidMinor, reverses: { number: payment.number, reason } },
    payment: { ...written, ...back, method, reference },
  });
  announce({
    type: 'payment.reversed',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { settlementId: settlement.id, paymentId, reversalId: written.id },
  });
  return {
    ...{ id: written.id, visitId: visit.id, settlementId: settlement.id, number: written.number },
    ...{ changeMinor: null, restMinor: settlement.total_minor - written.paidMinor, dueMinor, documentId },
  };
});
