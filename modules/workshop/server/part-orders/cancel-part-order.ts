import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { cancelPartOrderBody, partOrderParams } from '../../api/index.ts';
import { lockPartOrder } from './lock-part-order.ts';

/** A28: an order is called off at the supplier, or nobody will make it: its deposit is bound no longer. */
export const cancelPartOrder = command(
  'part.order',
  cancelPartOrderBody.extend(partOrderParams.shape),
  async ({ partOrderId, reason }, context) => {
    const { tx, actor, now, announce } = context;
    const locked = await lockPartOrder(context, 'cancel', partOrderId);
    if (isRefusal(locked)) return locked;
    const { visit, row } = locked;
    const version = row.version + 1;
    tx.send(
      'cancel_part_order',
      `update part_orders set cancelled_at = $3, cancelled_by = $4, cancelled_because = $5, version = $6
       where organization_id = $1 and id = $2`,
      [tx.organizationId, partOrderId, now, actor.staffId, reason, version],
    );
    announce({
      type: 'part.order-cancelled',
      workshopId: visit.workshop_id,
      visitId: visit.id,
      payload: { partOrderId, lineId: row.line_id, reason },
    });
    return { id: partOrderId, lineId: row.line_id, visitId: visit.id, version, state: 'cancelled' as const };
  },
);
