import { readNotices } from '#modules/registry/server/index.ts';
import { visitParams } from '#modules/repair-orders/api/index.ts';
import { keepSignature } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { noticeBody } from '../../api/index.ts';
import { lockForDiagnosis } from '../lock.ts';
import { localeOf } from './answer-questions.ts';

const input = visitParams.extend(noticeBody.shape);

/**
 * INSP-7, A3: the customer signs that a repair thought free may have to be paid after all, in the words shown to them.
 * Without it such a repair is the house's own cost.
 */
export const signChargeNotice = command('diagnosis.explain', input, async (signed, context) => {
  const { tx, now, actor, announce } = context;
  const { visitId, grounds, signerName } = signed;
  const locked = await lockForDiagnosis(context, 'signNotice', visitId);
  if (isRefusal(locked)) return locked;
  const { visit } = locked;
  const [notices, locale] = await Promise.all([readNotices(tx, visit.workshop_id), localeOf(context, visit)]);
  const { version, texts } = notices('possible-charge');
  const id = newId(now);
  const signature = await keepSignature(context, {
    visit,
    ...{ subjectId: id, purpose: 'possible-charge', signerName, picture: signed.signature },
  });
  if (isRefusal(signature)) return signature;
  tx.send('diagnosis_keep_charge_notice', insert, [
    ...[tx.organizationId, id, visitId, [...new Set(grounds)], version, texts[locale]],
    ...[signature.signatureId, signerName, now, actor.staffId],
  ]);
  announce({
    type: 'diagnosis.charge-notice-signed',
    workshopId: visit.workshop_id,
    visitId,
    payload: { noticeId: id, noticeVersion: version, grounds },
  });
  return { id, visitId };
});

const insert = `
  insert into possible_charge_notices (organization_id, id, visit_id, grounds, notice_version, shown, signature_id,
    signer_name, signed_at, recorded_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
