import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { confirmedCauseParams, explainCauseBody } from '../../api/index.ts';
import { lockForDiagnosis } from '../lock.ts';

const input = confirmedCauseParams.extend(explainCauseBody.shape);

/** INSP-7: the customer was told that it is something else than was thought, and what that means: work may go on. */
export const explainCause = command(
  'diagnosis.explain',
  input,
  async ({ confirmedCauseId, to, how }, context) => {
    const { tx, now, actor, announce } = context;
    const locked = await lockForDiagnosis(context, 'explain', confirmedCauseId, 'confirmed-cause');
    if (isRefusal(locked)) return locked;
    const { visit } = locked;
    const explained = await tx.rows(
      'diagnosis_explain_cause',
      `update confirmed_causes set explained_at = $3, explained_by = $4, explained_to = $5, explained_how = $6
       where organization_id = $1 and id = $2 and explained_at is null returning id`,
      [tx.organizationId, confirmedCauseId, now, actor.staffId, to, how],
    );
    if (explained.length === 0) return refuse('diagnosis/already-explained');
    announce({
      type: 'diagnosis.cause-explained',
      workshopId: visit.workshop_id,
      visitId: visit.id,
      payload: { confirmedCauseId },
    });
    return { id: confirmedCauseId, visitId: visit.id };
  },
);
