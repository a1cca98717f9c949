/** A form as something new: what was left blank is not said at all. */
export function withoutBlanks<Values extends object>(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isBlank(value))) as Values;
}

/** What was emptied is said to be empty. */
export function blanksAsNull<Values extends object>(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isBlank(value) ? null : value]),
  ) as Values;
}

/**
 * A form as a change: only what differs from what was there when it was opened. What a colleague has changed
 * meanwhile in another field stays theirs.
 */
export function changesIn<Values extends object>(values: Values, before: object): Partial<Values> {
  const seen = blanksAsNull(before) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(blanksAsNull(values)).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(seen[name] ?? null),
    ),
  ) as Partial<Values>;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
