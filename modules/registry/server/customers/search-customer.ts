import type { Tx } from '#platform/server/database/tx.ts';
import { plain, searchTextOf, wordOfNumber, wordsOfName } from '../search/search-text.ts';

interface Reachable {
  kind: string;
  value: string;
}

/** What a customer is found by: name as written and as spoken, phones by their digits, mail, tax number. */
export function customerSearchText(
  customer: { name: string; taxNumber?: string | null | undefined },
  contacts: readonly Reachable[],
): string {
  return searchTextOf(
    wordsOfName(customer.name),
    contacts.map(({ value }) => plain(value).replaceAll(' ', '')),
    customer.taxNumber ? wordOfNumber(customer.taxNumber) : [],
  );
}

/** Writes the search text anew from what the customer's rows say now. */
export async function refreshCustomerSearch(tx: Tx, customerId: string): Promise<void> {
  const [row] = await tx.rows<{ name: string; tax_number: string | null; contacts: Reachable[] }>(
    'read_customer_words',
    readWords,
    [tx.organizationId, customerId],
  );
  if (!row) return;
  const text = customerSearchText({ name: row.name, taxNumber: row.tax_number }, row.contacts);
  tx.send(
    'save_customer_words',
    'update customers set search_text = $3 where organization_id = $1 and id = $2',
    [tx.organizationId, customerId, text],
  );
}

const readWords = `
  select c.name, c.tax_number, coalesce((select jsonb_agg(jsonb_build_object('kind', k.kind, 'value', k.value))
    from customer_contacts k where k.organization_id = c.organization_id and k.customer_id = c.id), '[]') as contacts
  from customers c where c.organization_id = $1 and c.id = $2`;
