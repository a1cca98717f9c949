import { visitParams } from '#modules/repair-orders/api/index.ts';
import { isRefusal, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { preInspectBody } from '../../api/index.ts';
import { lockForDiagnosis } from '../lock.ts';
import { readDemand } from '../records/read-demand.ts';

const input = visitParams.extend(preInspectBody.shape);

/** INSP-3: the car was looked at on the lift before a price was named, or the customer declined; with what asked for it. */
export const notePreInspection = command('visit.pre-inspect', input, async (noted, context) => {
  const { tx, now, actor, announce } = context;
  const { visitId, outcome, note, decidedByName } = noted;
  if (outcome === 'declined' && !note) return refuseField('/note', 'diagnosis/decline-reason-needed');
  const locked = await lockForDiagnosis(context, 'preInspect', visitId);
  if (isRefusal(locked)) return locked;
  const { reasons } = await readDemand(tx, visitId, now);
  const id = newId(now);
  tx.send(
    'diagnosis_keep_pre_inspection',
    `insert into pre_inspections (organization_id, id, visit_id, outcome, reasons, note, decided_by_name, noted_at, noted_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.organizationId, id, visitId, outcome, reasons, note, decidedByName, now, actor.staffId],
  );
  announce({
    type: outcome === 'done' ? 'visit.pre-inspected' : 'visit.pre-inspection-declined',
    workshopId: locked.visit.workshop_id,
    visitId,
    payload: { preInspectionId: id, reasons },
  });
  return { id, visitId };
});
