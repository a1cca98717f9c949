/** Since when a row is out of use after an edit: what is out already keeps its date. Undefined leaves it as it is. */
export function archivedAs(
  archived: boolean | undefined,
  row: { archived_at: Date | null },
  now: Date,
): Date | null | undefined {
  if (archived === undefined) return undefined;
  return archived ? (row.archived_at ?? now) : null;
}
