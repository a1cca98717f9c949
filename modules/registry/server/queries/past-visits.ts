import type { z } from 'zod';
import type { Actor } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { pastVisit } from '../../api/index.ts';
import { instantOf, plateOf } from '../present/values.ts';

interface PastVisitRow {
  id: string;
  workshop_id: string;
  state: string;
  arrived_at: Date;
  exited_at: Date | null;
  vehicle_id: string;
  plate_text: string | null;
  plate_country: string | null;
  plate_kind: string | null;
  odometer: number | null;
  order_id: string | null;
  order_number: string | null;
  jobs: string[];
}

/** The last five stays of a car or of a customer's cars, in the workshops one works in: what every file begins with. */
export async function pastVisitsOf(
  tx: Tx,
  actor: Actor,
  of: { vehicleId: string } | { customerId: string },
): Promise<z.input<typeof pastVisit>[]> {
  const [name, column, id] =
    'vehicleId' in of
      ? (['past_visits_of_vehicle', 'vehicle_id', of.vehicleId] as const)
      : (['past_visits_of_customer', 'customer_id', of.customerId] as const);
  const rows = await tx.rows<PastVisitRow>(name, readPast.replace('$column', column), [
    tx.organizationId,
    id,
    [...actor.places.keys()],
  ]);
  return rows.map((row) => ({
    id: row.id,
    workshopId: row.workshop_id,
    state: row.state,
    arrivedAt: row.arrived_at.toISOString(),
    exitedAt: instantOf(row.exited_at),
    vehicleId: row.vehicle_id,
    plate: plateOf(row),
    odometer: row.odometer,
    orderId: row.order_id,
    orderNumber: row.order_number,
    jobs: row.jobs,
  }));
}

/* The registry only reads here what later stages write: their tables are the file's history, not its business. */
const readPast = `
  select v.id, v.workshop_id, v.state, v.arrived_at, v.exited_at, v.vehicle_id, c.plate_text, c.plate_country,
    c.plate_kind, v.odometer, o.id as order_id, o.number as order_number,
    coalesce((select jsonb_agg(j.title order by j.position) from jobs j
      where j.organization_id = o.organization_id and j.repair_order_id = o.id
        and j.state not in ('declined', 'cancelled')), '[]') as jobs
  from visits v
  join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
  left join lateral (select o.* from repair_orders o
    where o.organization_id = v.organization_id and o.visit_id = v.id
    order by (o.state = 'cancelled'), o.id desc limit 1) o on true
  where v.organization_id = $1 and v.$column = $2 and v.workshop_id = any($3)
  order by v.id desc limit 5`;
