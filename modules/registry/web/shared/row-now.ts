/** The row a drawer was opened for, as the list has it now; null for a new one. */
export function rowNow<Row extends { id: string }>(rows: readonly Row[], opened: Row | 'new'): Row | null {
  if (opened === 'new') return null;
  return rows.find(({ id }) => id === opened.id) ?? opened;
}
