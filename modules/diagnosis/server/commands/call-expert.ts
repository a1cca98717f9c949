import { visitParams } from '#modules/repair-orders/api/index.ts';
import { isRefusal, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { newId } from '#platform/server/ids.ts';
import { callExpertBody } from '../../api/index.ts';
import { lockForDiagnosis } from '../lock.ts';

const input = visitParams.extend(callExpertBody.shape);

/** INSP-7: somebody who knows more is called to the car; from now on the clock of the answer runs. */
export const callExpert = command(
  'diagnosis.call-expert',
  input,
  async ({ visitId, reason, expertId }, context) => {
    const { tx, now, actor, announce } = context;
    const locked = await lockForDiagnosis(context, 'callExpert', visitId);
    if (isRefusal(locked)) return locked;
    const { visit } = locked;
    if (expertId && !(await worksHere(context, visit.workshop_id, expertId)))
      return refuseField('/expertId', 'diagnosis/expert-not-here');
    const id = newId(now);
    tx.send(
      'diagnosis_keep_expert_call',
      `insert into expert_calls (organization_id, id, workshop_id, visit_id, reason, expert_id, called_at, called_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [tx.organizationId, id, visit.workshop_id, visitId, reason, expertId, now, actor.staffId],
    );
    announce({
      type: 'diagnosis.expert-called',
      workshopId: visit.workshop_id,
      visitId,
      payload: { expertCallId: id, expertId },
    });
    return { id, visitId };
  },
);

async function worksHere({ tx }: { tx: Tx }, workshopId: string, staffId: string): Promise<boolean> {
  const found = await tx.rows(
    'diagnosis_works_here',
    'select 1 from staff_roles where organization_id = $1 and workshop_id = $2 and staff_id = $3 limit 1',
    [tx.organizationId, workshopId, staffId],
  );
  return found.length > 0;
}
