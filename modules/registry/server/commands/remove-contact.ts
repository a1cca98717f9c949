import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { contactParams } from '../../api/index.ts';
import { lockCustomer } from '../customers/lock-customer.ts';
import { refreshCustomerSearch } from '../customers/search-customer.ts';

/** Forgets a number or address that no longer reaches the customer. */
export const removeContact = command('customer.keep', contactParams, async ({ contactId }, context) => {
  const { tx, announce } = context;
  const contact = await tx.db
    .selectFrom('customer_contacts')
    .select(['customer_id', 'kind'])
    .where('organization_id', '=', tx.organizationId)
    .where('id', '=', contactId)
    .executeTakeFirst();
  if (!contact) return refuse('request/not-found');
  const workshop = await lockCustomer(context, contact.customer_id);
  if (isRefusal(workshop)) return workshop;
  const { numDeletedRows } = await tx.db
    .deleteFrom('customer_contacts')
    .where('organization_id', '=', tx.organizationId)
    .where('id', '=', contactId)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) return refuse('request/not-found');
  await refreshCustomerSearch(tx, contact.customer_id);
  announce({
    type: 'customer.contact-removed',
    workshopId: workshop.id,
    chainId: contact.customer_id,
    payload: { customerId: contact.customer_id, contactId, kind: contact.kind },
  });
  return { id: contactId };
});
