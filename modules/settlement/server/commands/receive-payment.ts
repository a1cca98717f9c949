import { saveVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { receivePaymentBody, settlementParams } from '../../api/index.ts';
import { refuseMoney, restOf, takePayment } from '../../rules/index.ts';
import { insertPayment } from '../records/insert-payment.ts';
import { issueReceipt } from '../records/issue-receipt.ts';
import { dueAfter, lockSettlement } from '../records/lock-settlement.ts';
import { openOf } from '../records/read-settlements.ts';
import { workshopYear } from '../records/workshop-year.ts';

const input = receivePaymentBody.extend(settlementParams.shape);

/** SETL-3 takes money for a sheet: all of it or a part, by one method after another, never more than is owed. */
export const receivePayment = command('payment.receive', input, async (offered, context) => {
  const { tx, actor, announce } = context;
  const locked = await lockSettlement(tx, 'settlement', offered.settlementId, actor, 'payment.receive');
  if (isRefusal(locked)) return locked;
  const { visit, settlement, all } = locked;
  const borne = refuseMoney(openOf(settlement));
  if (borne) return borne;
  const taken = takePayment(offered, restOf(openOf(settlement)));
  if (isRefusal(taken)) return taken;
  const { workshop, year } = await workshopYear(context, visit.workshop_id);
  const { method, reference = null } = offered;
  const written = await insertPayment(context, { ...taken, settlement, method, reference, year });
  const dueMinor = dueAfter(all, settlement.id, { paid_minor: written.paidMinor });
  saveVisit(tx, visit, { due_minor: dueMinor });
  const { documentId } = await issueReceipt(context, workshop, {
    ...{ visit, settlement, paidMinor: written.paidMinor, reverses: null },
    payment: { ...written, ...taken, method, reference },
  });
  announce({
    type: 'payment.received',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { settlementId: settlement.id, paymentId: written.id, method, amountMinor: taken.amountMinor },
  });
  return {
    ...{ id: written.id, visitId: visit.id, settlementId: settlement.id, number: written.number },
    changeMinor: taken.changeMinor,
    restMinor: settlement.total_minor - written.paidMinor,
    ...{ dueMinor, documentId },
  };
});
