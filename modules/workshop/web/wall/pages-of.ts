/** Rows in pages of equal size, so that a page of one car never follows a full one. */
export function pagesOf<Row>(rows: readonly Row[], mostPerPage: number): Row[][] {
  const most = Math.max(1, mostPerPage);
  const count = Math.max(1, Math.ceil(rows.length / most));
  const size = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, page) => rows.slice(page * size, (page + 1) * size));
}
