import {
  findCurrentOrder,
  saveOrder,
  type VisitChanges,
  type VisitRow,
} from '#modules/repair-orders/server/index.ts';
import { type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import type { CommandContext } from '#platform/server/command/command.ts';

/**
 * Puts another customer on the visit, and on the order that is still being written for it. A signed contract keeps the
 * one who signed.
 */
export async function changeCustomer(
  visit: VisitRow,
  customerId: string | null | undefined,
  { tx, actor }: CommandContext,
): Promise<VisitChanges | Refusal> {
  if (customerId === undefined || customerId === visit.customer_id) return {};
  const order = await findCurrentOrder(tx, visit.id, actor);
  if (order && !['open', 'estimated'].includes(order.state)) return refuse('reception/customer-is-signed');
  if (order && customerId === null) return refuseField('/customerId', 'reception/order-needs-customer');
  if (customerId === null) return { customer_id: null };
  const [known] = await tx.rows<{ first_visit: boolean }>('customer_of_visit', knownCustomer, [
    tx.organizationId,
    customerId,
    visit.id,
  ]);
  if (!known) return refuseField('/customerId', 'reception/customer-not-found');
  if (order) saveOrder(tx, order, { customer_id: customerId });
  return { customer_id: customerId, first_visit: known.first_visit };
}

/** RECV-8: whether somebody comes for the first time shows when it is known who comes. */
const knownCustomer = `
  select not exists (select 1 from visits v where v.organization_id = c.organization_id and v.customer_id = c.id
    and v.id <> $3 and v.state <> 'cancelled') as first_visit
  from customers c where c.organization_id = $1 and c.id = $2 and c.archived_at is null`;
