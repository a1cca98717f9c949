import { jobLifecycle } from '#modules/repair-orders/rules/index.ts';
import { lockJob, saveJob } from '#modules/repair-orders/server/index.ts';
import { take } from '#platform/rules/lifecycle.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { jobParams, recordBody } from '../../api/index.ts';

/** RO-5: what was wrong and what was done about it, in words a customer can read. */
export const recordJob = command('job.record', recordBody.extend(jobParams.shape), async (input, context) => {
  const { tx, actor, announce } = context;
  const locked = await lockJob(tx, input.jobId, actor);
  if (isRefusal(locked)) return locked;
  const { job, facts } = locked;
  const step = take(jobLifecycle.record, facts, rolesAt(actor, job.workshop_id));
  if (!step.ok) return step.refusal;
  const { cause = job.cause, correction = job.correction } = input;
  const saved = saveJob(tx, job, { cause, correction });
  announce({
    type: 'job.recorded',
    workshopId: job.workshop_id,
    visitId: job.visit_id,
    payload: { jobId: job.id, before: { cause: job.cause, correction: job.correction } },
  });
  return saved;
});
