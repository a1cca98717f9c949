import { saveJob } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { jobParams, pauseBody } from '../../api/index.ts';
import { clockOut } from '../clock/clock-out.ts';
import { lockForJobStep } from '../lock-for-job-step.ts';

/** SHOP-3: work stops for a while, and the reason says who must do something about it. */
export const pauseJob = command('job.pause', pauseBody.extend(jobParams.shape), async (input, context) => {
  const { tx, actor, now, announce } = context;
  const { jobId, reason, note = null } = input;
  const locked = await lockForJobStep(context, 'pause', jobId);
  if (isRefusal(locked)) return locked;
  const { job, order, to } = locked;
  const workedSeconds = await clockOut(tx, job.id, { kind: 'paused', reason, note }, now);
  const saved = saveJob(tx, job, { state: to, actual_seconds: workedSeconds });
  announce({
    type: 'job.paused',
    workshopId: job.workshop_id,
    visitId: job.visit_id,
    payload: { jobId: job.id, technicianId: actor.staffId, reason, workedSeconds },
  });
  return { ...saved, orderState: order.state, workedSeconds };
});
