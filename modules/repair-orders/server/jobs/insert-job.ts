import type { CommandContext } from '#platform/server/command/command.ts';
import type { WrittenJob } from '../../rules/index.ts';
import { insertJobs, type JobsPlace, rowsOfJobs } from '../spine/insert-jobs.ts';
import type { FullOrder } from '../spine/lock-full-order.ts';
import type { JobStep } from '../spine/save-job.ts';
import { saveTotals } from '../spine/save-totals.ts';

type HowItCame = Pick<JobsPlace, 'state' | 'origin' | 'safety' | 'finding'>;

/** Writes one more job into a locked order and what the order then comes to; sent, not waited for. */
export function insertJob(
  { tx, actor, now }: CommandContext,
  { order, jobs, lines }: FullOrder,
  written: WrittenJob,
  how: HowItCame,
): { step: JobStep; totalMinor: number } {
  const place: JobsPlace = {
    ...how,
    orderId: order.id,
    workshopId: order.workshop_id,
    visitId: order.visit_id,
    lastPosition: Math.max(0, ...jobs.map((job) => job.position)),
    at: now,
    by: actor.staffId,
  };
  const rows = rowsOfJobs([written], place);
  insertJobs(tx, rows, place);
  saveTotals(tx, order, { jobs: [...jobs, ...rows.jobs], lines: [...lines, ...rows.lines] });
  const [job] = rows.jobs;
  const id = job?.id ?? '';
  return {
    step: { id, visitId: order.visit_id, repairOrderId: order.id, state: how.state, version: 1 },
    totalMinor: job?.total_minor ?? 0,
  };
}
