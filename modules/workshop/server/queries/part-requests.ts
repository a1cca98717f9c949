import type { z } from 'zod';
import type { JobState } from '#modules/repair-orders/rules/index.ts';
import { type PlateColumns, plateOf } from '#modules/repair-orders/server/index.ts';
import type { Refusal } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { PartRequest, partRequests, partRequestsQuery } from '../../api/index.ts';
import { type KeptPart, keptForLine, keptForOthers } from '../../rules/index.ts';
import { type OrderOnList, orderColumns, presentPartOrder } from '../part-orders/present-part-order.ts';

/** SHOP-6: what the clerk has to hand out or to get: approved, not yet issued, not brought by the customer. */
export async function readPartRequests(
  { workshopId }: z.output<typeof partRequestsQuery>,
  { tx, actor }: QueryContext,
): Promise<z.output<typeof partRequests> | Refusal> {
  const missingRight = lacksRight(actor, 'part.see', workshopId);
  if (missingRight) return missingRight;
  const rows = await tx.rows<RequestRow>('part_requests', partRequestsSql, [tx.organizationId, workshopId]);
  const kept = rows.flatMap(keptOf);
  return { items: rows.map((row) => presentRequest(row, kept)) };
}

/** Whatever is kept for a line is kept for one of these: none of it has been handed out. */
function keptOf(row: RequestRow): KeptPart[] {
  const { part_id: partId, line_id: lineId, came_milli, line_milli, issued_milli } = row;
  const keptMilli = keptForLine(came_milli, line_milli, issued_milli);
  return partId !== null && keptMilli > 0 ? [{ partId, lineId, keptMilli }] : [];
}

interface RequestRow extends PlateColumns, Omit<OrderOnList, 'id' | 'version' | 'quantity_milli' | 'number'> {
  line_id: string;
  line_version: number;
  job_id: string;
  job_title: string;
  job_state: JobState;
  order_number: string;
  technician_name: string | null;
  planned_from: Date | null;
  waits_since: Date | null;
  visit_id: string;
  vehicle_id: string;
  make: string | null;
  model: string | null;
  promised_at: Date | null;
  key_tag: string | null;
  part_id: string | null;
  part_number: string | null;
  name: string;
  source: string | null;
  line_milli: number;
  issued_milli: number;
  came_milli: number;
  stock_milli: number | null;
  location: string | null;
  shelf_expected_at: Date | null;
  id: string | null;
  version: number | null;
  quantity_milli: number | null;
  number: string | null;
  other_part_id: string | null;
  other_number: string | null;
  other_reason: string | null;
  other_borne: boolean;
}

/** Jobs of cars in the shop only, so that the list is as long as the shop is full. */
const partRequestsSql = `
  select l.id as line_id, l.version as line_version, j.id as job_id, j.title as job_title, j.state as job_state,
    o.number as order_number, t.name as technician_name, j.planned_from, w.ended_at as waits_since, j.visit_id,
    v.vehicle_id, c.plate_text, c.plate_country, c.plate_kind, c.make, c.model, v.promised_at,
    case when v.key_returned_at is null then v.key_tag end as key_tag, l.part_id,
    coalesce(i.number, l.code) as part_number, l.name, l.source, l.quantity_milli as line_milli, l.issued_milli,
    s.quantity_milli as stock_milli, s.location, s.expected_at as shelf_expected_at, ${orderColumns},
    (select coalesce(sum(q.arrived_milli), 0)::integer from part_orders q
      where q.organization_id = l.organization_id and q.line_id = l.id) as came_milli, x.part_id as other_part_id, xp.number as other_number, x.reason as other_reason,
    x.borne_at is not null as other_borne
  from visits v
  join repair_orders o on o.organization_id = v.organization_id and o.visit_id = v.id
    and o.state in ('authorized', 'in-progress', 'work-finished', 'inspected')
  join jobs j on j.organization_id = o.organization_id and j.repair_order_id = o.id
    and j.state in ('approved', 'assigned', 'in-progress', 'paused', 'finished')
  join repair_order_lines l on l.organization_id = j.organization_id and l.job_id = j.id
  left join parts i on i.organization_id = l.organization_id and i.id = l.part_id
  join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
  left join staff t on t.organization_id = j.organization_id and t.id = j.technician_id
  left join part_stock s on s.organization_id = l.organization_id and s.workshop_id = v.workshop_id
    and s.part_id = l.part_id
  left join part_orders p on p.organization_id = l.organization_id and p.line_id = l.id
    and p.arrived_at is null and p.cancelled_at is null
  left join staff a on a.organization_id = p.organization_id and a.id = p.asked_by
  left join other_parts x on x.organization_id = l.organization_id and x.line_id = l.id
  left join parts xp on xp.organization_id = x.organization_id and xp.id = x.part_id
  left join lateral (
    select k.ended_at from clockings k
    where j.state = 'paused' and k.organization_id = j.organization_id and k.job_id = j.id and k.pause_reason = 'part'
    order by k.started_at desc limit 1) w on true
  where v.organization_id = $1 and v.workshop_id = $2 and v.state in ('waiting', 'in-house', 'leaving')
    and l.kind = 'part' and l.removed_at is null
    and (l.authorized_minor is not null or o.emergency_released_at is not null)
    and l.source is distinct from 'customer-supplied' and l.issued_milli < l.quantity_milli
    and (l.part_id is not null or l.quantity_milli > (select coalesce(sum(q.arrived_milli), 0) from part_orders q
      where q.organization_id = l.organization_id and q.line_id = l.id))
  order by w.ended_at nulls last, j.planned_from nulls last, v.promised_at nulls last, l.id limit 1000`;

function presentRequest(row: RequestRow, kept: readonly KeptPart[]): PartRequest {
  const { id, version, quantity_milli } = row;
  return {
    lineId: row.line_id,
    version: row.line_version,
    jobId: row.job_id,
    jobTitle: row.job_title,
    jobState: row.job_state,
    orderNumber: row.order_number,
    technicianName: row.technician_name,
    plannedFrom: row.planned_from?.toISOString() ?? null,
    waitsSince: row.waits_since?.toISOString() ?? null,
    visitId: row.visit_id,
    vehicleId: row.vehicle_id,
    plate: plateOf(row),
    make: row.make,
    model: row.model,
    promisedAt: row.promised_at?.toISOString() ?? null,
    keyTag: row.key_tag,
    partId: row.part_id,
    number: row.part_number,
    name: row.name,
    source: row.source,
    quantityMilli: row.line_milli,
    issuedMilli: row.issued_milli,
    stockMilli: row.stock_milli,
    keptMilli: keptForLine(row.came_milli, row.line_milli, row.issued_milli),
    keptForOthersMilli: row.part_id === null ? 0 : keptForOthers(kept, row.part_id, row.line_id),
    expectedAt: row.shelf_expected_at?.toISOString() ?? null,
    order:
      id === null
        ? null
        : presentPartOrder({ ...row, id, version: version ?? 1, quantity_milli: quantity_milli ?? 0 }),
    location: row.location,
    otherPart: row.other_part_id
      ? {
          ...{ partId: row.other_part_id, number: row.other_number ?? '', reason: row.other_reason ?? '' },
          isBorne: row.other_borne,
        }
      : null,
  };
}
