import { refuse } from '#platform/rules/refusal.ts';
import { worksAt } from '#platform/server/actor.ts';
import { keyIn, pageFrom } from '#platform/server/http/page.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import { type PartRow, partColumns, presentPart, readPart } from '../catalogue/part-rows.ts';
import { searchTermsOf } from '../search/search-terms.ts';
import { idIn } from './cursor.ts';
import type { SearchedPage } from './list-customers.ts';

type PartsAsked = SearchedPage & { workshopId?: string | undefined };

/** Parts in the order of their numbers, or those found by part of number or name, with the shelf of a workshop. */
export async function listParts({ workshopId, q, limit, cursor }: PartsAsked, { tx, actor }: QueryContext) {
  if (workshopId && !worksAt(actor, workshopId)) return refuse('request/not-found');
  const terms = q ? searchTermsOf(q) : undefined;
  if (terms === null) return { items: [], nextCursor: null };
  const present = (row: PartRow) => presentPart(row, actor);
  const shelf = workshopId ?? null;
  if (terms) {
    const found = await tx.rows<PartRow>('find_parts', findParts, [idIn(cursor), limit + 1, terms, shelf]);
    return pageFrom(found, limit, present, (row) => row.id);
  }
  const rows = await tx.rows<PartRow>('list_parts', readParts, [
    tx.organizationId,
    keyIn(cursor) ?? '',
    limit + 1,
    shelf,
  ]);
  return pageFrom(rows, limit, present, (row) => row.number);
}

/** One part, with the shelf of a workshop when one is named. */
export async function getPart(
  { partId, workshopId }: { partId: string; workshopId?: string | undefined },
  { tx, actor }: QueryContext,
) {
  if (workshopId && !worksAt(actor, workshopId)) return refuse('request/not-found');
  return (await readPart(tx, actor, partId, workshopId ?? null)) ?? refuse('request/not-found');
}

const withShelf = `
  left join part_stock s on s.organization_id = p.organization_id and s.part_id = p.id and s.workshop_id = $4`;

const findParts = `select ${partColumns} from search_parts($3, $1, $2) p ${withShelf} order by p.id desc`;

const readParts = `
  select ${partColumns} from parts p ${withShelf}
  where p.organization_id = $1 and p.number > $2 and p.archived_at is null order by p.number limit $3`;
