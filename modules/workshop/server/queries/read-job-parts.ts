import type { LineKind } from '#modules/repair-orders/rules/index.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { PauseReason } from '../../rules/index.ts';

export interface JobSideRow {
  finding: string | null;
  started_at: Date | null;
  finished_at: Date | null;
  advisor_name: string | null;
  odometer: number | null;
  odometer_unit: 'km' | 'mi' | null;
  vin: string | null;
  colour: string | null;
  keep_old_parts: boolean | null;
  currency: string;
  photos: string[];
  sent_back_because: string | null;
}

/** What stands beside the card: the car's file, the photos, and why the inspector sent it back. */
export async function sideOfJob(tx: Tx, jobId: string): Promise<JobSideRow | undefined> {
  const [side] = await tx.rows<JobSideRow>(
    'side_of_job',
    `select j.finding, j.started_at, j.finished_at, a.name as advisor_name, v.odometer, v.odometer_unit, c.vin,
       c.colour, o.keep_old_parts, o.currency,
       array(select p.file_id from job_photos p where p.organization_id = j.organization_id and p.job_id = j.id
         order by p.file_id) as photos,
       (select i.reason from inspections i where i.organization_id = j.organization_id
         and i.repair_order_id = j.repair_order_id and i.level = 'final' and i.result = 'fail'
         and j.id = any(i.failed_job_ids) order by i.inspected_at desc limit 1) as sent_back_because
     from jobs j
     join repair_orders o on o.organization_id = j.organization_id and o.id = j.repair_order_id
     join visits v on v.organization_id = j.organization_id and v.id = j.visit_id
     join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
     left join staff a on a.organization_id = v.organization_id and a.id = v.advisor_id
     where j.organization_id = $1 and j.id = $2`,
    [tx.organizationId, jobId],
  );
  return side;
}

export interface ConcernRow {
  id: string;
  words: string;
  kind: string;
  of_this_job: boolean;
}

/** Everything the customer said and did not take back, in their words; what this job is for comes first. */
export function concernsAround(tx: Tx, jobId: string): Promise<ConcernRow[]> {
  return tx.rows(
    'concerns_around_job',
    `select n.id, n.words, n.kind, n.id is not distinct from j.concern_id as of_this_job
     from jobs j join visit_concerns n on n.organization_id = j.organization_id and n.visit_id = j.visit_id
     where j.organization_id = $1 and j.id = $2 and n.withdrawn_at is null
     order by of_this_job desc, n.position`,
    [tx.organizationId, jobId],
  );
}

export interface JobLineRow {
  id: string;
  kind: LineKind;
  code: string | null;
  name: string;
  source: string | null;
  hours_seconds: number | null;
  quantity_milli: number | null;
  issued_milli: number;
  stock_milli: number | null;
  location: string | null;
}

/** Lines of a job with what lies on the shelf for them. */
export function linesOfJob(tx: Tx, jobId: string): Promise<JobLineRow[]> {
  return tx.rows(
    'lines_of_job',
    `select l.id, l.kind, l.code, l.name, l.source, l.hours_seconds, l.quantity_milli, l.issued_milli,
       p.quantity_milli as stock_milli, p.location
     from repair_order_lines l
     join jobs j on j.organization_id = l.organization_id and j.id = l.job_id
     left join part_stock p on p.organization_id = l.organization_id and p.workshop_id = j.workshop_id
       and p.part_id = l.part_id
     where l.organization_id = $1 and l.job_id = $2 and l.removed_at is null order by l.position, l.id`,
    [tx.organizationId, jobId],
  );
}

export interface ClockingRow {
  id: string;
  technician_id: string;
  technician_name: string;
  started_at: Date;
  ended_at: Date | null;
  pause_reason: PauseReason | null;
  note: string | null;
}

export function clockingsOfJob(tx: Tx, jobId: string): Promise<ClockingRow[]> {
  return tx.rows(
    'clockings_with_names',
    `select k.id, k.technician_id, s.name as technician_name, k.started_at, k.ended_at, k.pause_reason, k.note
     from clockings k join staff s on s.organization_id = k.organization_id and s.id = k.technician_id
     where k.organization_id = $1 and k.job_id = $2 order by k.started_at`,
    [tx.organizationId, jobId],
  );
}
