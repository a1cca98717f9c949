import { visitParams } from '#modules/repair-orders/api/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { keepDocument } from '#platform/server/documents/keep-document.ts';
import { finishDiagnosisBody } from '../../api/index.ts';
import { gatherSheet } from '../documents/gather-sheet.ts';
import { lockForDiagnosis } from '../lock.ts';

const input = visitParams.extend(finishDiagnosisBody.shape);

/** INSP-8: the search ends with a sheet for the customer: where the fault is, in what state, and what is advised. */
export const finishDiagnosis = command('diagnosis.carry-out', input, async (found, context) => {
  const { tx, now, actor, announce } = context;
  const { visitId, placeOfFault, stateFound, advice } = found;
  const locked = await lockForDiagnosis(context, 'finish', visitId);
  if (isRefusal(locked)) return locked;
  const { visit, agreed } = locked;
  const id = agreed.running_id as string;
  tx.send(
    'diagnosis_finish_diagnosis',
    `update diagnoses set place_of_fault = $3, state_found = $4, advice = $5, finished_at = $6, finished_by = $7
     where organization_id = $1 and id = $2`,
    [tx.organizationId, id, placeOfFault, stateFound, advice, now, actor.staffId],
  );
  const { number, locale, facts } = await gatherSheet(tx, { visitId, diagnosisId: id });
  const { documentId, factsSha256 } = keepDocument(context, {
    ...{ kind: 'diagnosis-sheet', workshopId: visit.workshop_id, visitId, subjectId: id },
    ...{ number, locale, facts, final: true },
  });
  tx.send(
    'diagnosis_name_diagnosis_sheet',
    'update diagnoses set document_id = $3 where organization_id = $1 and id = $2',
    [tx.organizationId, id, documentId],
  );
  announce({
    type: 'diagnosis.finished',
    workshopId: visit.workshop_id,
    visitId,
    payload: { diagnosisId: id, documentId, factsSha256 },
  });
  return { id, visitId };
});
