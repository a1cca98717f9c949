import type { z } from 'zod';
import { type PlateColumns, plateOf } from '#modules/repair-orders/server/index.ts';
import type { Refusal } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { InspectedJob, inspectionQueue, inspectionQueueQuery, WaitingCar } from '../../api/index.ts';
import { type OpenConcern, openConcerns } from '../records/open-concerns.ts';

/** QC-1: cars whose work is done and that nobody has looked at yet. */
export async function readInspectionQueue(
  { workshopId }: z.output<typeof inspectionQueueQuery>,
  { tx, actor }: QueryContext,
): Promise<z.output<typeof inspectionQueue> | Refusal> {
  const missingRight = lacksRight(actor, 'visit.see', workshopId);
  if (missingRight) return missingRight;
  const cars = await carsToInspect(tx, workshopId, actor.staffId);
  const concerns = await openConcerns(
    tx,
    cars.map(({ visit_id }) => visit_id),
  );
  return { items: cars.map((car) => presentCar(car, concerns)) };
}

interface CarRow extends PlateColumns {
  repair_order_id: string;
  version: number;
  number: string;
  visit_id: string;
  vehicle_id: string;
  make: string | null;
  model: string | null;
  key_tag: string | null;
  promised_at: Date | null;
  work_finished_at: Date | null;
  worked_on_it: boolean;
  jobs: InspectedJob[];
}

function carsToInspect(tx: Tx, workshopId: string, staffId: string): Promise<CarRow[]> {
  return tx.rows(
    'cars_to_inspect',
    `select o.id as repair_order_id, o.version, o.number, o.visit_id, o.vehicle_id, c.plate_text, c.plate_country,
       c.plate_kind, c.make, c.model, case when v.key_returned_at is null then v.key_tag end as key_tag, v.promised_at,
       o.work_finished_at,
       exists (select 1 from clockings k where k.organization_id = o.organization_id and k.visit_id = o.visit_id
         and k.technician_id = $3) as worked_on_it,
       (select coalesce(json_agg(json_build_object('id', j.id, 'title', j.title, 'state', j.state,
           'technicianName', t.name, 'cause', j.cause, 'correction', j.correction, 'reworks', j.reworks)
           order by j.position), '[]')
         from jobs j left join staff t on t.organization_id = j.organization_id and t.id = j.technician_id
         where j.organization_id = o.organization_id and j.repair_order_id = o.id and j.state <> 'cancelled') as jobs
     from repair_orders o
     join visits v on v.organization_id = o.organization_id and v.id = o.visit_id
     join vehicles c on c.organization_id = o.organization_id and c.id = o.vehicle_id
     where o.organization_id = $1 and o.workshop_id = $2 and o.state = 'work-finished'
     order by v.promised_at nulls last, o.id limit 500`,
    [tx.organizationId, workshopId, staffId],
  );
}

function presentCar(car: CarRow, concerns: readonly OpenConcern[]): WaitingCar {
  return {
    repairOrderId: car.repair_order_id,
    version: car.version,
    orderNumber: car.number,
    visitId: car.visit_id,
    vehicleId: car.vehicle_id,
    plate: plateOf(car),
    make: car.make,
    model: car.model,
    keyTag: car.key_tag,
    promisedAt: car.promised_at?.toISOString() ?? null,
    workFinishedAt: car.work_finished_at?.toISOString() ?? null,
    workedOnIt: car.worked_on_it,
    jobs: car.jobs,
    concerns: concerns
      .filter(({ visit_id }) => visit_id === car.visit_id)
      .map(({ id, words, declined }) => ({ id, words, declined })),
  };
}
