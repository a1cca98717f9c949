import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { expectPartOrderBody, partOrderParams } from '../../api/index.ts';
import { refuseDueAt } from '../../rules/index.ts';
import { lockPartOrder } from './lock-part-order.ts';

/** QUOTE-5: the supplier names another day, or none: promises are reckoned with it, and the day before stays on record. */
export const expectPartOrder = command(
  'part.order',
  expectPartOrderBody.extend(partOrderParams.shape),
  async ({ partOrderId, expectedAt }, context) => {
    const { tx, now, announce } = context;
    const locked = await lockPartOrder(context, 'expect', partOrderId);
    if (isRefusal(locked)) return locked;
    const { visit, row } = locked;
    const dueAt = expectedAt === null ? null : new Date(expectedAt);
    const no = refuseDueAt(dueAt, now);
    if (no) return no;
    const version = row.version + 1;
    tx.send(
      'expect_part_order',
      'update part_orders set expected_at = $3, version = $4 where organization_id = $1 and id = $2',
      [tx.organizationId, partOrderId, dueAt, version],
    );
    announce({
      type: 'part.order-expected',
      workshopId: visit.workshop_id,
      visitId: visit.id,
      payload: { partOrderId, lineId: row.line_id, expectedAt: dueAt, previous: row.expected_at },
    });
    return { id: partOrderId, lineId: row.line_id, visitId: visit.id, version, state: locked.state };
  },
);
