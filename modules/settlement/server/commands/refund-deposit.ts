import { lockVisit, saveVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { refundDepositBody, visitParams } from '../../api/index.ts';
import { refuseRefundOf } from '../../rules/index.ts';
import { readDepositState } from '../records/deposit-state.ts';
import { insertDeposit } from '../records/insert-deposit.ts';
import { issueDepositReceipt } from '../records/issue-deposit-receipt.ts';
import { lastOrderOf } from '../records/offset-deposit.ts';
import { workshopYear } from '../records/workshop-year.ts';

const input = refundDepositBody.extend(visitParams.shape);

/** APPT-6 gives a deposit back by the stated terms, by an entry of its own: what was received stays on record. */
export const refundDeposit = command('deposit.refund', input, async (asked, context) => {
  const { tx, actor, announce } = context;
  const { visitId, method, amountMinor, reference = null, reason } = asked;
  const visit = await lockVisit(tx, 'visit', visitId, actor);
  if (isRefusal(visit)) return visit;
  const no = lacksRight(actor, 'deposit.refund', visit.workshop_id);
  if (no) return no;
  const state = await readDepositState(tx, visit, actor);
  const refusal = refuseRefundOf(amountMinor, state);
  if (refusal) return refusal;
  const { workshop, year } = await workshopYear(context, visit.workshop_id);
  const repairOrderId = await lastOrderOf(context, visitId);
  const { id, number } = await insertDeposit(context, {
    ...{ visit, repairOrderId, year, kind: 'refunded', amount_minor: amountMinor, method, reference, reason },
  });
  const heldMinor = state.heldMinor - amountMinor;
  saveVisit(tx, visit, { deposit_held_minor: heldMinor });
  const { documentId } = await issueDepositReceipt(context, workshop, {
    ...{ visit, id, heldMinor, isRefund: true, reason },
    entry: { number, method, amountMinor: -amountMinor, tenderedMinor: null, changeMinor: null, reference },
  });
  announce({
    type: 'deposit.refunded',
    workshopId: visit.workshop_id,
    visitId,
    payload: { repairOrderId, depositId: id, method, amountMinor },
  });
  return { id, visitId, number, changeMinor: null, heldMinor, documentId };
});
