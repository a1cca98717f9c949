import type { z } from 'zod';
import type { pastVisit } from '#modules/registry/api/index.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { type PlateColumns, plateOf } from '../cards/plate-of.ts';
import { otherVisit, type PastOf, vehicleOf } from './of-car.ts';

/** The car's last stays before this one. */
export async function pastVisitsOf(tx: Tx, of: PastOf, id: string): Promise<z.output<typeof pastVisit>[]> {
  const rows = await tx.rows<
    PlateColumns & {
      id: string;
      workshop_id: string;
      state: string;
      arrived_at: Date;
      exited_at: Date | null;
      vehicle_id: string;
      odometer: number | null;
      order_id: string | null;
      order_number: string | null;
      jobs: string[];
    }
  >(
    `stays_before_of_${of}`,
    `select p.id, p.workshop_id, p.state, p.arrived_at, p.exited_at, p.vehicle_id, p.odometer, c.plate_text,
       c.plate_country, c.plate_kind, o.id as order_id, o.number as order_number,
       array(select j.title from jobs j where j.organization_id = p.organization_id and j.repair_order_id = o.id
         and j.state not in ('declined', 'cancelled') order by j.position) as jobs
     from visits p
     join vehicles c on c.organization_id = p.organization_id and c.id = p.vehicle_id
     left join repair_orders o on o.organization_id = p.organization_id and o.visit_id = p.id and o.state <> 'cancelled'
     where p.organization_id = $1 and p.vehicle_id = ${vehicleOf[of]}
       ${otherVisit(of, 'p.id')} and p.state <> 'cancelled'
     order by p.id desc limit 5`,
    [tx.organizationId, id],
  );
  return rows.map((row) => ({
    id: row.id,
    workshopId: row.workshop_id,
    state: row.state,
    arrivedAt: row.arrived_at.toISOString(),
    exitedAt: row.exited_at?.toISOString() ?? null,
    vehicleId: row.vehicle_id,
    plate: plateOf(row),
    odometer: row.odometer,
    orderId: row.order_id,
    orderNumber: row.order_number,
    jobs: row.jobs,
  }));
}
