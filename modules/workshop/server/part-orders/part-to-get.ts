import type { LineRow } from '#modules/repair-orders/server/index.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { freeFor, type PartLineFacts, type PartToGet } from '../../rules/index.ts';
import { lockShelf } from './kept-parts.ts';
import { findOpenPartOrder, type PartOrderRow, stateOf } from './read-part-order.ts';

/** What is judged before a part is asked for or ordered, with the order that is open for its line. */
export async function readPartToGet(
  tx: Tx,
  workshopId: string,
  line: LineRow,
  facts: PartLineFacts,
): Promise<PartToGet & { order: PartOrderRow | null }> {
  const [order, freeMilli] = await Promise.all([
    findOpenPartOrder(tx, line.id),
    line.part_id
      ? readFree(tx, { workshopId, partId: line.part_id, lineId: line.id })
      : readArrived(tx, line.id),
  ]);
  return { line: facts, freeMilli, open: order ? stateOf(order) : null, order };
}

async function readFree(tx: Tx, shelf: Parameters<typeof lockShelf>[1]): Promise<number> {
  const { stockMilli, keptMilli } = await lockShelf(tx, shelf);
  return freeFor(stockMilli, keptMilli);
}

/** A part that is not of the catalogue has no shelf: what came for its line is all there is of it. */
async function readArrived(tx: Tx, lineId: string): Promise<number> {
  const [row] = await tx.rows<{ arrived: number }>(
    'arrived_for_line',
    `select coalesce(sum(arrived_milli), 0)::integer as arrived from part_orders
     where organization_id = $1 and line_id = $2`,
    [tx.organizationId, lineId],
  );
  return row?.arrived ?? 0;
}
