import type { Actor } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { type ApprovalRow, readApprovals } from '../../orders/read-approvals.ts';
import type { FullOrder } from '../../spine/lock-full-order.ts';
import { readJobs } from '../../spine/read-jobs.ts';
import { readLines } from '../../spine/read-lines.ts';
import { readOrder } from '../../spine/read-order.ts';

/** The order in force of a visit with all that is written in it, in one wait; null where nobody wrote one. */
export async function readOrderOfVisit(
  tx: Tx,
  visitId: string,
  actor: Actor,
): Promise<(Omit<FullOrder, 'visit'> & { approvals: ApprovalRow[] }) | null> {
  const [order, jobs, lines, approvals] = await Promise.all([
    readOrder(tx, visitId, actor.staffId, 'visit'),
    readJobs(tx, visitId, 'visit'),
    readLines(tx, visitId, 'visit'),
    readApprovals(tx, visitId, 'visit'),
  ]);
  return order && { order, jobs, lines, approvals };
}
