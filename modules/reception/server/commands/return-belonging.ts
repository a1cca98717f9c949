import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { belongingParams } from '../../api/index.ts';
import { lockForStep } from '../lock-for-step.ts';

/** The customer gets their thing back; while one is out the car does not leave. */
export const returnBelonging = command(
  'visit.list-belongings',
  belongingParams,
  async ({ belongingId }, context) => {
    const { tx, actor, now, announce } = context;
    const locked = await lockForStep(context, 'returnBelonging', belongingId, 'belonging');
    if (isRefusal(locked)) return locked;
    const { visit } = locked;
    const returned = await tx.rows(
      'return_belonging',
      `update visit_belongings set returned_at = $3, returned_by = $4
       where organization_id = $1 and id = $2 and returned_at is null returning id`,
      [tx.organizationId, belongingId, now, actor.staffId],
    );
    if (returned.length === 0) return refuse('reception/belonging-already-returned');
    announce({
      type: 'visit.belonging-returned',
      workshopId: visit.workshop_id,
      visitId: visit.id,
      payload: { belongingId },
    });
    return { id: belongingId, visitId: visit.id, returnedAt: now.toISOString() };
  },
);
