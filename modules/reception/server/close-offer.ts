import { getCustomer } from '#modules/registry/server/index.ts';
import type { leaveKinds } from '#modules/repair-orders/rules/index.ts';
import {
  cancelOrder,
  declineOffer,
  findCurrentOrder,
  readJobs,
  type VisitRow,
} from '#modules/repair-orders/server/index.ts';
import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { refusesOffer } from '../rules/index.ts';

interface Leaving {
  kind: (typeof leaveKinds)[number];
  reason: string;
}

/**
 * A26: an offer nobody signed is given up with the leaving, in the same breath. What was offered and refused stays known
 * for the next visit; what was only quoted is no refusal.
 */
export async function closeOffer(
  context: CommandContext,
  visit: VisitRow,
  { kind, reason }: Leaving,
): Promise<Refusal | null> {
  const { tx, actor } = context;
  if (visit.order_state !== 'open' && visit.order_state !== 'estimated') return null;
  const order = await findCurrentOrder(tx, visit.id, actor);
  if (!order) return null;
  const inner = { ...context, expectedVersion: undefined };
  if (order.state === 'estimated' && refusesOffer(kind)) {
    const jobs = (await readJobs(tx, order.id)).filter(({ state }) => state === 'planned');
    const declined = await declineOffer(inner, order.id, {
      jobs: jobs.map(({ id }) => ({ jobId: id, reason })),
      lines: [],
      decidedByName: await whoLeaves(context, visit),
      channel: 'on-site',
    });
    if (isRefusal(declined)) return declined;
  }
  const given = await cancelOrder.run({ repairOrderId: order.id, reason }, inner);
  return isRefusal(given) ? given : null;
}

async function whoLeaves({ tx }: CommandContext, visit: VisitRow): Promise<string> {
  if (visit.drop_off_name) return visit.drop_off_name;
  const customer = visit.customer_id ? await getCustomer(tx, visit.customer_id) : null;
  return customer?.name ?? '–';
}
