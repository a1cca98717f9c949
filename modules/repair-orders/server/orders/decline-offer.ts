import { follow } from '#platform/rules/lifecycle.ts';
import { isRefusal, type Refusal, refuseField } from '#platform/rules/refusal.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { jobLifecycle } from '../../rules/index.ts';
import { removeLine } from '../lines/remove-line.ts';
import { announceJob } from '../spine/announce-job.ts';
import { keepApproval } from '../spine/keep-approval.ts';
import { type FullOrder, lockFullOrder } from '../spine/lock-full-order.ts';
import { factsOfJob } from '../spine/lock-job.ts';
import { saveJob } from '../spine/save-job.ts';
import { saveTotals } from '../spine/save-totals.ts';
import { estimateOrder } from './estimate-order.ts';
import { reviseOrder } from './revise-order.ts';

/** What the customer does not want of an estimate. */
export interface OfferDeclined {
  readonly jobs: readonly { readonly jobId: string; readonly reason: string }[];
  readonly lines: readonly { readonly lineId: string; readonly reason: string }[];
  readonly decidedByName: string;
  readonly channel: 'on-site' | 'link';
}

/**
 * The customer wants part of what was estimated: the rest is taken out before they sign, with their reason, and the
 * estimate is written once more. Declined jobs stay known for the next visit. Where nothing is left the order stays
 * open, for the advisor to talk it over.
 */
export async function declineOffer(
  context: CommandContext,
  repairOrderId: string,
  declined: OfferDeclined,
): Promise<{ isAnythingLeft: boolean } | Refusal> {
  const inner = { ...context, expectedVersion: undefined };
  const reasons = [...new Set([...declined.jobs, ...declined.lines].map(({ reason }) => reason))];
  const revised = await reviseOrder.run({ repairOrderId, reason: reasons.join('; ').slice(0, 2000) }, inner);
  if (isRefusal(revised)) return revised;
  for (const [place, { lineId }] of declined.lines.entries()) {
    const removed = await removeLine.run({ lineId }, inner);
    if (isRefusal(removed)) return refuseField(`/lines/${place}/lineId`, removed.code, removed.params);
    if (removed.repairOrderId !== repairOrderId)
      return refuseField(`/lines/${place}/lineId`, 'request/not-found');
  }
  const locked = await lockFullOrder(context.tx, 'repair-order', repairOrderId, context.actor);
  if (isRefusal(locked)) return locked;
  const refused = declineJobs(context, locked, declined);
  if (refused) return refused;
  const isAnythingLeft = locked.order.jobs > declined.jobs.length;
  const estimated = isAnythingLeft ? await estimateOrder.run({ repairOrderId }, inner) : null;
  return isRefusal(estimated) ? estimated : { isAnythingLeft };
}

function declineJobs(
  context: CommandContext,
  { visit, order, jobs, lines }: FullOrder,
  { jobs: declined, decidedByName, channel }: OfferDeclined,
): Refusal | null {
  const { tx, actor, now } = context;
  const after = [...jobs];
  for (const [place, { jobId, reason }] of declined.entries()) {
    const at = after.findIndex(({ id }) => id === jobId);
    const job = after[at];
    if (job?.state !== 'planned') return refuseField(`/jobs/${place}/jobId`, 'job/not-of-this-order');
    const step = follow(jobLifecycle.decline, factsOfJob(job, order, visit, actor));
    if (!step.ok) return refuseField(`/jobs/${place}/jobId`, step.refusal.code, step.refusal.params);
    saveJob(tx, job, { state: step.to, declined_at: now, decline_reason: reason });
    after[at] = { ...job, state: step.to };
    keepApproval(context, order, {
      ...{ kind: 'contract', decision: 'declined', channel, jobIds: [jobId], decidedByName, words: reason },
      ...{ amountMinor: job.total_minor, promisedAt: order.promised_at },
    });
    announceJob(context, job, 'job.declined', { totalMinor: job.total_minor, reason });
  }
  if (declined.length > 0) saveTotals(tx, order, { jobs: after, lines });
  return null;
}
