/** One page of a list read newest first; ask for `limit + 1` rows and give them here with the key of each. */
export function pageFrom<Row, Item>(
  rows: readonly Row[],
  limit: number,
  present: (row: Row) => Item,
  keyOf: (row: Row) => string,
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(present),
    nextCursor:
      rows.length > limit && last !== undefined ? Buffer.from(keyOf(last)).toString('base64url') : null,
  };
}

/** The key a page goes on after; undefined on the first page. What it says is the caller's to check. */
export function keyIn(cursor: string | undefined): string | undefined {
  if (!cursor) return undefined;
  return Buffer.from(cursor, 'base64url').toString('utf8');
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id a page goes on after; undefined on the first page or when the cursor is not one of ours. */
export function idIn(cursor: string | undefined): string | undefined {
  const key = keyIn(cursor);
  return key && uuid.test(key) ? key : undefined;
}
