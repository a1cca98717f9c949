import { repairOrderLifecycle } from '#modules/repair-orders/rules/index.ts';
import { factsOfOrder, keepSignature, lockOrder, saveOrder } from '#modules/repair-orders/server/index.ts';
import { refuseRedAdvice } from '#modules/walk-around/rules/index.ts';
import { redAdviceOf } from '#modules/walk-around/server/index.ts';
import { takeStep } from '#platform/rules/lifecycle.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { deliverBody, orderParams } from '../../api/index.ts';
import { refuseDelivery, refuseOtherAdvisor, refusePickUp } from '../../rules/index.ts';
import { keepDeliverySheet } from '../documents/keep-delivery-sheet.ts';
import { takeBack } from '../records/take-back.ts';

const input = deliverBody.extend(orderParams.shape);

/** DLVR-3, DLVR-4 the customer takes the car back: the copy returned, explained line by line, looked at together, signed. */
export const deliver = command('repair-order.deliver', input, async (handed, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockOrder(tx, handed.repairOrderId, actor);
  if (isRefusal(locked)) return locked;
  const { visit, order } = locked;
  const roles = rolesAt(actor, order.workshop_id);
  const step = takeStep(repairOrderLifecycle, 'deliver', factsOfOrder(order, visit), roles);
  if (!step.ok) return step.refusal;
  const { receiverName, checks, otherAdvisorReason = null, copy, identified } = handed;
  const refusal =
    refusePickUp({ copy, identified }, { number: order.number, code: order.pick_up_code }) ??
    refuseDelivery(checks) ??
    refuseOtherAdvisor(visit.advisor_id, actor.staffId, otherAdvisorReason) ??
    refuseRedAdvice(await redAdviceOf(tx, visit.id, actor.locale));
  if (refusal) return refusal;
  const readBack = await takeBack(context, visit, handed);
  if (isRefusal(readBack)) return readBack;
  const signature = await keepSignature(context, {
    ...{ visit, subjectId: order.id, purpose: 'delivery', signerName: receiverName },
    picture: handed.signature,
  });
  if (isRefusal(signature)) return signature;
  const deliveryId = newId(now);
  tx.post(
    tx.db.insertInto('deliveries').values({
      organization_id: tx.organizationId,
      id: deliveryId,
      visit_id: visit.id,
      repair_order_id: order.id,
      receiver_name: receiverName,
      copy_returned: copy !== undefined,
      no_copy_reason: identified?.reason ?? null,
      receiver_phone: identified?.phone ?? null,
      identity_kind: identified?.identityKind ?? null,
      identity_ending: identified?.identityEnding ?? null,
      checks: JSON.stringify(checks),
      signature_id: signature.signatureId,
      other_advisor_reason: otherAdvisorReason,
      ...readBack,
      delivered_at: now,
      delivered_by: actor.staffId,
    }),
  );
  const paper = await keepDeliverySheet(context, order, { ...handed, readBack, sha256: signature.sha256 });
  const saved = saveOrder(tx, order, {
    state: step.to,
    delivered_at: now,
    delivered_by: actor.staffId,
  });
  announce({
    type: 'repair-order.delivered',
    workshopId: order.workshop_id,
    visitId: visit.id,
    payload: { repairOrderId: order.id, deliveryId, copyReturned: copy !== undefined, ...paper },
  });
  if (identified)
    announce({
      type: 'repair-order.fetched-without-copy',
      workshopId: order.workshop_id,
      visitId: visit.id,
      payload: { repairOrderId: order.id, deliveryId, identityKind: identified.identityKind },
    });
  const { id, visitId, state, version } = saved;
  return { id, visitId, state, version, deliveryId, documentId: paper.documentId };
});
