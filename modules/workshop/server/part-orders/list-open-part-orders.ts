import type { z } from 'zod';
import { type PlateColumns, plateOf } from '#modules/repair-orders/server/index.ts';
import type { Refusal } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { OpenPartOrder, openPartOrders, partOrdersQuery } from '../../api/index.ts';
import { inTheShop, underWay } from '../../rules/index.ts';
import { type OrderOnList, orderColumns, presentPartOrder } from './present-part-order.ts';

/** What the counter waits for: asked for or on its way, also for jobs that are off by now. */
export async function listOpenPartOrders(
  { workshopId }: z.output<typeof partOrdersQuery>,
  { tx, actor, now }: QueryContext,
): Promise<z.output<typeof openPartOrders> | Refusal> {
  const no = lacksRight(actor, 'part.see', workshopId);
  if (no) return no;
  const [rows, suppliers] = await Promise.all([
    tx.rows<OpenRow>('open_part_orders', openSql, [tx.organizationId, workshopId, underWay, inTheShop]),
    tx.rows<{ supplier: string }>('late_suppliers', suppliersSql, [tx.organizationId, workshopId]),
  ]);
  return {
    items: rows.map((row) => present(row, now)),
    suppliers: suppliers.map(({ supplier }) => supplier),
  };
}

interface OpenRow extends OrderOnList, PlateColumns {
  line_id: string;
  part_id: string | null;
  name: string;
  part_number: string | null;
  order_number: string;
  visit_id: string;
  vehicle_id: string;
  make: string | null;
  model: string | null;
  promised_at: Date | null;
  key_tag: string | null;
  needed: boolean;
}

const openSql = `
  select ${orderColumns}, p.line_id, p.part_id, l.name, coalesce(p.number, i.number, l.code) as part_number,
    o.number as order_number, p.visit_id, v.vehicle_id,
    c.plate_text, c.plate_country, c.plate_kind, c.make, c.model, v.promised_at,
    case when v.key_returned_at is null then v.key_tag end as key_tag,
    l.removed_at is null and l.issued_milli < l.quantity_milli and j.state = any($3) and o.state = any($4) as needed
  from part_orders p
  join repair_order_lines l on l.organization_id = p.organization_id and l.id = p.line_id
  join jobs j on j.organization_id = l.organization_id and j.id = l.job_id
  join repair_orders o on o.organization_id = p.organization_id and o.id = p.repair_order_id
  join visits v on v.organization_id = p.organization_id and v.id = p.visit_id
  join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
  left join parts i on i.organization_id = p.organization_id and i.id = p.part_id
  left join staff a on a.organization_id = p.organization_id and a.id = p.asked_by
  where p.organization_id = $1 and p.workshop_id = $2 and p.arrived_at is null and p.cancelled_at is null
  order by p.ordered_at is not null, p.expected_at nulls last, p.id limit 500`;

const suppliersSql = `
  select supplier from (
    select supplier, ordered_at from part_orders
    where organization_id = $1 and workshop_id = $2 and ordered_at is not null order by id desc limit 200) lately
  group by supplier order by count(*) desc, supplier limit 20`;

function present(row: OpenRow, now: Date): OpenPartOrder {
  return {
    ...presentPartOrder(row),
    ...{ lineId: row.line_id, partId: row.part_id, name: row.name, orderNumber: row.order_number },
    partNumber: row.part_number,
    ...{ visitId: row.visit_id, vehicleId: row.vehicle_id, plate: plateOf(row) },
    ...{ make: row.make, model: row.model, keyTag: row.key_tag },
    promisedAt: row.promised_at?.toISOString() ?? null,
    isNeeded: row.needed,
    isLate: row.expected_at !== null && row.expected_at < now,
  };
}
