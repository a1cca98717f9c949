import type { z } from 'zod';
import { type belonging, visitParams } from '#modules/repair-orders/api/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { listBelongingBody } from '../../api/index.ts';
import { lockForStep } from '../lock-for-step.ts';

const input = visitParams.extend(listBelongingBody.shape);

/** INSP-5: a thing that stays in the car is written down, so that it comes back. */
export const listBelonging = command(
  'visit.list-belongings',
  input,
  async ({ visitId, name, quantity }, context) => {
    const { tx, actor, now, announce } = context;
    const locked = await lockForStep(context, 'listBelongings', visitId);
    if (isRefusal(locked)) return locked;
    const id = newId(now);
    tx.send(
      'list_belonging',
      `insert into visit_belongings (organization_id, id, visit_id, name, quantity, created_at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
      [tx.organizationId, id, visitId, name, quantity, now, actor.staffId],
    );
    tx.send('void_belongings_signature_of_list', voidSignature, [tx.organizationId, visitId, now]);
    announce({
      type: 'visit.belonging-listed',
      workshopId: locked.visit.workshop_id,
      visitId,
      payload: { belongingId: id, quantity },
    });
    const listed: z.output<typeof belonging> = {
      id,
      name,
      quantity,
      listedAt: now.toISOString(),
      returnedAt: null,
    };
    return listed;
  },
);

/** A hand under the list stands for the list as it was. */
const voidSignature = `
  update signatures set voided_at = $3, void_reason = 'list changed'
  where organization_id = $1 and visit_id = $2 and purpose = 'belongings' and voided_at is null`;
