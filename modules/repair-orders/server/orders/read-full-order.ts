import type { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type Actor, type Locale, lacksRight } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { orderParams, RepairOrder } from '../../api/index.ts';
import { readVisit } from '../spine/lock-visit.ts';
import { readJobs } from '../spine/read-jobs.ts';
import { readLines } from '../spine/read-lines.ts';
import { type OrderThing, readOrder } from '../spine/read-order.ts';
import { presentOrder } from './present-order.ts';
import { readApprovals } from './read-approvals.ts';

/**
 * The order a thing belongs to with everything in it: all its statements leave together, one wait. Null where there is
 * none, as with a visit nobody wrote an order for.
 */
export async function readFullOrder(
  tx: Tx,
  id: string,
  actor: Actor,
  locale: Locale,
  thing: OrderThing = 'repair-order',
): Promise<RepairOrder | null> {
  const [visit, order, jobs, lines, approvals] = await Promise.all([
    readVisit(tx, thing, id, actor),
    readOrder(tx, id, actor.staffId, thing),
    readJobs(tx, id, thing),
    readLines(tx, id, thing),
    readApprovals(tx, id, thing),
  ]);
  if (isRefusal(visit) || !order) return null;
  return presentOrder({ visit, order, jobs, lines }, approvals, actor, locale);
}

/** GET of one order, for who may see visits there. */
export async function getOrder(
  { repairOrderId }: z.output<typeof orderParams>,
  { tx, actor, locale }: QueryContext,
): Promise<RepairOrder | Refusal> {
  const order = await readFullOrder(tx, repairOrderId, actor, locale);
  if (!order) return refuse('request/not-found');
  return lacksRight(actor, 'visit.see', order.workshopId) ?? order;
}
