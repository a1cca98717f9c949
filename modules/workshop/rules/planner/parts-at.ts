/** A part a job still needs, with what its shelf says. */
export interface PartNeed {
  /** The shelf it lies on, or the line alone it was got for when it has none. */
  readonly shelfId: string;
  readonly name: string;
  readonly neededMilli: number;
  readonly stockMilli: number;
  /** What of the shelf was got for this need and waits for it: nobody else takes it. */
  readonly keptMilli: number;
  /** When its own order, or the next delivery, is due. */
  readonly expectedAt: number | null;
}

export interface PartsAt {
  /** When the last one is here; null when all are here now. */
  readonly at: number | null;
  /** The part that decides. */
  readonly name: string | null;
  readonly isUnknown: boolean;
}

/**
 * Shares out what lies on the shelves: what was got for a need is its own, the rest goes first come first served. Says
 * when the rest of a job's parts will be here.
 */
export class Shelf {
  readonly #left = new Map<string, number>();
  readonly #now: number;
  readonly #unknownMs: number;

  /** A part nobody has a date for, or whose date has passed, is taken to be here after `unknownMs`. */
  constructor(needs: readonly PartNeed[], now: number, unknownMs: number) {
    this.#now = now;
    this.#unknownMs = unknownMs;
    for (const { shelfId, stockMilli, keptMilli } of needs) {
      this.#left.set(shelfId, (this.#left.get(shelfId) ?? stockMilli) - keptMilli);
    }
  }

  take(needs: readonly PartNeed[]): PartsAt {
    let latest: PartsAt = { at: null, name: null, isUnknown: false };
    for (const need of needs) {
      const left = Math.max(0, this.#left.get(need.shelfId) ?? 0);
      const wanted = need.neededMilli - need.keptMilli;
      this.#left.set(need.shelfId, Math.max(0, left - wanted));
      if (left >= wanted) continue;
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
