import { whoMay } from '#modules/registry/rules/index.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { MissingPart } from '../../rules/index.ts';

/** What a plan is held against, as it is on file. */
export interface PlanOnFile {
  technician: string;
  skills: string[];
  /** Works here in a role that lifts a wrench. */
  works_here: boolean;
  is_absent: boolean;
  bay_here: boolean;
  missing_parts: MissingPart[];
  time_zone: string;
}

export interface PlanAsked {
  workshopId: string;
  jobId: string;
  technicianId: string;
  bayId: string | null;
  startsAt: Date;
}

/** Reads everything about technician, bay and parts in one question; null for a person who is not of the house. */
export async function readPlan(tx: Tx, asked: PlanAsked): Promise<PlanOnFile | null> {
  const { workshopId, jobId, technicianId, bayId, startsAt } = asked;
  const [plan] = await tx.rows<PlanOnFile>('read_plan', readPlanSql, [
    tx.organizationId,
    workshopId,
    technicianId,
    bayId,
    jobId,
    startsAt,
    whoMay('job.start'),
  ]);
  return plan ?? null;
}

const readPlanSql = `
  select s.name as technician, w.time_zone,
    array(select k.skill from staff_skills k where k.organization_id = s.organization_id and k.staff_id = s.id) as skills,
    exists (select 1 from staff_roles r where r.organization_id = s.organization_id and r.staff_id = s.id
      and r.workshop_id = w.id and r.role = any($7)) as works_here,
    exists (select 1 from staff_absences a where a.organization_id = s.organization_id and a.staff_id = s.id
      and ($6::timestamptz at time zone w.time_zone)::date between a.starts_on and a.ends_on) as is_absent,
    $4::uuid is null or exists (select 1 from bays b where b.organization_id = s.organization_id and b.id = $4
      and b.workshop_id = w.id and b.archived_at is null) as bay_here,
    (select coalesce(json_agg(json_build_object('name', l.name,
        'missingMilli', l.quantity_milli - l.issued_milli - coalesce(p.quantity_milli, 0)) order by l.position), '[]')
      from repair_order_lines l
      left join part_stock p on p.organization_id = l.organization_id and p.workshop_id = w.id and p.part_id = l.part_id
      where l.organization_id = s.organization_id and l.job_id = $5 and l.removed_at is null and l.kind = 'part'
        and l.part_id is not null and l.source is distinct from 'customer-supplied'
        and l.quantity_milli - l.issued_milli > coalesce(p.quantity_milli, 0)) as missing_parts
  from staff s
  join workshops w on w.organization_id = s.organization_id and w.id = $2
  where s.organization_id = $1 and s.id = $3 and s.archived_at is null`;
