import type { TimeRange } from '#platform/rules/time-range.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { cardColumns, cardTables, type JobCardRow } from '../cards/card-rows.ts';

/** A job with the time it has on the board, if it has one. */
export interface PlacedRow extends JobCardRow {
  assignment_id: string | null;
  assigned_to: string;
  assigned_bay_id: string | null;
  starts_at: Date;
  ends_at: Date;
}

const placed = `a.id as assignment_id, a.technician_id as assigned_to, a.bay_id as assigned_bay_id, a.starts_at, a.ends_at`;

/** More than a shop can have open; a board has no pages. */
const mostJobs = 1_000;
const longestPlanDays = 31;

/** All jobs that may be worked on, with their place on the board where they have one. */
export function openJobs(tx: Tx, workshopId: string, now: Date): Promise<PlacedRow[]> {
  return tx.rows(
    'board_open_jobs',
    `select ${cardColumns}, ${placed}
     from ${cardTables}
     left join assignments a on a.organization_id = j.organization_id and a.job_id = j.id and a.released_at is null
     where j.organization_id = $1 and j.workshop_id = $3
       and j.state in ('approved', 'assigned', 'in-progress', 'paused') and o.state in ('authorized', 'in-progress')
     order by v.promised_at nulls last, j.id limit ${mostJobs}`,
    [tx.organizationId, now, workshopId],
  );
}

/** Everything planned for a day, done or not. */
export function plannedOn(tx: Tx, workshopId: string, day: TimeRange, now: Date): Promise<PlacedRow[]> {
  return tx.rows(
    'board_planned_on',
    `select ${cardColumns}, ${placed}
     from assignments a
     join ${cardTables.replace('jobs j', 'jobs j on j.organization_id = a.organization_id and j.id = a.job_id')}
     where a.organization_id = $1 and a.workshop_id = $3 and a.released_at is null
       and a.starts_at < $5 and a.starts_at > $4::timestamptz - interval '${longestPlanDays} days' and a.ends_at > $4
     order by a.starts_at limit ${mostJobs}`,
    [tx.organizationId, now, workshopId, new Date(day.startAt), new Date(day.endAt)],
  );
}

export interface TechnicianRow {
  id: string;
  name: string;
  skills: { skill: string; level: number }[];
  absent: boolean;
}

export function techniciansOn(tx: Tx, workshopId: string, on: string): Promise<TechnicianRow[]> {
  return tx.rows(
    'board_technicians',
    `select s.id, s.name,
       (select coalesce(json_agg(json_build_object('skill', k.skill, 'level', k.level) order by k.skill), '[]')
        from staff_skills k where k.organization_id = s.organization_id and k.staff_id = s.id) as skills,
       exists (select 1 from staff_absences a where a.organization_id = s.organization_id and a.staff_id = s.id
         and $3::date between a.starts_on and a.ends_on) as absent
     from staff s
     join staff_roles r on r.organization_id = s.organization_id and r.staff_id = s.id
       and r.workshop_id = $2 and r.role = 'technician'
     where s.organization_id = $1 and s.archived_at is null
     order by s.name, s.id`,
    [tx.organizationId, workshopId, on],
  );
}

export function baysOf(tx: Tx, workshopId: string): Promise<{ id: string; name: string; kind: string }[]> {
  return tx.rows(
    'board_bays',
    `select id, name, kind from bays
     where organization_id = $1 and workshop_id = $2 and archived_at is null order by position, name`,
    [tx.organizationId, workshopId],
  );
}
