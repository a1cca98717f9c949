import type { z } from 'zod';
import { refuseWorkNow } from '#modules/diagnosis/server/index.ts';
import { finishOrderIfDone, type JobRow, saveJob } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { finishBody, jobParams } from '../../api/index.ts';
import { clockOut } from '../clock/clock-out.ts';
import { keepSelfCheck } from '../clock/keep-self-check.ts';
import { lockForJobStep } from '../lock-for-job-step.ts';
import { giveBackTime } from '../plan/give-back-time.ts';

/**
 * SHOP-3, RO-5: the job is done; the clock stops, the rest of its time on the board is free, and the last job of the
 * order tells the inspector.
 */
export const finishJob = command('job.finish', finishBody.extend(jobParams.shape), async (input, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockForJobStep(context, 'finish', input.jobId, (job) => saidOf(input, job));
  if (isRefusal(locked)) return locked;
  const { job, order, to } = locked;
  const hindered = await refuseWorkNow(tx, job.visit_id);
  if (hindered?.code === 'diagnosis/cause-not-explained') return hindered;
  const { cause, correction } = saidOf(input, job);
  const { selfChecks = [] } = input;
  const workedSeconds = await clockOut(tx, job.id, { kind: 'finished' }, now);
  await giveBackTime(tx, job.id, now);
  const saved = saveJob(tx, job, {
    state: to,
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

/** Cause and correction as they are once the job is done: said now, or written before. */
function saidOf(input: z.output<typeof finishBody>, job: Pick<JobRow, 'cause' | 'correction'>) {
  const { cause = job.cause, correction = job.correction } = input;
  return { cause, correction };
}
