import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { concernParams, withdrawConcernBody } from '../../api/index.ts';
import { lockForStep } from '../lock-for-step.ts';

const input = concernParams.extend(withdrawConcernBody.shape);

/** The customer takes a concern back: its words stay, with the reason beside them. */
export const withdrawConcern = command(
  'visit.hear-concern',
  input,
  async ({ concernId, reason }, context) => {
    const { tx, actor, now, announce } = context;
    const locked = await lockForStep(context, 'hearConcern', concernId, 'concern');
    if (isRefusal(locked)) return locked;
    const { visit } = locked;
    const withdrawn = await tx.rows(
      'withdraw_concern',
      `update visit_concerns set withdrawn_at = $3, withdrawn_by = $4, withdraw_reason = $5
       where organization_id = $1 and id = $2 and withdrawn_at is null returning id`,
      [tx.organizationId, concernId, now, actor.staffId, reason],
    );
    if (withdrawn.length === 0) return refuse('reception/concern-already-withdrawn');
    announce({
      type: 'visit.concern-withdrawn',
      workshopId: visit.workshop_id,
      visitId: visit.id,
      payload: { concernId },
    });
    return { id: concernId, visitId: visit.id, withdrawnAt: now.toISOString() };
  },
);
