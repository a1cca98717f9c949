import type { CoverDecision } from '../../rules/index.ts';

/** What was last found about who pays for a job; instants are texts as the database writes them. */
export interface CoverFound {
  id: string;
  cause: string;
  ground: string | null;
  doneToFind: string | null;
  fileIds: string[];
  searchBorneBy: 'customer' | 'internal' | 'shared' | null;
  searchMinor: number | null;
  searchJobId: string | null;
  askedMinor: number;
  foundAt: string;
  foundByName: string;
  decision: CoverDecision | null;
  decidedAt: string | null;
  decidedBecause: string | null;
}

/** SQL that gives the newest finding of job `j` as one value. */
export const coverFoundSql = `
  (select jsonb_build_object('id', f.id, 'cause', f.cause, 'ground', f.ground, 'doneToFind', f.done_to_find,
      'fileIds', f.file_ids, 'searchBorneBy', f.search_borne_by, 'searchMinor', f.search_minor,
      'searchJobId', f.search_job_id, 'askedMinor', f.asked_minor, 'foundAt', f.found_at, 'foundByName', fs.name,
      'decision', f.decision, 'decidedAt', f.decided_at, 'decidedBecause', f.decided_because)
    from cover_findings f
    join staff fs on fs.organization_id = f.organization_id and fs.id = f.found_by
    where f.organization_id = j.organization_id and f.job_id = j.id order by f.id desc limit 1)`;

/** SQL that says whether job `j` answers a fault somebody else pays for and nobody has judged its cause. */
export const coverUnjudgedSql = `
  (j.concern_id is not null
    and exists (select 1 from repair_order_lines cl where cl.organization_id = j.organization_id and cl.job_id = j.id
      and cl.removed_at is null and (cl.shares @> '[{"payer": "warranty"}]' or cl.shares @> '[{"payer": "goodwill"}]'))
    and not exists (select 1 from cover_findings cf where cf.organization_id = j.organization_id and cf.job_id = j.id
      and cf.decision is distinct from 'taken-back'))`;

/** SQL that says whether the customer is asked to pay for job `j` what somebody else was to pay. */
export const coverPendingSql = `
  exists (select 1 from cover_findings cp where cp.organization_id = j.organization_id and cp.job_id = j.id
    and cp.decided_at is null)`;
