/** Something a person did here that the server does not know yet: a step of the trade, or a photo. */
export interface Waiting {
  /** Its place in the line; given when it is put down. */
  seq?: number;
  /** One per intention, kept until the server has answered: sent twice, it is done once. */
  key: string;
  /** What it belongs to, the visit: within it everything keeps its order. */
  scope: string;
  /** Who did it: nobody sends another's steps under their own name. */
  userId: string;
  method: 'post' | 'put';
  path: string;
  body: Record<string, unknown>;
  /** A photo goes as a form, with these bytes. */
  photo?: Blob;
  /** How later steps call what this one makes, before the server has named it. */
  localId?: string;
  /** What was on screen where this step changes something: another's change meanwhile is not overwritten unseen. */
  seen?: Seen;
  /** It was on its way before, or a person has looked at the other's change: it is not held against that again. */
  looked?: boolean;
  madeAt: number;
  /** The text key that says in words what was done, for who must decide about it. */
  word: string;
  /** Why the server said no; it waits for a person then, and everything after it in its scope waits too. */
  refused?: Refused;
}

/** A part of a record as it was looked at. */
export interface Seen {
  /** Where the record is read; its `version` goes with the step. */
  path: string;
  part: string;
  values: Record<string, unknown>;
}

/** Whether the part still reads as it did. */
export function isAsSeen(record: Record<string, unknown>, { part, values }: Seen): boolean {
  const now = (record[part] ?? {}) as Record<string, unknown>;
  return Object.entries(values).every(([name, value]) => JSON.stringify(now[name]) === JSON.stringify(value));
}

export interface Refused {
  status: number;
  code: string;
  detail: string;
}

const reference = /^local:/;

/** A name for what is made here; later steps use it as if it were the id. */
export function localName(key: string): string {
  return `local:${key}`;
}

export function isLocal(id: string): boolean {
  return reference.test(id);
}

/** The same with every name given here replaced by the server's; null while one is not known yet. */
export function fillNames<T>(value: T, idOf: ReadonlyMap<string, string>): T | null {
  let isComplete = true;
  const fill = (part: unknown): unknown => {
    if (typeof part === 'string') {
      return part.replace(/local:[\w-]+/g, (name) => {
        const id = idOf.get(name);
        if (id === undefined) isComplete = false;
        return id ?? name;
      });
    }
    if (Array.isArray(part)) return part.map(fill);
    if (typeof part === 'object' && part !== null && !(part instanceof Blob)) {
      return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, fill(inner)]));
    }
    return part;
  };
  const filled = fill(value) as T;
  return isComplete ? filled : null;
}

/** What may be sent next: the first of each scope that is not held up, made by who is signed in, oldest first. */
export function nextToSend(line: readonly Waiting[], userId: string): Waiting | undefined {
  const heldUp = new Set<string>();
  for (const one of line) {
    if (heldUp.has(one.scope)) continue;
    if (!one.refused && one.userId === userId) return one;
    heldUp.add(one.scope);
  }
  return undefined;
}
