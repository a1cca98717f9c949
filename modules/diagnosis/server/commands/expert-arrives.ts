import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { expertCallParams } from '../../api/index.ts';
import { lockForDiagnosis } from '../lock.ts';

/** INSP-7: the expert stands at the car; who was not named when called is whoever came. */
export const expertArrives = command(
  'diagnosis.call-expert',
  expertCallParams,
  async ({ expertCallId }, context) => {
    const { tx, now, actor, announce } = context;
    const locked = await lockForDiagnosis(context, 'callExpert', expertCallId, 'expert-call');
    if (isRefusal(locked)) return locked;
    const { visit } = locked;
    const arrived = await tx.rows(
      'diagnosis_expert_arrives',
      `update expert_calls set arrived_at = $3, arrived_by = $4, expert_id = coalesce(expert_id, $4)
       where organization_id = $1 and id = $2 and arrived_at is null returning id`,
      [tx.organizationId, expertCallId, now, actor.staffId],
    );
    if (arrived.length === 0) return refuse('diagnosis/expert-is-here');
    announce({
      type: 'diagnosis.expert-arrived',
      workshopId: visit.workshop_id,
      visitId: visit.id,
      payload: { expertCallId },
    });
    return { id: expertCallId, visitId: visit.id };
  },
);
