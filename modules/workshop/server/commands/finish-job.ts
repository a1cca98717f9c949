import { jobLifecycle } from '#modules/repair-orders/rules/index.ts';
import { finishOrderIfDone, lockJob, saveJob } from '#modules/repair-orders/server/index.ts';
import { take } from '#platform/rules/lifecycle.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { finishBody, jobParams } from '../../api/index.ts';
import { clockOut } from '../clock/clock-out.ts';
import { keepSelfCheck } from '../clock/keep-self-check.ts';
import { giveBackTime } from '../plan/give-back-time.ts';

/**
 * SHOP-3, RO-5: the job is done; the clock stops, the rest of its time on the board is free, and the last job of the
 * order tells the inspector.
 */
export const finishJob = command('job.finish', finishBody.extend(jobParams.shape), async (input, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockJob(tx, input.jobId, actor);
  if (isRefusal(locked)) return locked;
  const { job, order, facts } = locked;
  const { cause = job.cause, correction = job.correction, selfChecks = [] } = input;
  const step = take(jobLifecycle.finish, { ...facts, cause, correction }, rolesAt(actor, job.workshop_id));
  if (!step.ok) return step.refusal;
  const workedSeconds = await clockOut(tx, job.id, { kind: 'finished' }, now);
  await giveBackTime(tx, job.id, now);
  const saved = saveJob(tx, job, {
    state: step.to,
    cause,
    correction,
    actual_seconds: workedSeconds,
    finished_at: now,
    finished_by: actor.staffId,
  });
  if (selfChecks.length > 0) keepSelfCheck(context, job, selfChecks);
  announce({
    type: 'job.finished',
    workshopId: job.workshop_id,
    visitId: job.visit_id,
    payload: { jobId: job.id, technicianId: actor.staffId, workedSeconds, selfChecks },
  });
  const finished = await finishOrderIfDone(context, locked);
  return { ...saved, orderState: finished?.state ?? order.state, workedSeconds };
});
