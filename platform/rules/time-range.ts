import { type Refusal, refuse } from './refusal.ts';

/** From `startAt` up to, but not including, `endAt`, in epoch milliseconds: one booking may begin the instant another ends. */
export interface TimeRange {
  readonly startAt: number;
  readonly endAt: number;
}

/** A range that ends after it begins; refuses the others by name. */
export function timeRange(startAt: number, endAt: number): TimeRange | Refusal {
  return startAt < endAt ? { startAt, endAt } : refuse('time/ends-before-it-starts');
}

export function durationOf(range: TimeRange): number {
  return Math.max(0, range.endAt - range.startAt);
}

export function contains(range: TimeRange, at: number): boolean {
  return range.startAt <= at && at < range.endAt;
}

/** Two ranges claim the same instant; touching ends do not, nor does an empty range. */
export function overlaps(a: TimeRange, b: TimeRange): boolean {
  return Math.max(a.startAt, b.startAt) < Math.min(a.endAt, b.endAt);
}

/** The instants in any of the ranges, as few ranges as can be, in order: touching ones become one. */
export function union(ranges: readonly TimeRange[]): TimeRange[] {
  const joined: TimeRange[] = [];
  for (const range of ranges.filter(isNotEmpty).toSorted((a, b) => a.startAt - b.startAt)) {
    const last = joined.at(-1);
    if (last && range.startAt <= last.endAt) {
      joined[joined.length - 1] = { startAt: last.startAt, endAt: Math.max(last.endAt, range.endAt) };
    } else {
      joined.push({ startAt: range.startAt, endAt: range.endAt });
    }
  }
  return joined;
}

/** The instants in both sets of ranges: open hours in which the technician is also here. */
export function intersect(some: readonly TimeRange[], others: readonly TimeRange[]): TimeRange[] {
  const left = union(others);
  return union(some).flatMap((a) =>
    left
      .filter((b) => overlaps(a, b))
      .map((b) => ({ startAt: Math.max(a.startAt, b.startAt), endAt: Math.min(a.endAt, b.endAt) })),
  );
}

/** What stays of the ranges once others are taken: the free time of a bay between its bookings. */
export function subtract(ranges: readonly TimeRange[], taken: readonly TimeRange[]): TimeRange[] {
  const busy = union(taken);
  return union(ranges).flatMap((range) => {
    const free: TimeRange[] = [];
    let startAt = range.startAt;
    for (const booking of busy) {
      if (!overlaps({ startAt, endAt: range.endAt }, booking)) continue;
      free.push({ startAt, endAt: booking.startAt });
      startAt = booking.endAt;
    }
    free.push({ startAt, endAt: range.endAt });
    return free.filter(isNotEmpty);
  });
}

function isNotEmpty(range: TimeRange): boolean {
  return range.startAt < range.endAt;
}
