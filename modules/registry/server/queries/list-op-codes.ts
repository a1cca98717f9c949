import { refuse } from '#platform/rules/refusal.ts';
import { keyIn, pageFrom } from '#platform/server/http/page.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import { type OpCodeRow, opCodeColumns, presentOpCode, readOpCode } from '../catalogue/op-code-rows.ts';
import { searchTermsOf } from '../search/search-terms.ts';
import { idIn } from './cursor.ts';
import type { SearchedPage } from './list-customers.ts';

/** Labour operations in the order of their codes, or those found by part of code or name. */
export async function listOpCodes({ q, limit, cursor }: SearchedPage, { tx }: QueryContext) {
  const terms = q ? searchTermsOf(q) : undefined;
  if (terms === null) return { items: [], nextCursor: null };
  if (terms) {
    const found = await tx.rows<OpCodeRow>('find_op_codes', findOpCodes, [idIn(cursor), limit + 1, terms]);
    return pageFrom(found, limit, presentOpCode, (row) => row.id);
  }
  const rows = await tx.rows<OpCodeRow>('list_op_codes', readOpCodes, [
    tx.organizationId,
    keyIn(cursor) ?? '',
    limit + 1,
  ]);
  return pageFrom(rows, limit, presentOpCode, (row) => row.code);
}

/** One labour operation with its times. */
export async function getOpCode({ opCodeId }: { opCodeId: string }, { tx }: QueryContext) {
  return (await readOpCode(tx, opCodeId)) ?? refuse('request/not-found');
}

const findOpCodes = `select ${opCodeColumns} from search_op_codes($3, $1, $2) o order by o.id desc`;

const readOpCodes = `
  select ${opCodeColumns} from op_codes o
  where o.organization_id = $1 and o.code > $2 and o.archived_at is null order by o.code limit $3`;
