import type { CommandContext } from '#platform/server/command/command.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { newId } from '#platform/server/ids.ts';
import type { CoverDecision } from '../../rules/index.ts';
import { announceJob } from '../spine/announce-job.ts';
import type { JobRow } from '../spine/read-jobs.ts';
import type { CauseFound } from './cause-found.ts';
import type { CoverBefore } from './cover-found.ts';
import type { CoverFound } from './cover-sql.ts';

interface Finding extends CauseFound {
  decision: CoverDecision | null;
  before?: CoverBefore;
  search?: { borneBy: CoverFound['searchBorneBy']; minor: number | null; jobId: string | null };
  askedMinor?: number;
}

/** Keeps what was found about who pays, with evidence, and tells it; sent, not waited for. */
export function keepFinding(context: CommandContext, job: JobRow, finding: Finding): void {
  const { tx, now, actor } = context;
  const { cause, confirmedCauseId, failed, decision, before = {}, search, askedMinor = 0 } = finding;
  const id = newId(now);
  tx.send('keep_cover_finding', insert, [
    ...[tx.organizationId, id, job.workshop_id, job.visit_id, job.repair_order_id, job.id, cause],
    ...[failed?.ground ?? null, failed?.doneToFind ?? null, failed?.fileIds ?? [], confirmedCauseId],
    ...[
      search?.borneBy ?? null,
      search?.minor ?? null,
      search?.jobId ?? null,
      askedMinor,
      JSON.stringify(before),
    ],
    ...[now, actor.staffId, decision],
  ]);
  announceJob(context, job, failed ? 'job.cover-rejected' : 'job.cover-stands', {
    ...{ findingId: id, ground: failed?.ground ?? null, askedMinor },
    ...{ searchBorneBy: search?.borneBy ?? null, photos: failed?.fileIds.length ?? 0 },
  });
}

/** The evidence stands with the job, for whoever is asked. */
export function keepPhotos(tx: Tx, jobId: string, fileIds: readonly string[]): void {
  tx.send(
    'keep_cover_photos',
    `insert into job_photos (organization_id, job_id, file_id)
     select distinct $1::uuid, $2::uuid, t.id from unnest($3::uuid[]) as t (id) on conflict do nothing`,
    [tx.organizationId, jobId, fileIds],
  );
}

/** What waited for somebody's word has it; sent, not waited for. */
export function closeFindings(
  { tx, now, actor }: Pick<CommandContext, 'tx' | 'now' | 'actor'>,
  jobIds: readonly string[],
  decision: CoverDecision,
  because: string | null = null,
): void {
  if (jobIds.length === 0) return;
  tx.send('close_cover_findings', close, [tx.organizationId, jobIds, decision, now, actor.staffId, because]);
}

const insert = `
  insert into cover_findings (organization_id, id, workshop_id, visit_id, repair_order_id, job_id, cause, ground,
    done_to_find, file_ids, confirmed_cause_id, search_borne_by, search_minor, search_job_id, asked_minor, before,
    found_at, found_by, decision, decided_at, decided_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19::text,
    case when $19::text is not null then $17::timestamptz end, case when $19::text is not null then $18::uuid end)`;

const close = `
  update cover_findings set decision = $3, decided_at = $4, decided_by = $5, decided_because = $6
  where organization_id = $1 and job_id = any($2) and decided_at is null`;
