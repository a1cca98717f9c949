import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { askPartBody, lineParams } from '../../api/index.ts';
import { refuseGetting } from '../../rules/index.ts';
import { lockPartLine } from '../stock/part-line.ts';
import { readPartToGet } from './part-to-get.ts';

/** SHOP-6: whoever misses a part asks the counter to order it; the clerk finds supplier and price. */
export const askPart = command(
  'part.ask',
  askPartBody.extend(lineParams.shape),
  async ({ lineId, note = null }, context) => {
    const { tx, actor, now, announce } = context;
    const locked = await lockPartLine(context, 'part.ask', lineId);
    if (isRefusal(locked)) return locked;
    const { job, line, order, facts } = locked;
    const no = refuseGetting(await readPartToGet(tx, job.workshop_id, line, facts), 'ask');
    if (no) return no;
    const id = newId(now);
    const quantityMilli = facts.quantityMilli - facts.issuedMilli;
    tx.send('ask_part', insertAsked, [
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
      ...[note, now, actor.staffId],
    ]);
    announce({
      type: 'part.order-asked',
      workshopId: job.workshop_id,
      visitId: job.visit_id,
      payload: { partOrderId: id, lineId, jobId: job.id, part: line.name, quantityMilli },
    });
    return { id, lineId, visitId: job.visit_id, version: 1, state: 'asked' as const };
  },
);

const insertAsked = `
  insert into part_orders (organization_id, id, workshop_id, visit_id, repair_order_id, line_id, part_id,
    quantity_milli, note, asked_at, asked_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
