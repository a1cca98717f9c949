import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Actor } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { JobFacts } from '../../rules/index.ts';
import { type FullOrder, lockFullOrder } from './lock-full-order.ts';
import { lockVisit, type VisitRow } from './lock-visit.ts';
import { findJob, type JobRow } from './read-jobs.ts';
import type { LineRow } from './read-lines.ts';
import { type OrderRow, readOrder } from './read-order.ts';

export interface LockedJob {
  visit: VisitRow;
  order: OrderRow;
  job: JobRow;
  facts: JobFacts;
}

/** Locks the visit of a job and reads visit, order and job, with what the job's lifecycle judges: one wait. */
export async function lockJob(tx: Tx, jobId: string, actor: Actor): Promise<LockedJob | Refusal> {
  const [visit, order, job] = await Promise.all([
    lockVisit(tx, 'job', jobId, actor),
    readOrder(tx, jobId, actor.staffId, 'job'),
    findJob(tx, jobId),
  ]);
  if (isRefusal(visit)) return visit;
  if (!order || !job) return refuse('request/not-found');
  return { visit, order, job, facts: factsOfJob(job, order, visit, actor) };
}

/** Locks the visit of a line and reads the whole order with the line and its job: one wait. */
export async function lockLine(
  tx: Tx,
  lineId: string,
  actor: Actor,
): Promise<(FullOrder & { line: LineRow; job: JobRow; facts: JobFacts }) | Refusal> {
  const full = await lockFullOrder(tx, 'line', lineId, actor);
  if (isRefusal(full)) return full;
  const line = full.lines.find((each) => each.id === lineId);
  const job = full.jobs.find((each) => each.id === line?.job_id);
  if (!line || !job) return refuse('request/not-found');
  return { ...full, line, job, facts: factsOfJob(job, full.order, full.visit, actor) };
}

/** What of the rows the job's lifecycle looks at. */
type JudgedJob = Pick<
  JobRow,
  | 'state'
  | 'technician_id'
  | 'vague'
  | 'cause'
  | 'correction'
  | 'parts_out'
  | 'cover_unjudged'
  | 'cover_pending'
>;
type JudgedOrder = Pick<OrderRow, 'state' | 'signed_at' | 'emergency_released_at'>;

/** What the job's lifecycle judges, for the one who asks. */
export function factsOfJob(
  job: JudgedJob,
  order: JudgedOrder,
  visit: Pick<VisitRow, 'protected_at' | 'unprotected_at'>,
  actor: Pick<Actor, 'staffId'>,
): JobFacts {
  const released = order.signed_at !== null || order.emergency_released_at !== null;
  return {
    state: job.state,
    orderState: order.state,
    orderAllowsWork: released && (order.state === 'authorized' || order.state === 'in-progress'),
    carIsProtected: visit.protected_at !== null && visit.unprotected_at === null,
    isMine: job.technician_id === null || job.technician_id === actor.staffId,
    vague: job.vague,
    cause: job.cause,
    correction: job.correction,
    partsOut: job.parts_out,
    coverUnjudged: job.cover_unjudged,
    coverPending: job.cover_pending,
  };
}
