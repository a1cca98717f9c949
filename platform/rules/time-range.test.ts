import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contains,
  durationOf,
  intersect,
  overlaps,
  subtract,
  type TimeRange,
  timeRange,
  union,
} from './time-range.ts';

const r = (startAt: number, endAt: number): TimeRange => ({ startAt, endAt });
const ranges = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12 }))
    .map(([at, long]) => r(at, at + long)),
  { maxLength: 8 },
);
const covered = (set: readonly TimeRange[], at: number) => set.some((range) => contains(range, at));
const everyInstant = Array.from({ length: 54 }, (_, at) => at);

describe('a time range', () => {
  it('is half open', () => {
    expect(contains(r(1, 3), 1)).toBe(true);
    expect(contains(r(1, 3), 3)).toBe(false);
    expect(overlaps(r(1, 3), r(3, 5))).toBe(false);
    expect(overlaps(r(1, 4), r(3, 5))).toBe(true);
    expect(overlaps(r(2, 2), r(1, 5))).toBe(false);
    expect(durationOf(r(1, 3))).toBe(2);
  });

  it('refuses to end before it starts, or with its start', () => {
    expect(timeRange(1, 2)).toEqual(r(1, 2));
    expect(timeRange(2, 2)).toMatchObject({ code: 'time/ends-before-it-starts' });
    expect(timeRange(3, 2)).toMatchObject({ code: 'time/ends-before-it-starts' });
  });

  it.each([
    [[r(0, 10)], [r(2, 4), r(6, 8)], [r(0, 2), r(4, 6), r(8, 10)]],
    [[r(0, 10)], [r(0, 10)], []],
    [[r(0, 10)], [r(-5, 3), r(9, 20)], [r(3, 9)]],
    [[r(0, 4), r(6, 10)], [r(3, 7)], [r(0, 3), r(7, 10)]],
    [[r(0, 4)], [r(4, 5)], [r(0, 4)]],
  ])('of %j keeps, once %j is taken, %j', (some, taken, expected) => {
    expect(subtract(some, taken)).toEqual(expected);
  });

  it('joins touching and overlapping ranges, and only those', () => {
    expect(union([r(5, 7), r(1, 3), r(3, 4), r(6, 9), r(2, 2)])).toEqual([r(1, 4), r(5, 9)]);
  });

  it('agrees with counting the instants one by one', () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        const [both, rest, either] = [intersect(a, b), subtract(a, b), union([...a, ...b])];
        for (const at of everyInstant) {
          expect(covered(both, at)).toBe(covered(a, at) && covered(b, at));
          expect(covered(rest, at)).toBe(covered(a, at) && !covered(b, at));
          expect(covered(either, at)).toBe(covered(a, at) || covered(b, at));
        }
      }),
    );
  });

  it('gives back ordered ranges that neither touch nor are empty', () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        for (const set of [union(a), subtract(a, b)]) {
          set.forEach((range, place) => {
            expect(durationOf(range)).toBeGreaterThan(0);
            const next = set[place + 1];
            if (next) expect(next.startAt).toBeGreaterThan(range.endAt);
          });
        }
      }),
    );
  });
});
