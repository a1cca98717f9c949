import { takeStep } from '#platform/rules/lifecycle.ts';
import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { staleVersion } from '#platform/server/command/stale-version.ts';
import { type RepairOrderState, repairOrderLifecycle } from '../../rules/index.ts';
import { type FullOrder, lockFullOrder } from './lock-full-order.ts';
import type { VisitRow } from './lock-visit.ts';
import { factsOfOrder } from './order-facts.ts';
import { lockOrder, type OrderRow } from './read-order.ts';

export type OrderAction = keyof typeof repairOrderLifecycle;

interface Locked {
  visit: VisitRow;
  order: OrderRow;
}

/** Locks an order and decides a step of it for the one who asks, as they last saw it. */
export async function lockForOrderStep(
  { tx, actor, now, expectedVersion }: CommandContext,
  action: OrderAction,
  orderId: string,
): Promise<(Locked & { to: RepairOrderState }) | Refusal> {
  const locked = await lockOrder(tx, orderId, actor);
  if (isRefusal(locked)) return locked;
  const to = decideOrderStep(action, locked, { actor, now, expectedVersion });
  return isRefusal(to) ? to : { ...locked, to };
}

/** As `lockForOrderStep`, with all jobs and lines of the order. */
export async function lockFullForOrderStep(
  { tx, actor, now, expectedVersion }: CommandContext,
  action: OrderAction,
  orderId: string,
): Promise<(FullOrder & { to: RepairOrderState }) | Refusal> {
  const locked = await lockFullOrder(tx, 'repair-order', orderId, actor);
  if (isRefusal(locked)) return locked;
  const to = decideOrderStep(action, locked, { actor, now, expectedVersion });
  return isRefusal(to) ? to : { ...locked, to };
}

/** Where the step leads; a refusal when the role, the state or a condition is against it, or the order was changed. */
export function decideOrderStep(
  action: OrderAction,
  { visit, order }: Locked,
  { actor, now, expectedVersion }: Pick<CommandContext, 'actor' | 'now' | 'expectedVersion'>,
): RepairOrderState | Refusal {
  const stale = staleVersion(expectedVersion, order.version);
  if (stale) return stale;
  const step = takeStep(
    repairOrderLifecycle,
    action,
    factsOfOrder(order, visit, now),
    rolesAt(actor, order.workshop_id),
  );
  return step.ok ? step.to : step.refusal;
}
