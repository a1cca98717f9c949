import { type JobFacts, type JobState, jobLifecycle } from '#modules/repair-orders/rules/index.ts';
import { type LockedJob, lockJob } from '#modules/repair-orders/server/index.ts';
import { takeStep } from '#platform/rules/lifecycle.ts';
import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { staleVersion } from '#platform/server/command/stale-version.ts';

/** Locks a job and decides a step of it for the one who asks, as they last saw it; `said` is what they say with it. */
export async function lockForJobStep(
  { tx, actor, expectedVersion }: CommandContext,
  action: keyof typeof jobLifecycle,
  jobId: string,
  said: (job: LockedJob['job']) => Partial<JobFacts> = () => ({}),
): Promise<(LockedJob & { to: JobState }) | Refusal> {
  const locked = await lockJob(tx, jobId, actor);
  if (isRefusal(locked)) return locked;
  const stale = staleVersion(expectedVersion, locked.job.version);
  if (stale) return stale;
  const facts = { ...locked.facts, ...said(locked.job) };
  const step = takeStep(jobLifecycle, action, facts, rolesAt(actor, locked.job.workshop_id));
  return step.ok ? { ...locked, to: step.to } : step.refusal;
}
