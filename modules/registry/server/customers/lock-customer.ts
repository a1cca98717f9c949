import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { workplaceOf } from '../edit/workplace.ts';
import { getWorkshop, type WorkshopRow } from '../lookups/get-workshop.ts';

/** Locks a customer for a step on something of theirs; answers where it is written down. */
export async function lockCustomer(
  { tx, actor }: CommandContext,
  customerId: string,
  named?: string,
): Promise<WorkshopRow | Refusal> {
  const workshopId = workplaceOf(actor, 'customer.keep', named);
  if (isRefusal(workshopId)) return workshopId;
  const [customer] = await tx.rows<{ id: string }>(
    'lock_customer',
    'select id from customers where organization_id = $1 and id = $2 for update',
    [tx.organizationId, customerId],
  );
  return customer ? getWorkshop(tx, workshopId) : refuse('request/not-found');
}
