import type { TimeRange } from '#platform/rules/time-range.ts';

/**
 * A technician's time with everything but work cut out: breaks, nights and Sundays take no room on it, so that a job
 * takes exactly its hours, however many days those are spread over. Positions are milliseconds worked since the first.
 */
export interface WorkingAxis {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Work before each range. */
  readonly before: readonly number[];
  readonly total: number;
}

export function workingAxis(ranges: readonly TimeRange[]): WorkingAxis {
  const before: number[] = [];
  let total = 0;
  for (const { startAt, endAt } of ranges) {
    before.push(total);
    total += endAt - startAt;
  }
  return {
    starts: ranges.map((range) => range.startAt),
    ends: ranges.map((range) => range.endAt),
    before,
    total,
  };
}

/** How much is worked before an instant; the same all through a break. */
export function positionAt({ starts, ends, before }: WorkingAxis, at: number): number {
  const index = countUpTo(starts, at) - 1;
  if (index < 0) return 0;
  return (before[index] as number) + Math.min(at, ends[index] as number) - (starts[index] as number);
}

/** The instant work goes on at a position: after a break, not before it. Infinity past the last hour known. */
export function startAt({ starts, before, total }: WorkingAxis, position: number): number {
  if (position >= total) return Number.POSITIVE_INFINITY;
  const index = countUpTo(before, position) - 1;
  return (starts[index] as number) + position - (before[index] as number);
}

/** The instant work up to a position is done: before a break, not after it. Infinity past the last hour known. */
export function endAt({ starts, before, total }: WorkingAxis, position: number): number {
  if (position > total) return Number.POSITIVE_INFINITY;
  const index = Math.max(0, countUpTo(before, position - 1) - 1);
  return (starts[index] as number) + position - (before[index] as number);
}

/** The stretches in which the work between two positions is done. */
export function stretches(axis: WorkingAxis, from: number, to: number): TimeRange[] {
  const { starts, ends, before } = axis;
  const found: TimeRange[] = [];
  for (let i = countUpTo(before, from) - 1; i < before.length && (before[i] as number) < to; i++) {
    const start = starts[i] as number;
    const first = Math.max(0, from - (before[i] as number));
    found.push({
      startAt: start + first,
      endAt: Math.min(ends[i] as number, start + to - (before[i] as number)),
    });
  }
  return found;
}

/** How many of the numbers, which rise, are not above a limit. */
export function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
