import type { TimeRange } from '#platform/rules/time-range.ts';
import { countUpTo } from './working-axis.ts';

/** The step in which hours are kept: gaps are told apart by how many of them have room in it. */
const tenthOfAnHour = 360_000;

/**
 * What is taken of one technician, bay or car, as ranges in order that do not overlap. A range may belong to a car: for
 * that car it is not taken, for two jobs may be done on a car standing in one bay. Touching ranges of one owner are one,
 * so that a full lane stays short. A lane only ever fills: the first room for each length is therefore remembered, and
 * the next search goes on from there.
 */
export class Lane {
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #owner: (string | null)[] = [];
  readonly #origin: number;
  /** By tenths of an hour: the first room for so long. */
  readonly #roomFrom = new Map<number, number>();

  constructor(origin: number) {
    this.#origin = origin;
  }

  /** The first start from `at` on with room for `length`. */
  firstFit(at: number, length: number): number {
    const tenths = Math.floor(length / tenthOfAnHour);
    const known = this.#roomFrom.get(tenths) ?? this.#origin;
    const room = this.#scan(known, tenths * tenthOfAnHour);
    if (room > known) this.#roomFrom.set(tenths, room);
    return this.#scan(Math.max(at, room), length);
  }

  /** Until when the room is taken by others: no later start before that can work either. `from` itself when it is free. */
  takenUntil(from: number, to: number, owner: string | null): number {
    let until = from;
    for (let i = countUpTo(this.#to, from); i < this.#to.length; i++) {
      if ((this.#from[i] as number) >= to) break;
      if (owner === null || this.#owner[i] !== owner) until = this.#to[i] as number;
    }
    return until;
  }

  /** The last range of others in the way of a stay, or null: what `takenUntil` ends with. */
  lastInTheWay(from: number, to: number, owner: string | null): TimeRange | null {
    let found = -1;
    for (let i = countUpTo(this.#to, from); i < this.#to.length; i++) {
      if ((this.#from[i] as number) >= to) break;
      if (owner === null || this.#owner[i] !== owner) found = i;
    }
    return found < 0 ? null : { startAt: this.#from[found] as number, endAt: this.#to[found] as number };
  }

  /** When what lies before `at` ended: since when it has been free by then. */
  freeSince(at: number): number {
    return this.#to[countUpTo(this.#to, at) - 1] ?? this.#origin;
  }

  /** Takes a range; what already belongs to the same owner in it is taken once. */
  take(from: number, to: number, owner: string | null = null): void {
    let first = countUpTo(this.#to, from);
    if (first > 0 && this.#to[first - 1] === from && this.#owner[first - 1] === owner) first--;
    let last = first;
    let start = from;
    let end = to;
    while (last < this.#from.length && this.#owner[last] === owner && (this.#from[last] as number) <= end) {
      start = Math.min(start, this.#from[last] as number);
      end = Math.max(end, this.#to[last] as number);
      last++;
    }
    this.#from.splice(first, last - first, start);
    this.#to.splice(first, last - first, end);
    this.#owner.splice(first, last - first, owner);
  }

  #scan(at: number, length: number): number {
    const from = this.#from;
    const to = this.#to;
    let start = at;
    for (let i = countUpTo(to, at); i < to.length; i++) {
      if ((from[i] as number) >= start + length) break;
      start = to[i] as number;
    }
    return start;
  }
}
