import { takeStep } from '#platform/rules/lifecycle.ts';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { staleVersion } from '#platform/server/command/stale-version.ts';
import { cancelJobBody, jobParams } from '../../api/index.ts';
import { jobLifecycle } from '../../rules/index.ts';
import { closeFindings } from '../cover/keep-finding.ts';
import { announceJob } from '../spine/announce-job.ts';
import { freeBoard } from '../spine/approve-jobs.ts';
import { lockFullOrder } from '../spine/lock-full-order.ts';
import { factsOfJob } from '../spine/lock-job.ts';
import { finishOrderIfDone } from '../spine/order-follows.ts';
import { saveJob } from '../spine/save-job.ts';
import { saveTotals } from '../spine/save-totals.ts';

const input = cancelJobBody.extend(jobParams.shape);

/**
 * A job is given up before it was begun. What the customer had agreed to pay for it is no longer agreed: nothing else
 * may grow into its place.
 */
export const cancelJob = command('repair-order.write', input, async ({ jobId, reason }, context) => {
  const { tx, actor, now, expectedVersion } = context;
  const locked = await lockFullOrder(tx, 'job', jobId, actor);
  if (isRefusal(locked)) return locked;
  const { visit, order, jobs, lines } = locked;
  const job = jobs.find(({ id }) => id === jobId);
  if (!job) return refuse('request/not-found');
  const facts = factsOfJob(job, order, visit, actor);
  const step = takeStep(jobLifecycle, 'cancel', facts, rolesAt(actor, order.workshop_id));
  if (!step.ok) return step.refusal;
  const stale = staleVersion(expectedVersion, job.version);
  if (stale) return stale;

  freeBoard(tx, [job.id], now);
  const saved = saveJob(tx, job, {
    ...{ state: step.to, technician_id: null, bay_id: null, planned_from: null, planned_to: null },
    ...{ cancelled_at: now, cancelled_by: actor.staffId, cancel_reason: reason },
  });
  const after = jobs.map((each) => (each.id === job.id ? { ...each, state: step.to } : each));
  const authorized_minor =
    order.authorized_minor === null ? null : order.authorized_minor - (job.authorized_minor ?? 0);
  saveTotals(tx, order, { jobs: after, lines }, { authorized_minor });
  closeFindings(context, [job.id], 'declined', reason);
  announceJob(context, job, 'job.cancelled', { from: job.state, reason });
  await finishOrderIfDone(context, { visit, order });
  return saved;
});
