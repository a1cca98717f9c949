import { lacksRight } from '#platform/server/actor.ts';
import { keyIn, pageFrom } from '#platform/server/http/page.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import { type PackageRow, packageColumns, presentPackage } from '../packages/package-rows.ts';
import { presentCustomerGroup } from '../present/prices.ts';
import { readPriceLists } from '../price-lists/price-list-rows.ts';
import { searchTermsOf } from '../search/search-terms.ts';

/** Customer groups of the house, those in use first. */
export async function listCustomerGroups(_: object, { tx }: QueryContext) {
  const groups = await tx.db
    .selectFrom('customer_groups')
    .selectAll()
    .where('organization_id', '=', tx.organizationId)
    .orderBy('archived_at', (order) => order.asc().nullsFirst())
    .orderBy('id')
    .limit(500)
    .execute();
  return { items: groups.map(presentCustomerGroup), nextCursor: null };
}

/** Price lists of a workshop with all they charge. */
export async function listPriceLists({ workshopId }: { workshopId: string }, { tx, actor }: QueryContext) {
  const no = lacksRight(actor, 'price.see', workshopId);
  return no ?? { items: await readPriceLists(tx, workshopId), nextCursor: null };
}

interface PackagesAsked {
  workshopId: string;
  q?: string | undefined;
  limit: number;
  cursor?: string | undefined;
}

/** Packages of a workshop in the order of their codes, or those found by part of code, name or pinyin. */
export async function listPackages(
  { workshopId, q, limit, cursor }: PackagesAsked,
  { tx, actor }: QueryContext,
) {
  const no = lacksRight(actor, 'price.see', workshopId);
  if (no) return no;
  const terms = q ? searchTermsOf(q) : undefined;
  if (terms === null) return { items: [], nextCursor: null };
  const rows = terms
    ? await tx.rows<PackageRow>('find_packages', findPackages, [workshopId, terms, limit])
    : await tx.rows<PackageRow>('list_packages', readPackages, [
        ...[tx.organizationId, workshopId],
        ...[keyIn(cursor) ?? '', limit + 1],
      ]);
  return pageFrom(rows, limit, presentPackage, (row) => row.code);
}

const findPackages = `select ${packageColumns} from search_packages($1, $2, $3) g order by g.code`;

const readPackages = `
  select ${packageColumns} from packages g
  where g.organization_id = $1 and g.workshop_id = $2 and g.code > $3 order by g.code limit $4`;
