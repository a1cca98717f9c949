import { visitParams } from '#modules/repair-orders/api/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { lockForDiagnosis } from '../lock.ts';

/** INSP-8: the search for the fault begins, under the customer's newest consent and in a covered car. */
export const startDiagnosis = command('diagnosis.carry-out', visitParams, async ({ visitId }, context) => {
  const { tx, now, actor, announce } = context;
  const locked = await lockForDiagnosis(context, 'start', visitId);
  if (isRefusal(locked)) return locked;
  const { visit, agreed } = locked;
  const id = newId(now);
  tx.send(
    'diagnosis_start_diagnosis',
    `insert into diagnoses (organization_id, id, workshop_id, visit_id, consent_id, started_at, started_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.organizationId, id, visit.workshop_id, visitId, agreed.consent_id, now, actor.staffId],
  );
  announce({
    type: 'diagnosis.started',
    workshopId: visit.workshop_id,
    visitId,
    payload: { diagnosisId: id, consentId: agreed.consent_id },
  });
  return { id, visitId };
});
