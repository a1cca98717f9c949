import { jobLifecycle } from '#modules/repair-orders/rules/index.ts';
import { lockJob, saveJob, startOrderIfNeeded } from '#modules/repair-orders/server/index.ts';
import { take } from '#platform/rules/lifecycle.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { jobParams } from '../../api/index.ts';
import { clockIn } from '../clock/clock-in.ts';
import { workedOn } from '../clock/clock-out.ts';

/** SHOP-3: the technician lifts the wrench: only under a signed contract, in a covered car, on one job at a time. */
export const startJob = command('job.start', jobParams, async ({ jobId }, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockJob(tx, jobId, actor);
  if (isRefusal(locked)) return locked;
  const { job, order, facts } = locked;
  const step = take(jobLifecycle.start, facts, rolesAt(actor, job.workshop_id));
  if (!step.ok) return step.refusal;
  const elsewhere = await clockIn(context, job);
  if (elsewhere) return elsewhere;
  const started = startOrderIfNeeded(context, locked);
  if (isRefusal(started)) return started;
  const saved = saveJob(tx, job, {
    state: step.to,
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
