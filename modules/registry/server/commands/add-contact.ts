import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { addContactBody, customerParams } from '../../api/index.ts';
import { lockCustomer } from '../customers/lock-customer.ts';
import { readCustomerFile } from '../customers/read-customer.ts';
import { refreshCustomerSearch } from '../customers/search-customer.ts';
import { readContact } from '../edit/contact-value.ts';

/** Notes how a customer can be reached; the first of its kind, and any said to be, is tried first. */
export const addContact = command(
  'customer.keep',
  addContactBody.extend(customerParams.shape),
  async ({ customerId, kind, value, label, primary, workshopId }, context) => {
    const workshop = await lockCustomer(context, customerId, workshopId);
    if (isRefusal(workshop)) return workshop;
    const { tx, actor, now, announce } = context;
    const read = readContact(kind, value, workshop.country, '/value');
    if (isRefusal(read)) return read;

    const contactId = newId(now);
    await tx.rows('add_contact', insertContact, [
      tx.organizationId,
      contactId,
      customerId,
      kind,
      read,
      label ?? null,
      primary ?? false,
    ]);
    await refreshCustomerSearch(tx, customerId);
    announce({
      type: 'customer.contact-added',
      workshopId: workshop.id,
      chainId: customerId,
      payload: { customerId, contactId, kind },
    });
    return (await readCustomerFile(tx, actor, customerId)) ?? refuse('request/not-found');
  },
);

/** A contact known already is kept once; naming it again may only make it the first. */
const insertContact = `
  with others as (
    update customer_contacts set is_primary = false
    where organization_id = $1 and customer_id = $3 and kind = $4 and $7 and is_primary and value <> $5)
  insert into customer_contacts (organization_id, id, customer_id, kind, value, label, is_primary)
  values ($1, $2, $3, $4, $5, $6, $7 or not exists (select 1 from customer_contacts
    where organization_id = $1 and customer_id = $3 and kind = $4))
  on conflict (organization_id, customer_id, kind, value) do update
    set label = coalesce(excluded.label, customer_contacts.label), is_primary = customer_contacts.is_primary or $7`;
