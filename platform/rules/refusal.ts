/** A "no" with its reason: `code` names the locale text `refusal.<code>`, `params` fill it. Never thrown. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Fields the person can mend, as JSON pointers into the request body. */
  readonly fields?: readonly FieldFault[];
  /** What the person may do instead, with the reasons against the rest: only when a step of a lifecycle was refused. */
  readonly allowedActions?: readonly AllowedAction[];
}

/** What an action looks like to the person before the screen: allowed, or every reason why not yet. */
export interface AllowedAction {
  readonly action: string;
  readonly allowed: boolean;
  readonly reasons: readonly Refusal[];
}

export interface FieldFault {
  readonly pointer: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Says no by name: `refuse('repair-order/estimate-not-signed')`. */
export function refuse(
  code: string,
  params: Refusal['params'] = {},
  fields?: readonly FieldFault[],
): Refusal {
  return fields ? { kind: 'refusal', code, params, fields } : { kind: 'refusal', code, params };
}

/** Says no to one field of what was sent: the screen marks it and keeps what was typed. */
export function refuseField(pointer: string, code: string, params: Refusal['params'] = {}): Refusal {
  return refuse('request/invalid', {}, [{ pointer, code, params }]);
}

export function isRefusal(outcome: unknown): outcome is Refusal {
  return (
    typeof outcome === 'object' && outcome !== null && (outcome as { kind?: unknown }).kind === 'refusal'
  );
}
