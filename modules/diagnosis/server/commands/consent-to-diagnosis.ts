import { getWorkshop } from '#modules/registry/server/index.ts';
import { visitParams } from '#modules/repair-orders/api/index.ts';
import { wordFaults } from '#modules/repair-orders/rules/index.ts';
import { keepSignature } from '#modules/repair-orders/server/index.ts';
import { isRefusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { consentBody } from '../../api/index.ts';
import { lockForDiagnosis } from '../lock.ts';

const input = visitParams.extend(consentBody.shape);

/**
 * INSP-8: the customer agrees to a diagnosis, its fee and how much it may come to, by hand on the spot or on the phone
 * with number and words. Nobody looks for a fault before.
 */
export const consentToDiagnosis = command('diagnosis.consent', input, async (given, context) => {
  const { tx, now, actor, announce } = context;
  const { visitId, scope, feeMinor, limitMinor, channel, decidedByName, phone, words } = given;
  const locked = await lockForDiagnosis(context, 'consent', visitId);
  if (isRefusal(locked)) return locked;
  const { visit } = locked;
  const faults = wordFaults(given, true);
  if (faults.length > 0) return refuse('request/invalid', {}, faults);
  if (limitMinor < feeMinor) return refuseField('/limitMinor', 'diagnosis/limit-below-fee');
  const id = newId(now);
  const { currency } = await getWorkshop(tx, visit.workshop_id);
  const signature = given.signature
    ? await keepSignature(context, {
        visit,
        ...{ subjectId: id, purpose: 'diagnosis', signerName: decidedByName, picture: given.signature },
      })
    : null;
  if (isRefusal(signature)) return signature;
  tx.send('diagnosis_keep_diagnosis_consent', insert, [
    ...[tx.organizationId, id, visitId, scope, feeMinor, limitMinor, currency, channel, decidedByName],
    ...[phone ?? null, words ?? null, signature?.signatureId ?? null, now, actor.staffId],
  ]);
  announce({
    type: 'diagnosis.consented',
    workshopId: visit.workshop_id,
    visitId,
    payload: { consentId: id, feeMinor, limitMinor, channel },
  });
  return { id, visitId };
});

const insert = `
  insert into diagnosis_consents (organization_id, id, visit_id, scope, fee_minor, limit_minor, currency, channel,
    decided_by_name, phone, words, signature_id, consented_at, recorded_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`;
