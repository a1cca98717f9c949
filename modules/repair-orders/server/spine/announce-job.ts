import type { CommandContext } from '#platform/server/command/command.ts';
import type { JobRow } from './read-jobs.ts';

/** Tells what happened to a job or a line of it, by ids. */
export function announceJob(
  { announce }: Pick<CommandContext, 'announce'>,
  job: Pick<JobRow, 'id' | 'workshop_id' | 'visit_id' | 'repair_order_id'>,
  type: `job.${string}` | `line.${string}`,
  payload: object = {},
): void {
  announce({
    type,
    workshopId: job.workshop_id,
    visitId: job.visit_id,
    payload: { repairOrderId: job.repair_order_id, jobId: job.id, ...payload },
  });
}
