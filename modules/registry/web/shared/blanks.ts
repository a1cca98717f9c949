/** A form as a change: what was emptied is said to be empty. */
export function blanksAsNull<Values extends object>(values: Values): Values {
  return map(values, (value) => (isBlank(value) ? null : value));
}

/** A form as something new: what was left blank is not said at all. */
export function withoutBlanks<Values extends object>(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isBlank(value))) as Values;
}

function map<Values extends object>(values: Values, change: (value: unknown) => unknown): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)])) as Values;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
