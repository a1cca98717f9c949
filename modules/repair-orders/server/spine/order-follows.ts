import { follow } from '#platform/rules/lifecycle.ts';
import type { Refusal } from '#platform/rules/refusal.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { repairOrderLifecycle } from '../../rules/index.ts';
import type { VisitRow } from './lock-visit.ts';
import { factsOfOrder } from './order-facts.ts';
import { type OrderRow, readOrder } from './read-order.ts';
import { type OrderStep, saveOrder } from './save-order.ts';

type Context = Pick<CommandContext, 'tx' | 'actor' | 'now' | 'announce'>;
interface Locked {
  visit: VisitRow;
  order: OrderRow;
}

/** The first job that starts puts the order in work; null when it already is, a refusal when it may not be yet. */
export function startOrderIfNeeded(
  { tx, now, announce }: Context,
  { visit, order }: Locked,
): OrderStep | Refusal | null {
  if (order.state !== 'authorized') return null;
  const step = follow(repairOrderLifecycle.start, factsOfOrder(order, visit));
  if (!step.ok) return step.refusal;
  announceOf('repair-order.started', announce, order);
  return saveOrder(tx, order, { state: step.to, started_at: now });
}

/**
 * When the last job is done and nothing waits for the customer's word, the work of the order is finished. Reads the
 * order again, so call it after what was changed has been sent; null when there is still something to do.
 */
export async function finishOrderIfDone(
  context: Context,
  { visit, order }: Locked,
): Promise<OrderStep | null> {
  const { tx, actor, now, announce } = context;
  const current = await readOrder(tx, order.id, actor.staffId);
  if (current?.state !== 'in-progress') return null;
  const step = follow(repairOrderLifecycle.finishWork, factsOfOrder(current, visit));
  if (!step.ok) return null;
  announceOf('repair-order.work-finished', announce, current);
  return saveOrder(tx, current, { state: step.to, work_finished_at: now });
}

function announceOf(type: string, announce: CommandContext['announce'], order: OrderRow): void {
  announce({
    type,
    workshopId: order.workshop_id,
    visitId: order.visit_id,
    payload: { repairOrderId: order.id },
  });
}
