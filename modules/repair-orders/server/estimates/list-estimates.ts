import type { z } from 'zod';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { alternatives, givenEstimates, orderParams } from '../../api/index.ts';
import { isExpired } from '../../rules/index.ts';
import { readAlternatives } from '../alternatives/read-alternatives.ts';
import type { EstimateSnapshot } from './snapshot.ts';

type OfOrder = z.output<typeof orderParams>;

interface EstimateRow {
  id: string;
  version: number;
  total_minor: number;
  valid_until: Date;
  given_at: Date;
  given_by: string;
  given_by_name: string | null;
  snapshot: EstimateSnapshot;
}

/** Every estimate of an order as it was given, the newest first. */
export async function listEstimates(
  { repairOrderId }: OfOrder,
  context: QueryContext,
): Promise<z.output<typeof givenEstimates> | Refusal> {
  const { tx, now } = context;
  const no = await refuseOrder(repairOrderId, context);
  if (no) return no;
  const rows = await tx.rows<EstimateRow>('list_estimates', readEstimates, [
    tx.organizationId,
    repairOrderId,
  ]);
  return {
    items: rows.map((row) => ({
      ...{ id: row.id, version: row.version, totalMinor: row.total_minor, snapshot: row.snapshot },
      ...{ validUntil: row.valid_until.toISOString(), expired: isExpired(row.valid_until, now) },
      givenAt: row.given_at.toISOString(),
      givenBy: row.given_by_name === null ? null : { id: row.given_by, name: row.given_by_name },
    })),
  };
}

/** What is offered beside the jobs of an order. */
export async function listAlternatives(
  { repairOrderId }: OfOrder,
  context: QueryContext,
): Promise<z.output<typeof alternatives> | Refusal> {
  const no = await refuseOrder(repairOrderId, context);
  if (no) return no;
  const rows = await readAlternatives(context.tx, repairOrderId);
  return {
    items: rows.map((row) => ({
      ...{
        id: row.id,
        version: row.version,
        jobId: row.job_id,
        title: row.title,
        totalMinor: row.total_minor,
      },
      lines: row.lines.map(({ name, code, total_minor }) => ({ name, code, totalMinor: total_minor })),
    })),
  };
}

async function refuseOrder(repairOrderId: string, { tx, actor }: QueryContext): Promise<Refusal | null> {
  const [order] = await tx.rows<{ workshop_id: string }>(
    'workshop_of_order',
    'select workshop_id from repair_orders where organization_id = $1 and id = $2',
    [tx.organizationId, repairOrderId],
  );
  return order ? lacksRight(actor, 'visit.see', order.workshop_id) : refuse('request/not-found');
}

const readEstimates = `
  select e.id, e.version, e.total_minor, e.valid_until, e.given_at, e.given_by, s.name as given_by_name, e.snapshot
  from estimates e
  left join staff s on s.organization_id = e.organization_id and s.id = e.given_by
  where e.organization_id = $1 and e.repair_order_id = $2 order by e.version desc limit 50`;
