/** One action as the server sees it for this person: allowed, or every reason why not yet. */
export interface OfferedAction {
  action: string;
  allowed: boolean;
  reasons: { code: string; detail: string }[];
}

export interface FieldProblem {
  pointer: string;
  code: string;
  detail: string;
}

interface ProblemFacts {
  status: number;
  code: string;
  title?: string;
  detail?: string;
  params?: Record<string, string | number>;
  requestId?: string;
  errors?: FieldProblem[];
  allowedActions?: OfferedAction[];
}

/** The server's "no" with its reason in the person's language, or the line that did not answer (`status` 0). */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly params: Record<string, string | number>;
  readonly requestId: string | undefined;
  readonly errors: FieldProblem[];
  readonly allowedActions: OfferedAction[];

  constructor(facts: ProblemFacts) {
    super(facts.detail ?? facts.title ?? facts.code);
    this.name = 'Problem';
    this.status = facts.status;
    this.code = facts.code;
    this.detail = facts.detail ?? facts.title ?? '';
    this.params = facts.params ?? {};
    this.requestId = facts.requestId;
    this.errors = facts.errors ?? [];
    this.allowedActions = facts.allowedActions ?? [];
  }

  /** The same "no" about these fields only: the others are marked already. */
  about(errors: FieldProblem[]): Problem {
    return new Problem({ ...this, errors });
  }

  /** Nobody knows whether it was done: the same intention may be sent again under its key. */
  get unanswered(): boolean {
    return this.status === 0 || this.status === 408 || this.status >= 500;
  }

  /** Somebody else changed it meanwhile: what is on screen is no longer what is there. */
  get stale(): boolean {
    return this.status === 412 || (this.status === 409 && /stale|version/.test(this.code));
  }
}

export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem({
    status: -1,
    code: 'screen/broken',
    detail: error instanceof Error ? error.message : '',
  });
}

export async function readProblem(response: Response): Promise<Problem> {
  const said: unknown = await response.json().catch(() => null);
  const facts = typeof said === 'object' && said !== null ? (said as Partial<ProblemFacts>) : {};
  const requestId = facts.requestId ?? response.headers.get('x-request-id') ?? undefined;
  return new Problem({
    ...facts,
    status: response.status,
    code: facts.code ?? `http/${response.status}`,
    requestId,
  });
}
