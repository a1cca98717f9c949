import { refuseWorkNow } from '#modules/diagnosis/server/index.ts';
import { saveJob, startOrderIfNeeded } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { jobParams } from '../../api/index.ts';
import { clockIn } from '../clock/clock-in.ts';
import { workedOn } from '../clock/clock-out.ts';
import { lockForJobStep } from '../lock-for-job-step.ts';

/** SHOP-3: the technician lifts the wrench: only under a signed contract, in a covered car, on one job at a time. */
export const startJob = command('job.start', jobParams, async ({ jobId }, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockForJobStep(context, 'start', jobId);
  if (isRefusal(locked)) return locked;
  const { job, order, to } = locked;
  const [elsewhere, hindered] = await Promise.all([clockIn(context, job), refuseWorkNow(tx, job.visit_id)]);
  const refusal = elsewhere ?? hindered;
  if (refusal) return refusal;
  const started = startOrderIfNeeded(context, locked);
  if (isRefusal(started)) return started;
  const saved = saveJob(tx, job, {
    state: to,
    technician_id: actor.staffId,
    started_at: job.started_at ?? now,
  });
  announce({
    type: 'job.started',
    workshopId: job.workshop_id,
    visitId: job.visit_id,
    payload: { jobId: job.id, technicianId: actor.staffId },
  });
  return {
    ...saved,
    orderState: started?.state ?? order.state,
    workedSeconds: await workedOn(tx, job.id, now),
  };
});
