import type { z } from 'zod';
import { agreedJobStates } from '#modules/repair-orders/rules/index.ts';
import {
  type JobRow,
  type LineRow,
  readJobs,
  readLines,
  readOrder,
} from '#modules/repair-orders/server/index.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { worksAt } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { Overrun, orderParams } from '../../api/index.ts';
import { judgeOrder } from '../money/judge-order.ts';

/** HAND-2: the customer's last word beside the actual, line by line, with the verdict on the total. */
export async function readOverrun(
  { repairOrderId }: z.output<typeof orderParams>,
  { tx, actor }: QueryContext,
): Promise<Overrun | Refusal> {
  const [order, jobs, lines, borne] = await Promise.all([
    readOrder(tx, repairOrderId, actor.staffId),
    readJobs(tx, repairOrderId),
    readLines(tx, repairOrderId),
    borneBy(tx, repairOrderId),
  ]);
  if (!order || !worksAt(actor, order.workshop_id)) return refuse('request/not-found');
  const judgement = judgeOrder(order);
  const agreed: readonly string[] = agreedJobStates;
  const counted = new Map(jobs.filter(({ state }) => agreed.includes(state)).map((job) => [job.id, job]));
  return {
    repairOrderId,
    version: order.version,
    currency: order.currency,
    authorizedMinor: order.authorized_minor,
    actualMinor: order.total_minor,
    differenceMinor: judgement?.differenceMinor ?? 0,
    limitMinor: judgement?.limitMinor ?? null,
    toleranceBp: order.tolerance_bp,
    verdict: judgement?.verdict ?? null,
    borne,
    lines: lines.flatMap((line) => {
      const job = counted.get(line.job_id);
      return job ? [presentLine(line, job)] : [];
    }),
  };
}

function presentLine(line: LineRow, job: JobRow): Overrun['lines'][number] {
  return {
    lineId: line.id,
    jobId: job.id,
    jobTitle: job.title,
    kind: line.kind,
    name: line.name,
    authorizedMinor: line.authorized_minor,
    actualMinor: line.total_minor,
    differenceMinor: line.total_minor - (line.authorized_minor ?? 0),
    reason: line.actual_reason,
  };
}

async function borneBy(tx: Tx, repairOrderId: string): Promise<Overrun['borne']> {
  const [last] = await tx.rows<{ by: string; name: string; at: Date; reason: string; minor: number }>(
    'overrun_borne_by',
    `select r.decided_by as by, s.name, r.decided_at as at, coalesce(r.reason, '') as reason,
       (sum(r.borne_minor) over ())::bigint as minor
     from overrun_reviews r join staff s on s.organization_id = r.organization_id and s.id = r.decided_by
     where r.organization_id = $1 and r.repair_order_id = $2 and r.outcome = 'borne' and r.reason is not null
     order by r.decided_at desc limit 1`,
    [tx.organizationId, repairOrderId],
  );
  return last ? { ...last, at: last.at.toISOString() } : null;
}
