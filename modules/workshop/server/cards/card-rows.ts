import type { JobState, RepairOrderState } from '#modules/repair-orders/rules/index.ts';
import { coverPendingSql, coverUnjudgedSql, type PlateColumns } from '#modules/repair-orders/server/index.ts';
import type { PauseReason } from '../../rules/index.ts';

/** What a job's card is drawn from: the job, its car, who has it where, and its clock. */
export interface JobCardRow extends PlateColumns {
  id: string;
  version: number;
  workshop_id: string;
  repair_order_id: string;
  order_number: string;
  order_state: RepairOrderState;
  signed_at: Date | null;
  emergency_released_at: Date | null;
  visit_id: string;
  vehicle_id: string;
  make: string | null;
  model: string | null;
  promised_at: Date | null;
  protected_at: Date | null;
  unprotected_at: Date | null;
  key_tag: string | null;
  position: number;
  title: string;
  state: JobState;
  vague: boolean;
  safety: boolean;
  skill: string | null;
  cause: string | null;
  correction: string | null;
  planned_seconds: number;
  worked_seconds: number;
  technician_id: string | null;
  technician_name: string | null;
  bay_id: string | null;
  bay_name: string | null;
  planned_from: Date | null;
  planned_to: Date | null;
  running_since: Date | null;
  pause_reason: PauseReason | null;
  paused_at: Date | null;
  pause_note: string | null;
  reworks: number;
  parts_out: boolean;
  cover_unjudged: boolean;
  cover_pending: boolean;
}

/** `$1` is the group, `$2` is now. */
export const cardColumns = `
  j.id, j.version, j.workshop_id, j.repair_order_id, o.number as order_number, o.state as order_state, o.signed_at,
  o.emergency_released_at, j.visit_id, v.vehicle_id, c.plate_text, c.plate_country, c.plate_kind, c.make, c.model,
  v.promised_at, v.protected_at, v.unprotected_at, case when v.key_returned_at is null then v.key_tag end as key_tag, j.position, j.title,
  j.state, j.vague, j.safety, j.skill, j.cause, j.correction, j.planned_seconds, k.worked_seconds, j.technician_id,
  t.name as technician_name, j.bay_id, b.name as bay_name, j.planned_from, j.planned_to, k.running_since,
  l.pause_reason, l.ended_at as paused_at, l.note as pause_note, j.reworks,
  exists (select 1 from repair_order_lines i where i.organization_id = j.organization_id and i.job_id = j.id
    and i.removed_at is null and i.issued_milli > 0) as parts_out,
  ${coverUnjudgedSql} as cover_unjudged, ${coverPendingSql} as cover_pending`;

export const cardTables = `jobs j
  join repair_orders o on o.organization_id = j.organization_id and o.id = j.repair_order_id
  join visits v on v.organization_id = j.organization_id and v.id = j.visit_id
  join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
  left join staff t on t.organization_id = j.organization_id and t.id = j.technician_id
  left join bays b on b.organization_id = j.organization_id and b.id = j.bay_id
  cross join lateral (
    select coalesce(round(sum(extract(epoch from coalesce(e.ended_at, $2) - e.started_at))), 0)::integer as worked_seconds,
      max(e.started_at) filter (where e.ended_at is null) as running_since
    from clockings e where e.organization_id = j.organization_id and e.job_id = j.id) k
  left join lateral (
    select e.pause_reason, e.ended_at, e.note from clockings e
    where j.state = 'paused' and e.organization_id = j.organization_id and e.job_id = j.id
    order by e.started_at desc limit 1) l on true`;
