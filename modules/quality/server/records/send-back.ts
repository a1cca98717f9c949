import { jobLifecycle } from '#modules/repair-orders/rules/index.ts';
import {
  factsOfJob,
  freeBoard,
  type JobRow,
  type OrderRow,
  saveJob,
  type VisitRow,
} from '#modules/repair-orders/server/index.ts';
import { follow } from '#platform/rules/lifecycle.ts';
import type { Refusal } from '#platform/rules/refusal.ts';
import type { CommandContext } from '#platform/server/command/command.ts';

/** QC-2: a job that failed goes back to the foreman: given to nobody, counted as rework, its clockings kept. */
export function sendBack(
  { tx, actor, now, announce }: Pick<CommandContext, 'tx' | 'actor' | 'now' | 'announce'>,
  { visit, order }: { visit: VisitRow; order: OrderRow },
  job: JobRow,
): Refusal | null {
  const step = follow(jobLifecycle.rework, factsOfJob(job, order, visit, actor));
  if (!step.ok) return step.refusal;
  freeBoard(tx, [job.id], now);
  saveJob(tx, job, {
    state: step.to,
    technician_id: null,
    bay_id: null,
    planned_from: null,
    planned_to: null,
    finished_at: null,
    finished_by: null,
    reworks: job.reworks + 1,
  });
  announce({
    type: 'job.sent-back',
    workshopId: job.workshop_id,
    visitId: job.visit_id,
    payload: { jobId: job.id, reworks: job.reworks + 1, finishedBy: job.finished_by },
  });
  return null;
}
