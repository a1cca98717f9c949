import type { z } from 'zod';
import { refuse } from '#platform/rules/refusal.ts';
import { pageFrom } from '#platform/server/http/page.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { customerCard } from '../../api/index.ts';
import { readCustomerFile } from '../customers/read-customer.ts';
import { instantOf } from '../present/values.ts';
import { searchTermsOf } from '../search/search-terms.ts';
import { idIn } from './cursor.ts';

type Card = z.input<typeof customerCard>;

interface CustomerCardRow {
  id: string;
  version: number;
  kind: Card['kind'];
  name: string;
  archived_at: Date | null;
  phone: string | null;
  plates: Card['plates'];
}

export interface SearchedPage {
  q?: string | undefined;
  outOfUse?: 'true' | 'false';
  limit: number;
  cursor?: string | undefined;
}

/** FILE-1 customers newest first, or those found by part of name, phone, mail or tax number. */
export async function listCustomers({ q, outOfUse, limit, cursor }: SearchedPage, { tx }: QueryContext) {
  const isOut = outOfUse === 'true';
  const terms = q && !isOut ? searchTermsOf(q) : undefined;
  if (terms === null) return { items: [], nextCursor: null };
  const rows = await (terms
    ? tx.rows<CustomerCardRow>('find_customers', cardsOf('search_customers($3, $1, $2)'), [
        idIn(cursor),
        limit + 1,
        terms,
      ])
    : tx.rows<CustomerCardRow>(
        isOut ? 'list_customers_out_of_use' : 'list_customers',
        cardsOf(newest(isOut)),
        [tx.organizationId, idIn(cursor), limit + 1],
      ));
  return pageFrom(rows, limit, present, (row) => row.id);
}

/** The file of one customer. */
export async function getCustomerFile({ customerId }: { customerId: string }, { tx, actor }: QueryContext) {
  return (await readCustomerFile(tx, actor, customerId)) ?? refuse('request/not-found');
}

const newest = (isOut: boolean) => `(select * from customers
  where organization_id = $1 and id < $2 and archived_at is ${isOut ? 'not null' : 'null'}
  order by id desc limit $3)`;

function cardsOf(source: string): string {
  return `
  select c.id, c.version, c.kind, c.name, c.archived_at,
    (select k.value from customer_contacts k
      where k.organization_id = c.organization_id and k.customer_id = c.id and k.kind = 'phone'
      order by k.is_primary desc, k.id limit 1) as phone,
    coalesce((select jsonb_agg(jsonb_build_object('text', v.plate_text, 'country', v.plate_country,
        'kind', coalesce(v.plate_kind, 'plain')))
      from (select * from vehicles v where v.organization_id = c.organization_id and v.owner_id = c.id
        and v.archived_at is null and v.plate_text is not null order by v.id desc limit 3) v), '[]') as plates
  from ${source} c order by c.id desc`;
}

function present(row: CustomerCardRow): Card {
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    name: row.name,
    archivedAt: instantOf(row.archived_at),
    phone: row.phone,
    plates: row.plates,
  };
}
