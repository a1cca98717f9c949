import { isRefusal, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { concernParams, reproduceBody } from '../../api/index.ts';
import { lockForDiagnosis } from '../lock.ts';

const input = concernParams.extend(reproduceBody.shape);

/** INSP-2: whether the symptom showed when it was tried with the customer, and how; that it did not is kept as well. */
export const noteReproduction = command(
  'visit.interview',
  input,
  async ({ concernId, reproduced, how }, context) => {
    const { tx, now, actor, announce } = context;
    if (reproduced && !how) return refuseField('/how', 'diagnosis/how-needed');
    const locked = await lockForDiagnosis(context, 'interview', concernId, 'concern');
    if (isRefusal(locked)) return locked;
    const { visit } = locked;
    tx.send(
      'diagnosis_keep_reproduction',
      `insert into reproductions (organization_id, id, visit_id, concern_id, reproduced, how, tried_at, tried_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [tx.organizationId, newId(now), visit.id, concernId, reproduced, how, now, actor.staffId],
    );
    tx.send(
      'diagnosis_note_interview_changed',
      'update interviews set changed_at = $3 where organization_id = $1 and concern_id = $2',
      [tx.organizationId, concernId, now],
    );
    announce({
      type: reproduced ? 'concern.reproduced' : 'concern.not-reproduced',
      workshopId: visit.workshop_id,
      visitId: visit.id,
      payload: { concernId },
    });
    return { concernId, visitId: visit.id };
  },
);
