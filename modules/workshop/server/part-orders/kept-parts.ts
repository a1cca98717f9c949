import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { freeFor, inTheShop, underWay } from '../../rules/index.ts';

interface Shelf {
  workshopId: string;
  partId: string;
  /** Whose own kept parts do not count against it. */
  lineId: string;
}

/** What arrived for other jobs of the shop and waits for them on the shelf of a part. */
async function readKeptForOthers(tx: Tx, { workshopId, partId, lineId }: Shelf): Promise<number> {
  const [row] = await tx.rows<{ kept: number }>('kept_for_others', keptForOthersSql, [
    ...[tx.organizationId, workshopId, partId, lineId, underWay, inTheShop],
  ]);
  return row?.kept ?? 0;
}

/**
 * What lies on the shelf of a part, and how much of it waits for other lines; the shelf is locked first, so that nothing
 * comes or goes before the command is done.
 */
export async function lockShelf(tx: Tx, shelf: Shelf): Promise<{ stockMilli: number; keptMilli: number }> {
  const key = [tx.organizationId, shelf.workshopId, shelf.partId];
  const ofShelf = 'part_stock where organization_id = $1 and workshop_id = $2 and part_id = $3';
  tx.send('lock_shelf_of_part', `select quantity_milli from ${ofShelf} for update`, key);
  const [stock, keptMilli] = await Promise.all([
    tx.rows<{ quantity_milli: number }>('shelf_of_part', `select quantity_milli from ${ofShelf}`, key),
    readKeptForOthers(tx, shelf),
  ]);
  return { stockMilli: stock[0]?.quantity_milli ?? 0, keptMilli };
}

interface Leaving {
  job: { workshop_id: string };
  lineId: string;
  partId: string;
}

/** Whether this much may leave the shelf for a line without taking what came for another. */
export async function refuseWhatIsKept(
  tx: Tx,
  { job, lineId, partId }: Leaving,
  quantityMilli: number,
): Promise<Refusal | null> {
  const { stockMilli, keptMilli } = await lockShelf(tx, { workshopId: job.workshop_id, partId, lineId });
  const freeMilli = freeFor(stockMilli, keptMilli);
  return keptMilli > 0 && quantityMilli > freeMilli && quantityMilli <= stockMilli
    ? refuse('workshop/kept-for-another', { free: freeMilli / 1000 })
    : null;
}

const keptForOthersSql = `
  select coalesce(sum(least(p.arrived, l.quantity_milli - l.issued_milli)), 0)::integer as kept
  from (select organization_id, line_id, sum(arrived_milli) as arrived from part_orders
    where organization_id = $1 and part_id = $3 and workshop_id = $2 and line_id <> $4 and arrived_milli > 0
    group by organization_id, line_id) p
  join repair_order_lines l on l.organization_id = p.organization_id and l.id = p.line_id
    and l.removed_at is null and l.issued_milli < l.quantity_milli
  join jobs j on j.organization_id = l.organization_id and j.id = l.job_id and j.state = any($5)
  join repair_orders o on o.organization_id = j.organization_id and o.id = j.repair_order_id and o.state = any($6)`;
