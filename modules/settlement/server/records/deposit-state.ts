import { getServiceStandard } from '#modules/registry/server/index.ts';
import { isAgreed, ofCustomer } from '#modules/repair-orders/rules/index.ts';
import {
  findCurrentOrder,
  type LineRow,
  type OrderRow,
  readJobs,
  readLines,
  type VisitRow,
} from '#modules/repair-orders/server/index.ts';
import { type OrderedPart, orderedPartsOf } from '#modules/workshop/server/index.ts';
import { sum } from '#platform/rules/money.ts';
import { type Actor, mayAt } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { type AskedForPart, type DepositState, depositAsked, keptByTerms } from '../../rules/index.ts';

export interface DepositOfVisit extends DepositState {
  order: OrderRow | null;
  parts: readonly AskedForPart[];
}

type OfVisit = Pick<
  VisitRow,
  'id' | 'workshop_id' | 'service_standard_version' | 'deposit_held_minor' | 'settled'
>;

/**
 * What the visit's order asks for before its parts are ordered, what is held for it, and what of that stays with the
 * house by the terms that were signed; a manager may forgo that.
 */
export async function readDepositState(tx: Tx, visit: OfVisit, actor: Actor): Promise<DepositOfVisit> {
  const [order, ordered, { parameters }] = await Promise.all([
    findCurrentOrder(tx, visit.id, actor),
    orderedPartsOf(tx, visit.id),
    getServiceStandard(tx, visit.workshop_id, visit.service_standard_version),
  ]);
  const heldMinor = visit.deposit_held_minor;
  const terms = { fromMinor: parameters.partDepositFromMinor, minimumBp: parameters.partDepositBp };
  const bought = depositAsked(ordered.map(asLine), terms);
  const forgoes = visit.settled || mayAt(actor, 'deposit.forgo', visit.workshop_id);
  const keptMinor = forgoes ? 0 : keptByTerms(bought, parameters.orderedPartKeptBp);
  if (!order) {
    return { order, parts: [], orderState: null, heldMinor, askedMinor: 0, keptMinor, customerMinor: 0 };
  }
  const [jobs, lines] = await Promise.all([readJobs(tx, order.id), readLines(tx, order.id)]);
  const agreed = new Set(jobs.filter((job) => isAgreed(job.state)).map(({ id }) => id));
  const counted = lines.filter((line) => agreed.has(line.job_id));
  const onShelf = await readShelf(tx, visit.workshop_id, counted);
  const boughtIds = new Set(bought.map(({ lineId }) => lineId));
  const toCome = depositAsked(
    counted
      .filter(({ id }) => !boughtIds.has(id))
      .map((line) => ({
        ...{ id: line.id, kind: line.kind, name: line.name, shares: line.shares },
        ...{ isHere: isHere(line, onShelf), isOrdered: false },
      })),
    terms,
  );
  const parts = [...bought, ...toCome];
  return {
    ...{ order, parts, orderState: order.state, heldMinor, keptMinor },
    askedMinor: sum(parts.map(({ askedMinor }) => askedMinor)),
    customerMinor: sum(counted.map(({ shares }) => ofCustomer(shares))),
  };
}

/** A part that was ordered binds its deposit also when its work is off the order by now. */
function asLine({ lineId, name, shares }: OrderedPart) {
  return { id: lineId, kind: 'part' as const, name, shares, isHere: false, isOrdered: true };
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
