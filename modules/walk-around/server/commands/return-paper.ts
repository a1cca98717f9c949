import { lockForStep } from '#modules/reception/server/index.ts';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { paperParams } from '../../api/index.ts';

/** A document goes back to the customer. */
export const returnPaper = command(
  'visit.list-belongings',
  paperParams,
  async ({ visitId, paperId }, context) => {
    const { tx, actor, now, announce } = context;
    const locked = await lockForStep(context, 'returnBelonging', visitId);
    if (isRefusal(locked)) return locked;
    const given = await tx.rows(
      'return_paper',
      `update visit_papers set returned_at = $4, returned_by = $5
       where organization_id = $1 and visit_id = $2 and id = $3 and returned_at is null returning id`,
      [tx.organizationId, visitId, paperId, now, actor.staffId],
    );
    if (given.length === 0) return refuse('walk-around/paper-not-here');
    announce({
      type: 'visit.paper-returned',
      workshopId: locked.visit.workshop_id,
      visitId,
      payload: { paperId },
    });
    return { id: paperId, visitId, returnedAt: now.toISOString() };
  },
);
