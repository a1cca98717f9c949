import { takeStep } from '#platform/rules/lifecycle.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { staleVersion } from '#platform/server/command/stale-version.ts';
import { jobLifecycle } from '../../rules/index.ts';
import { type FullOrder, lockFullOrder } from '../spine/lock-full-order.ts';
import { factsOfJob } from '../spine/lock-job.ts';
import type { JobRow } from '../spine/read-jobs.ts';
import type { CoverBefore } from './cover-found.ts';

export interface PendingCover extends FullOrder {
  job: JobRow;
  before: CoverBefore;
}

/** Locks a job the customer is asked about because its cause is theirs, with how it stood before. */
export async function lockPending(
  { tx, actor, expectedVersion }: CommandContext,
  action: 'bearCover' | 'takeBackCause',
  jobId: string,
): Promise<PendingCover | Refusal> {
  const full = await lockFullOrder(tx, 'job', jobId, actor);
  if (isRefusal(full)) return full;
  const job = full.jobs.find(({ id }) => id === jobId);
  if (!job) return refuse('request/not-found');
  const stale = staleVersion(expectedVersion, job.version);
  if (stale) return stale;
  const facts = factsOfJob(job, full.order, full.visit, actor);
  const step = takeStep(jobLifecycle, action, facts, rolesAt(actor, job.workshop_id));
  if (!step.ok) return step.refusal;
  const [finding] = await tx.rows<{ before: CoverBefore }>(
    'cover_before',
    'select before from cover_findings where organization_id = $1 and job_id = $2 and decided_at is null',
    [tx.organizationId, jobId],
  );
  return finding ? { ...full, job, before: finding.before } : refuse('job/no-cover-pending');
}
