import { follow } from '#platform/rules/lifecycle.ts';
import { type Refusal, refuseField } from '#platform/rules/refusal.ts';
import type { Actor } from '#platform/server/actor.ts';
import { jobLifecycle } from '../../rules/index.ts';
import type { FullOrder } from '../spine/lock-full-order.ts';
import { factsOfJob } from '../spine/lock-job.ts';
import type { JobRow } from '../spine/read-jobs.ts';

/** Jobs by what the customer said to them, and what the approved ones come to. */
export interface Decided {
  approved: JobRow[];
  declined: JobRow[];
  amountMinor: number;
}

/** Finds the jobs decided on; each must be of this order, named once, and still wait for the word. */
export function readDecisions(
  decisions: readonly { jobId: string; decision: 'approved' | 'declined' }[],
  { visit, order, jobs }: FullOrder,
  actor: Actor,
): Decided | Refusal {
  const decided: Decided = { approved: [], declined: [], amountMinor: 0 };
  for (const [place, { jobId, decision }] of decisions.entries()) {
    const pointer = `/jobs/${place}/jobId`;
    const job = jobs.find(({ id }) => id === jobId);
    if (!job) return refuseField(pointer, 'job/not-of-this-order');
    if (decisions.findIndex((other) => other.jobId === jobId) < place)
      return refuseField(pointer, 'job/named-twice');
    const edge = decision === 'approved' ? jobLifecycle.approve : jobLifecycle.decline;
    if (job.state !== 'proposed' || !follow(edge, factsOfJob(job, order, visit, actor)).ok)
      return refuseField(pointer, 'job/already-decided', { state: job.state });
    decided[decision].push(job);
    if (decision === 'approved') decided.amountMinor += job.total_minor;
  }
  return decided;
}
