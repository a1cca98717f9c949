import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { addCustomerBody } from '../../api/index.ts';
import { newConsents, newContacts } from '../customers/new-parts.ts';
import { readCustomerFile } from '../customers/read-customer.ts';
import { customerSearchText } from '../customers/search-customer.ts';
import { refuseUnknownGroup } from '../customers/unknown-group.ts';
import { readTaxNumber } from '../edit/tax-number.ts';
import { workplaceOf } from '../edit/workplace.ts';
import { getWorkshop } from '../lookups/get-workshop.ts';

/** FILE-1 opens the file of a customer, with how to reach them and what they allowed. */
export const addCustomer = command('customer.keep', addCustomerBody, async (customer, context) => {
  const { tx, actor, now, announce } = context;
  const workshopId = workplaceOf(actor, 'customer.keep', customer.workshopId);
  if (isRefusal(workshopId)) return workshopId;
  const { country } = await getWorkshop(tx, workshopId);
  const taxNumber = taxNumberOf(customer, country);
  if (isRefusal(taxNumber)) return taxNumber;
  const customerId = newId(now);
  const stranger = await refuseUnknownGroup(tx, customer.groupId);
  if (stranger) return stranger;
  const contacts = newContacts(customer.contacts ?? [], { tx, customerId, country, now });
  if (isRefusal(contacts)) return contacts;

  tx.post(
    tx.db.insertInto('customers').values({
      group_id: customer.groupId,
      driver_limit_minor: customer.driverLimitMinor,
      organization_id: tx.organizationId,
      id: customerId,
      kind: customer.kind,
      name: customer.name,
      tax_number: taxNumber,
      address: customer.address,
      notes: customer.notes,
      preferred_channel: customer.preferredChannel,
      preferred_locale: customer.preferredLocale,
      search_text: customerSearchText({ name: customer.name, taxNumber }, contacts),
      created_at: now,
      created_by: actor.staffId,
    }),
  );
  if (contacts.length > 0) tx.post(tx.db.insertInto('customer_contacts').values(contacts));
  const consents = newConsents(customer.consents ?? [], { tx, customerId, actor, now });
  if (consents.length > 0) tx.post(tx.db.insertInto('customer_consents').values(consents));
  announce({
    type: 'customer.added',
    workshopId,
    chainId: customerId,
    payload: { customerId, consents: customer.consents ?? [] },
  });
  return (await readCustomerFile(tx, actor, customerId)) ?? refuse('request/not-found');
});

function taxNumberOf(
  { taxNumber, kind }: ReturnType<typeof addCustomerBody.parse>,
  country: string,
): string | null | Refusal {
  return taxNumber ? readTaxNumber(taxNumber, country, kind === 'company') : null;
}
