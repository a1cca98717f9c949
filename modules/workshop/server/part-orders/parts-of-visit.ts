import type { z } from 'zod';
import type { JobState, RepairOrderState } from '#modules/repair-orders/rules/index.ts';
import { readVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import { lacksRight, mayAt } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { PartOfVisit, partsOfVisit, partsOfVisitParams } from '../../api/index.ts';
import { freeFor, inTheShop, keptForLine, underWay } from '../../rules/index.ts';
import { type OrderOnList, orderColumns, presentPartOrder } from './present-part-order.ts';

/** QUOTE-5: where the parts of a car are, for whoever speaks with its customer. */
export async function readPartsOfVisit(
  { visitId }: z.output<typeof partsOfVisitParams>,
  { tx, actor }: QueryContext,
): Promise<z.output<typeof partsOfVisit> | Refusal> {
  const visit = await readVisit(tx, 'visit', visitId, actor);
  if (isRefusal(visit)) return visit;
  const no = lacksRight(actor, 'part.see', visit.workshop_id);
  if (no) return no;
  const rows = await tx.rows<PartRow>('parts_of_visit', partsSql, [
    ...[tx.organizationId, visitId, visit.workshop_id, underWay, inTheShop],
  ]);
  const mayAsk = mayAt(actor, 'part.ask', visit.workshop_id);
  return { items: rows.map((row) => present(row, mayAsk)) };
}

interface PartRow extends Omit<OrderOnList, 'id' | 'version' | 'quantity_milli'> {
  line_id: string;
  name: string;
  job_title: string;
  job_state: JobState;
  order_state: RepairOrderState;
  approved: boolean;
  line_milli: number;
  issued_milli: number;
  stock_milli: number | null;
  shelf_expected_at: Date | null;
  came_milli: number;
  kept_for_others: number;
  id: string | null;
  version: number | null;
  quantity_milli: number | null;
}

const partsSql = `
  select l.id as line_id, l.name, j.title as job_title, j.state as job_state, o.state as order_state,
    l.authorized_minor is not null or o.emergency_released_at is not null as approved,
    l.quantity_milli as line_milli, l.issued_milli, s.quantity_milli as stock_milli,
    s.expected_at as shelf_expected_at, ${orderColumns},
    (select coalesce(sum(q.arrived_milli), 0)::integer from part_orders q
      where q.organization_id = l.organization_id and q.line_id = l.id) as came_milli,
    (select coalesce(sum(least(q.arrived, ol.quantity_milli - ol.issued_milli)), 0)::integer
      from (select line_id, sum(arrived_milli) as arrived from part_orders
        where organization_id = l.organization_id and part_id = l.part_id and workshop_id = $3 and line_id <> l.id
          and arrived_milli > 0 group by line_id) q
      join repair_order_lines ol on ol.organization_id = l.organization_id and ol.id = q.line_id
        and ol.removed_at is null and ol.issued_milli < ol.quantity_milli
      join jobs oj on oj.organization_id = ol.organization_id and oj.id = ol.job_id and oj.state = any($4)
      join repair_orders oo on oo.organization_id = oj.organization_id and oo.id = oj.repair_order_id
        and oo.state = any($5)) as kept_for_others
  from repair_orders o
  join jobs j on j.organization_id = o.organization_id and j.repair_order_id = o.id and j.state = any($4)
  join repair_order_lines l on l.organization_id = j.organization_id and l.job_id = j.id
  left join part_stock s on s.organization_id = l.organization_id and s.workshop_id = $3 and s.part_id = l.part_id
  left join part_orders p on p.organization_id = l.organization_id and p.line_id = l.id
    and p.arrived_at is null and p.cancelled_at is null
  left join staff a on a.organization_id = p.organization_id and a.id = p.asked_by
  where o.organization_id = $1 and o.visit_id = $2 and o.state = any($5) and l.kind = 'part'
    and l.removed_at is null and l.source is distinct from 'customer-supplied'
  order by j.position, l.position`;

function present(row: PartRow, mayAsk: boolean): PartOfVisit {
  const neededMilli = Math.max(0, row.line_milli - row.issued_milli);
  const order =
    row.id === null
      ? null
      : presentPartOrder({
          ...row,
          ...{ id: row.id, version: row.version ?? 1, quantity_milli: row.quantity_milli ?? 0 },
        });
  const place = placeOf(row, neededMilli);
  const isMissing = place === 'missing';
  return {
    ...{ lineId: row.line_id, name: row.name, jobTitle: row.job_title, neededMilli, place, order },
    expectedAt: order?.expectedAt ?? (isMissing ? (row.shelf_expected_at?.toISOString() ?? null) : null),
    mayAsk: mayAsk && isMissing && row.approved,
  };
}

function placeOf(row: PartRow, neededMilli: number): PartOfVisit['place'] {
  if (neededMilli === 0) return 'handed-out';
  if (row.id !== null) return row.ordered_at ? 'ordered' : 'asked';
  if (keptForLine(row.came_milli, row.line_milli, row.issued_milli) >= neededMilli) return 'kept';
  return freeFor(row.stock_milli ?? 0, row.kept_for_others) >= neededMilli ? 'on-shelf' : 'missing';
}
