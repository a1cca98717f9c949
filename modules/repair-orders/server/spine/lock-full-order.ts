import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Actor } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { lockVisit, type VisitRow } from './lock-visit.ts';
import { type JobRow, readJobs } from './read-jobs.ts';
import { type LineRow, readLines } from './read-lines.ts';
import { type OrderRow, type OrderThing, readOrder } from './read-order.ts';

/** An order with everything written in it, under the visit's lock. */
export interface FullOrder {
  visit: VisitRow;
  order: OrderRow;
  jobs: JobRow[];
  lines: LineRow[];
}

/** Locks the visit of an order, or of a job or line of it, and reads the whole order: one wait. */
export async function lockFullOrder(
  tx: Tx,
  thing: OrderThing,
  id: string,
  actor: Actor,
): Promise<FullOrder | Refusal> {
  const [visit, order, jobs, lines] = await Promise.all([
    lockVisit(tx, thing, id, actor),
    readOrder(tx, id, actor.staffId, thing),
    readJobs(tx, id, thing),
    readLines(tx, id, thing),
  ]);
  if (isRefusal(visit)) return visit;
  return order ? { visit, order, jobs, lines } : refuse('request/not-found');
}
