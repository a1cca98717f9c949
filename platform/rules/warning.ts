/** A "careful" with its reason, for what is unwise but not impossible: it is shown, may ask for a reason, and never blocks. */
export interface Warning {
  readonly kind: 'warning';
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Warns by name: `code` names the locale text `warning.<code>`, `params` fill it. */
export function warn(code: string, params: Warning['params'] = {}): Warning {
  return { kind: 'warning', code, params };
}
