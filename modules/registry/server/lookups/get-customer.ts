import type { Tx } from '#platform/server/database/tx.ts';

/** A customer as papers and steps need them, with the phone to call first. */
export interface CustomerRow {
  id: string;
  kind: 'person' | 'company';
  name: string;
  tax_number: string | null;
  address: string | null;
  preferred_channel: string | null;
  preferred_locale: 'zh-CN' | 'en' | 'es' | null;
  phone: string | null;
  archived_at: Date | null;
  version: number;
}

/** The customer by id; null when there is none in this group. */
export async function getCustomer(tx: Tx, customerId: string): Promise<CustomerRow | null> {
  const [customer] = await tx.rows<CustomerRow>('get_customer', readCustomer, [
    tx.organizationId,
    customerId,
  ]);
  return customer ?? null;
}

const readCustomer = `
  select c.id, c.kind, c.name, c.tax_number, c.address, c.preferred_channel, c.preferred_locale, c.archived_at,
    c.version,
    (select k.value from customer_contacts k
     where k.organization_id = c.organization_id and k.customer_id = c.id and k.kind = 'phone'
     order by k.is_primary desc, k.id limit 1) as phone
  from customers c where c.organization_id = $1 and c.id = $2`;
