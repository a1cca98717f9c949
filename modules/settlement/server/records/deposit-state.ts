import { getServiceStandard } from '#modules/registry/server/index.ts';
import { isAgreed } from '#modules/repair-orders/rules/index.ts';
import {
  findCurrentOrder,
  type LineRow,
  type OrderRow,
  readJobs,
  readLines,
  type VisitRow,
} from '#modules/repair-orders/server/index.ts';
import { sum } from '#platform/rules/money.ts';
import type { Actor } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { type AskedForPart, type DepositState, depositAsked, ofCustomer } from '../../rules/index.ts';

export interface DepositOfVisit extends DepositState {
  order: OrderRow | null;
  parts: readonly AskedForPart[];
}

type OfVisit = Pick<VisitRow, 'id' | 'workshop_id' | 'service_standard_version' | 'deposit_held_minor'>;

/** What the visit's order asks for before its parts are ordered, and what is held for it. */
export async function readDepositState(tx: Tx, visit: OfVisit, actor: Actor): Promise<DepositOfVisit> {
  const order = await findCurrentOrder(tx, visit.id, actor);
  const heldMinor = visit.deposit_held_minor;
  if (!order) return { order, parts: [], orderState: null, heldMinor, askedMinor: 0, customerMinor: 0 };
  const [jobs, lines, { parameters }] = await Promise.all([
    readJobs(tx, order.id),
    readLines(tx, order.id),
    getServiceStandard(tx, visit.workshop_id, visit.service_standard_version),
  ]);
  const agreed = new Set(jobs.filter((job) => isAgreed(job.state)).map(({ id }) => id));
  const counted = lines.filter((line) => agreed.has(line.job_id));
  const onShelf = await readShelf(tx, visit.workshop_id, counted);
  const parts = depositAsked(
    counted.map((line) => ({
      ...{ id: line.id, kind: line.kind, name: line.name, shares: line.shares },
      isHere: isHere(line, onShelf),
    })),
    { fromMinor: parameters.partDepositFromMinor, minimumBp: parameters.partDepositBp },
  );
  return {
    ...{ order, parts, orderState: order.state, heldMinor },
    askedMinor: sum(parts.map(({ askedMinor }) => askedMinor)),
    customerMinor: sum(counted.map(({ shares }) => ofCustomer(shares))),
  };
}

/** The customer's own part is not ordered either. */
function isHere(line: LineRow, onShelf: ReadonlyMap<string, number>): boolean {
  if (line.source === 'customer-supplied') return true;
  const needed = (line.quantity_milli ?? 0) - line.issued_milli;
  return needed <= 0 || (line.part_id !== null && (onShelf.get(line.part_id) ?? 0) >= needed);
}

async function readShelf(
  tx: Tx,
  workshopId: string,
  lines: readonly LineRow[],
): Promise<Map<string, number>> {
  const partIds = [...new Set(lines.flatMap(({ part_id }) => part_id ?? []))];
  if (partIds.length === 0) return new Map();
  const rows = await tx.rows<{ part_id: string; quantity_milli: number }>(
    'shelf_for_deposit',
    `select part_id, quantity_milli from part_stock
     where organization_id = $1 and workshop_id = $2 and part_id = any($3)`,
    [tx.organizationId, workshopId, partIds],
  );
  return new Map(rows.map((row) => [row.part_id, row.quantity_milli]));
}
