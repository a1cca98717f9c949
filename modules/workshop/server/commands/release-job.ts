import { freeBoard, saveJob } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { jobParams } from '../../api/index.ts';
import { lockForJobStep } from '../lock-for-job-step.ts';

/** Takes a job off the board: technician and bay are free, anybody may be given it or take it. */
export const releaseJob = command('job.release', jobParams, async ({ jobId }, context) => {
  const { tx, now, announce } = context;
  const locked = await lockForJobStep(context, 'release', jobId);
  if (isRefusal(locked)) return locked;
  const { job, to } = locked;
  freeBoard(tx, [job.id], now);
  const saved = saveJob(tx, job, {
    state: to,
    technician_id: null,
    bay_id: null,
    planned_from: null,
    planned_to: null,
  });
  announce({
    type: 'job.released',
    workshopId: job.workshop_id,
    visitId: job.visit_id,
    payload: { jobId: job.id, before: { technicianId: job.technician_id, bayId: job.bay_id } },
  });
  return saved;
});
