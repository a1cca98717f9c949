import type { z } from 'zod';
import { type PlateColumns, plateOf } from '#modules/repair-orders/server/index.ts';
import type { Refusal } from '#platform/rules/refusal.ts';
import { lacksRight, mayAt } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { wishes, wishQuery } from '../../api/index.ts';

interface WishRow extends PlateColumns {
  id: string;
  version: number;
  vehicle_id: string;
  visit_id: string | null;
  make: string | null;
  model: string | null;
  customer_id: string | null;
  customer_name: string | null;
  customer_phone: string | null;
  wanted_on: string;
  wanted_time: string | null;
  purpose: string;
  created_at: Date;
}

/** RECV-3: who asked for an appointment and has none yet, by the day they asked for. */
export async function readWishes(
  { workshopId }: z.output<typeof wishQuery>,
  { tx, actor }: QueryContext,
): Promise<z.output<typeof wishes> | Refusal> {
  const no = lacksRight(actor, 'visit.see', workshopId);
  if (no) return no;
  const seesCustomers = mayAt(actor, 'customer.see', workshopId);
  const rows = await tx.rows<WishRow>('open_wishes', select, [tx.organizationId, workshopId]);
  return {
    items: rows.map((row) => ({
      id: row.id,
      version: row.version,
      vehicleId: row.vehicle_id,
      visitId: row.visit_id,
      plate: plateOf(row),
      make: row.make,
      model: row.model,
      customer:
        seesCustomers && row.customer_id
          ? { id: row.customer_id, name: row.customer_name ?? '', phone: row.customer_phone }
          : null,
      wantedOn: row.wanted_on,
      wantedTime: row.wanted_time,
      purpose: row.purpose,
      notedAt: row.created_at.toISOString(),
    })),
  };
}

const select = `
  select w.id, w.version, w.vehicle_id, w.visit_id, c.plate_text, c.plate_country, c.plate_kind, c.make, c.model,
    w.customer_id, k.name as customer_name, (select t.value from customer_contacts t
      where t.organization_id = w.organization_id and t.customer_id = w.customer_id and t.kind = 'phone'
      order by t.is_primary desc, t.id limit 1) as customer_phone,
    to_char(w.wanted_on, 'YYYY-MM-DD') as wanted_on, to_char(w.wanted_time, 'HH24:MI') as wanted_time, w.purpose,
    w.created_at
  from appointment_wishes w
  join vehicles c on c.organization_id = w.organization_id and c.id = w.vehicle_id
  left join customers k on k.organization_id = w.organization_id and k.id = w.customer_id
  where w.organization_id = $1 and w.workshop_id = $2 and w.handled_at is null
  order by w.wanted_on, w.wanted_time nulls last limit 200`;

export interface ExpectedRow extends PlateColumns {
  vehicle_id: string;
  make: string | null;
  model: string | null;
  at: Date | null;
  purpose: string;
}

/** RECV-1: cars that said they would come today and are not here yet, by their time. */
export function expectedToday(tx: Tx, workshopId: string, now: Date): Promise<ExpectedRow[]> {
  return tx.rows('expected_today', expected, [tx.organizationId, workshopId, now]);
}

const expected = `
  select w.vehicle_id, c.plate_text, c.plate_country, c.plate_kind, c.make, c.model, w.agreed_at as at, w.purpose
  from workshops s
  cross join lateral (select ($3::timestamptz at time zone s.time_zone)::date as day) l
  join appointment_wishes w on w.organization_id = s.organization_id and w.workshop_id = s.id
    and ((w.handled_at is null and w.wanted_on = l.day)
      or (w.agreed_at >= l.day::timestamp at time zone s.time_zone
        and w.agreed_at < (l.day + 1)::timestamp at time zone s.time_zone))
  join vehicles c on c.organization_id = w.organization_id and c.id = w.vehicle_id
  where s.organization_id = $1 and s.id = $2 and c.archived_at is null
    and not exists (select 1 from visits v where v.organization_id = w.organization_id
      and v.vehicle_id = w.vehicle_id and v.state <> 'cancelled' and (v.state <> 'closed'
        or v.arrived_at >= l.day::timestamp at time zone s.time_zone) and v.id is distinct from w.visit_id)
  order by w.agreed_at nulls last, w.created_at limit 100`;
