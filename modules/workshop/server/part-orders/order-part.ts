import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { lineParams, orderPartBody } from '../../api/index.ts';
import { refuseDueAt, refuseGetting } from '../../rules/index.ts';
import { lockPartLine } from '../stock/part-line.ts';
import { refuseOnDeposit } from './deposit-for-part.ts';
import { readPartToGet } from './part-to-get.ts';

/**
 * A28: the clerk orders a missing part for the line of a job: from whom, for how much, due when. A dear one only once
 * enough of its price is held, for it cannot be sent back; what was asked for before becomes this order.
 */
export const orderPart = command(
  'part.order',
  orderPartBody.extend(lineParams.shape),
  async (ordered, context) => {
    const { tx, actor, now, announce } = context;
    const { lineId, supplier, number, quantityMilli, unitCostMinor, expectedAt, reference = null } = ordered;
    const locked = await lockPartLine(context, 'part.order', lineId);
    if (isRefusal(locked)) return locked;
    const { visit, job, line, order, facts } = locked;
    const dueAt = expectedAt === null ? null : new Date(expectedAt);
    const toGet = await readPartToGet(tx, job.workshop_id, line, facts);
    const no =
      refuseGetting(toGet, 'order') ??
      refuseDueAt(dueAt, now) ??
      (await refuseOnDeposit(tx, visit, { lineId, shares: line.shares }));
    if (no) return no;
    const id = toGet.order?.id ?? newId(now);
    const version = (toGet.order?.version ?? 0) + 1;
    tx.send('order_part', saveOrdered, [
      ...[
        tx.organizationId,
        id,
        job.workshop_id,
        job.visit_id,
        order.id,
        lineId,
        line.part_id,
        quantityMilli,
      ],
      ...[supplier, number, reference, unitCostMinor, now, actor.staffId, dueAt, version],
    ]);
    announce({
      type: 'part.ordered',
      workshopId: job.workshop_id,
      visitId: job.visit_id,
      payload: {
        ...{ partOrderId: id, lineId, jobId: job.id, partId: line.part_id, part: line.name },
        ...{ supplier, number, quantityMilli, unitCostMinor, expectedAt: dueAt },
      },
    });
    return { id, lineId, visitId: job.visit_id, version, state: 'ordered' as const };
  },
);

const saveOrdered = `
  insert into part_orders (organization_id, id, workshop_id, visit_id, repair_order_id, line_id, part_id,
    quantity_milli, supplier, number, reference, unit_cost_minor, ordered_at, ordered_by, expected_at, version)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
  on conflict (organization_id, id) do update set quantity_milli = $8, supplier = $9, number = $10, reference = $11,
    unit_cost_minor = $12, ordered_at = $13, ordered_by = $14, expected_at = $15, version = $16`;
