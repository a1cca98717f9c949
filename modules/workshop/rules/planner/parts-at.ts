/** A part a job still needs, with what its shelf says. */
export interface PartNeed {
  readonly partId: string;
  readonly name: string;
  readonly neededMilli: number;
  readonly stockMilli: number;
  /** When the next delivery is due. */
  readonly expectedAt: number | null;
}

export interface PartsAt {
  /** When the last one is here; null when all are here now. */
  readonly at: number | null;
  /** The part that decides. */
  readonly name: string | null;
  readonly isUnknown: boolean;
}

/** Shares out what lies on the shelf, first come first served, and says when the rest of a job's parts will be here. */
export class Shelf {
  readonly #left = new Map<string, number>();
  readonly #now: number;
  readonly #unknownMs: number;

  /** A part nobody has a date for, or whose date has passed, is taken to be here after `unknownMs`. */
  constructor(now: number, unknownMs: number) {
    this.#now = now;
    this.#unknownMs = unknownMs;
  }

  take(needs: readonly PartNeed[]): PartsAt {
    let latest: PartsAt = { at: null, name: null, isUnknown: false };
    for (const need of needs) {
      const left = this.#left.get(need.partId) ?? need.stockMilli;
      this.#left.set(need.partId, Math.max(0, left - need.neededMilli));
      if (left >= need.neededMilli) continue;
      const arrival = this.#arrivalOf(need);
      if (latest.at === null || arrival.at > latest.at) latest = { ...arrival, name: need.name };
    }
    return latest;
  }

  #arrivalOf({ expectedAt }: PartNeed): { at: number; isUnknown: boolean } {
    return expectedAt !== null && expectedAt > this.#now
      ? { at: expectedAt, isUnknown: false }
      : { at: this.#now + this.#unknownMs, isUnknown: true };
  }
}
