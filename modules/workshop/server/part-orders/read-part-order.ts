import type { Tx } from '#platform/server/database/tx.ts';
import { type PartOrderState, partOrderState } from '../../rules/index.ts';

/** An order of a part as it stands under the visit's lock. */
export interface PartOrderRow {
  id: string;
  line_id: string;
  part_id: string | null;
  repair_order_id: string;
  quantity_milli: number;
  supplier: string | null;
  number: string | null;
  reference: string | null;
  unit_cost_minor: number | null;
  ordered_at: Date | null;
  expected_at: Date | null;
  arrived_milli: number;
  arrived_at: Date | null;
  cancelled_at: Date | null;
  version: number;
}

const columns = `id, line_id, part_id, repair_order_id, quantity_milli, supplier, number, reference, unit_cost_minor,
  ordered_at, expected_at, arrived_milli, arrived_at, cancelled_at, version`;

export function stateOf(row: PartOrderRow): PartOrderState {
  return partOrderState({
    orderedAt: row.ordered_at,
    arrivedAt: row.arrived_at,
    cancelledAt: row.cancelled_at,
  });
}

export async function findPartOrder(tx: Tx, partOrderId: string): Promise<PartOrderRow | null> {
  const [row] = await tx.rows<PartOrderRow>(
    'find_part_order',
    `select ${columns} from part_orders where organization_id = $1 and id = $2`,
    [tx.organizationId, partOrderId],
  );
  return row ?? null;
}

/** The order of a line that is asked for or on its way: there is never more than one. */
export async function findOpenPartOrder(tx: Tx, lineId: string): Promise<PartOrderRow | null> {
  const [row] = await tx.rows<PartOrderRow>(
    'find_open_part_order',
    `select ${columns} from part_orders
     where organization_id = $1 and line_id = $2 and arrived_at is null and cancelled_at is null`,
    [tx.organizationId, lineId],
  );
  return row ?? null;
}
