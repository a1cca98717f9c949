const unspoken = ['version', 'search_text', 'organization_id', 'id'];

/** What an edit changed, field by field, before and after: for the journal, where no person is named. */
export function changesBetween<Row extends object>(
  before: Row,
  after: Row,
): Record<string, { from: unknown; to: unknown }> {
  return Object.fromEntries(
    changedFields(before, after).map((field) => [
      field,
      { from: before[field as keyof Row], to: after[field as keyof Row] },
    ]),
  );
}

/** Names of the fields an edit changed: all the journal may say of a customer. */
export function changedFields<Row extends object>(before: Row, after: Row): string[] {
  return Object.keys(after).filter((field) => {
    const [old, now] = [before[field as keyof Row], after[field as keyof Row]];
    return !unspoken.includes(field) && JSON.stringify(old) !== JSON.stringify(now);
  });
}
