import type { z } from 'zod';
import { type Notices, readNoticesOf } from '#modules/registry/server/index.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type Actor, lacksRight } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { orderParams, RepairOrder } from '../../api/index.ts';
import type { FullOrder } from '../spine/lock-full-order.ts';
import { readVisit } from '../spine/lock-visit.ts';
import { readJobs } from '../spine/read-jobs.ts';
import { readLines } from '../spine/read-lines.ts';
import { type OrderThing, orderIdBy, readOrder } from '../spine/read-order.ts';
import { presentOrder } from './present-order.ts';
import { type ApprovalRow, readApprovals } from './read-approvals.ts';

/**
 * The order of a visit or by its own id with all that is written in it: its statements leave together, one wait. Null
 * where there is none, as with a visit nobody wrote an order for.
 */
export async function readFullOrder(
  tx: Tx,
  id: string,
  actor: Actor,
  thing: OrderThing = 'repair-order',
): Promise<(Omit<FullOrder, 'visit'> & { approvals: ApprovalRow[]; notices: Notices }) | null> {
  const [order, jobs, lines, approvals, notices] = await Promise.all([
    readOrder(tx, id, actor.staffId, thing),
    readJobs(tx, id, thing),
    readLines(tx, id, thing),
    readApprovals(tx, id, thing),
    readNoticesOf(tx, id, {
      name: `order_of_${thing}`,
      workshopIdSql: `(select workshop_id from repair_orders where organization_id = $1 and id = ${orderIdBy(thing)})`,
    }),
  ]);
  return order && { order, jobs, lines, approvals, notices };
}

/** GET of one order, for who may see visits there. */
export async function getOrder(
  { repairOrderId }: z.output<typeof orderParams>,
  { tx, actor, locale, now }: QueryContext,
): Promise<RepairOrder | Refusal> {
  const [visit, full] = await Promise.all([
    readVisit(tx, 'repair-order', repairOrderId, actor),
    readFullOrder(tx, repairOrderId, actor),
  ]);
  if (isRefusal(visit)) return visit;
  if (!full) return refuse('request/not-found');
  const missingRight = lacksRight(actor, 'visit.see', visit.workshop_id);
  return missingRight ?? presentOrder({ visit, ...full }, full.approvals, actor, locale, now);
}
