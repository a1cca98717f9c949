import { saveJob } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { jobParams, recordBody } from '../../api/index.ts';
import { lockForJobStep } from '../lock-for-job-step.ts';

/** RO-5: what was wrong and what was done about it, in words a customer can read. */
export const recordJob = command('job.record', recordBody.extend(jobParams.shape), async (input, context) => {
  const { tx, announce } = context;
  const locked = await lockForJobStep(context, 'record', input.jobId);
  if (isRefusal(locked)) return locked;
  const { job } = locked;
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
