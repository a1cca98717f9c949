import { jobLifecycle } from '#modules/repair-orders/rules/index.ts';
import { lockJob, saveJob } from '#modules/repair-orders/server/index.ts';
import { take } from '#platform/rules/lifecycle.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { jobParams } from '../../api/index.ts';
import { clockIn } from '../clock/clock-in.ts';
import { workedOn } from '../clock/clock-out.ts';

/** SHOP-3: work on a paused job goes on. */
export const resumeJob = command('job.resume', jobParams, async ({ jobId }, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockJob(tx, jobId, actor);
  if (isRefusal(locked)) return locked;
  const { job, order, facts } = locked;
  const step = take(jobLifecycle.resume, facts, rolesAt(actor, job.workshop_id));
  if (!step.ok) return step.refusal;
  const elsewhere = await clockIn(context, job);
  if (elsewhere) return elsewhere;
  const saved = saveJob(tx, job, { state: step.to, technician_id: actor.staffId });
  announce({
    type: 'job.resumed',
    workshopId: job.workshop_id,
    visitId: job.visit_id,
    payload: { jobId: job.id, technicianId: actor.staffId },
  });
  return { ...saved, orderState: order.state, workedSeconds: await workedOn(tx, job.id, now) };
});
