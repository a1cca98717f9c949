import type { Tx } from '#platform/server/database/tx.ts';
import type { JobState } from '../../rules/index.ts';
import { type CoverFound, coverFoundSql, coverPendingSql, coverUnjudgedSql } from '../cover/cover-sql.ts';
import { type OrderThing, orderIdBy } from './read-order.ts';

/** A job's row as it stands under the visit's lock. */
export interface JobRow {
  id: string;
  workshop_id: string;
  repair_order_id: string;
  visit_id: string;
  position: number;
  title: string;
  concern_id: string | null;
  op_code_id: string | null;
  package_id: string | null;
  vague: boolean;
  origin: 'contract' | 'additional';
  pricing_method: 'system' | 'symptom' | 'item';
  risk_margin_minor: number | null;
  result_criterion: string | null;
  repair_category: string;
  skill: string | null;
  state: JobState;
  safety: boolean;
  finding: string | null;
  planned_seconds: number;
  actual_seconds: number;
  technician_id: string | null;
  bay_id: string | null;
  planned_from: Date | null;
  planned_to: Date | null;
  cause: string | null;
  correction: string | null;
  total_minor: number;
  authorized_minor: number | null;
  approved_at: Date | null;
  declined_at: Date | null;
  decline_reason: string | null;
  cancelled_at: Date | null;
  cancel_reason: string | null;
  started_at: Date | null;
  finished_at: Date | null;
  finished_by: string | null;
  reworks: number;
  version: number;
  technician_name: string | null;
  /** Parts were issued for it and not brought back. */
  parts_out: boolean;
  /** What was last found about who pays for it. */
  cover_found: CoverFound | null;
  cover_unjudged: boolean;
  cover_pending: boolean;
  photos: string[];
}

/** All jobs of the order a thing belongs to, in their order. */
export function readJobs(tx: Tx, id: string, thing: OrderThing = 'repair-order'): Promise<JobRow[]> {
  return tx.rows<JobRow>(
    `read_jobs_of_${thing}`,
    `${selectJobs} and j.repair_order_id = ${orderIdBy(thing)} order by j.position`,
    [tx.organizationId, id],
  );
}

/** One job, or null where there is none. */
export async function findJob(tx: Tx, jobId: string): Promise<JobRow | null> {
  const [job] = await tx.rows<JobRow>('find_job', `${selectJobs} and j.id = $2`, [tx.organizationId, jobId]);
  return job ?? null;
}

const selectJobs = `
  select j.id, j.workshop_id, j.repair_order_id, j.visit_id, j.position, j.title, j.concern_id, j.op_code_id, j.package_id, j.vague,
    j.origin, j.pricing_method, j.risk_margin_minor, j.result_criterion, j.repair_category, j.skill, j.state, j.safety, j.finding, j.planned_seconds,
    j.actual_seconds, j.technician_id, j.bay_id, j.planned_from, j.planned_to, j.cause, j.correction, j.total_minor,
    j.authorized_minor, j.approved_at, j.declined_at, j.decline_reason, j.cancelled_at, j.cancel_reason, j.started_at,
    j.finished_at, j.finished_by, j.reworks, j.version, t.name as technician_name,
    exists (select 1 from repair_order_lines l where l.organization_id = j.organization_id and l.job_id = j.id
      and l.removed_at is null and l.issued_milli > 0) as parts_out,
    ${coverFoundSql} as cover_found, ${coverUnjudgedSql} as cover_unjudged, ${coverPendingSql} as cover_pending,
    array(select p.file_id from job_photos p where p.organization_id = j.organization_id and p.job_id = j.id
      order by p.file_id) as photos
  from jobs j
  left join staff t on t.organization_id = j.organization_id and t.id = j.technician_id
  where j.organization_id = $1`;
