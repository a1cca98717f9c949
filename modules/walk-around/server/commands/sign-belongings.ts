import { lockForStep } from '#modules/reception/server/index.ts';
import { visitParams } from '#modules/repair-orders/api/index.ts';
import { keepSignature } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { signBelongingsBody } from '../../api/index.ts';

const input = visitParams.extend(signBelongingsBody.shape);

/** INSP-5: the customer signs the list of what stays in the car; an earlier hand under it counts no more. */
export const signBelongings = command('visit.list-belongings', input, async (hand, context) => {
  const { tx, now, announce } = context;
  const locked = await lockForStep(context, 'listBelongings', hand.visitId);
  if (isRefusal(locked)) return locked;
  const { visit } = locked;
  const { visitId, signerName, signature: picture } = hand;
  tx.send('void_belongings_signature', voidEarlier, [tx.organizationId, visitId, now]);
  const kept = await keepSignature(context, {
    ...{ visit, subjectId: visitId, purpose: 'belongings', signerName, picture },
  });
  if (isRefusal(kept)) return kept;
  announce({
    type: 'visit.belongings-signed',
    workshopId: visit.workshop_id,
    visitId,
    payload: { signatureId: kept.signatureId, imageSha256: kept.sha256 },
  });
  return { signatureId: kept.signatureId, visitId, signerName, signedAt: now.toISOString() };
});

const voidEarlier = `
  update signatures set voided_at = $3, void_reason = 'signed anew'
  where organization_id = $1 and visit_id = $2 and purpose = 'belongings' and voided_at is null`;
