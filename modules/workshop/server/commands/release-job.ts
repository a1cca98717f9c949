import { jobLifecycle } from '#modules/repair-orders/rules/index.ts';
import { lockJob, saveJob } from '#modules/repair-orders/server/index.ts';
import { take } from '#platform/rules/lifecycle.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { jobParams } from '../../api/index.ts';
import { takeOffBoard } from '../plan/put-on-board.ts';

/** Takes a job off the board: technician and bay are free, anybody may be given it or take it. */
export const releaseJob = command('job.release', jobParams, async ({ jobId }, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockJob(tx, jobId, actor);
  if (isRefusal(locked)) return locked;
  const { job, facts } = locked;
  const step = take(jobLifecycle.release, facts, rolesAt(actor, job.workshop_id));
  if (!step.ok) return step.refusal;
  takeOffBoard(tx, job.id, now);
  const saved = saveJob(tx, job, {
    state: step.to,
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
