import { visitParams } from '#modules/repair-orders/api/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { handSheetBody } from '../../api/index.ts';
import { lockForDiagnosis } from '../lock.ts';

const input = visitParams.extend(handSheetBody.shape);

/** INSP-8: the customer has the diagnosis sheet, from hand to hand or sent. */
export const handSheet = command('diagnosis.explain', input, async ({ visitId, how }, context) => {
  const { tx, now, actor, announce } = context;
  const locked = await lockForDiagnosis(context, 'handSheet', visitId);
  if (isRefusal(locked)) return locked;
  const { visit, agreed } = locked;
  const id = agreed.finished_id as string;
  tx.send(
    'diagnosis_hand_diagnosis_sheet',
    `update diagnoses set handed_at = $3, handed_by = $4, handed_how = $5 where organization_id = $1 and id = $2`,
    [tx.organizationId, id, now, actor.staffId, how],
  );
  announce({
    type: how === 'sent' ? 'diagnosis.sheet-sent' : 'diagnosis.sheet-handed',
    workshopId: visit.workshop_id,
    visitId,
    payload: { diagnosisId: id },
  });
  return { id, visitId };
});
