import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, currencies, currencyExponents, percentOf, sum } from './money.ts';

const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 });

describe('money', () => {
  it('knows the minor units of every currency', () => {
    expect(currencies.map((currency) => [currency, currencyExponents[currency]])).toEqual([
      ['CNY', 2],
      ['EUR', 2],
      ['USD', 2],
      ['MXN', 2],
      ['JPY', 0],
      ['CLP', 0],
    ]);
  });

  it.each([
    [10_000, 1_300, 1_300],
    [5, 1_000, 1],
    [4, 1_000, 0],
    [-5, 1_000, -1],
    [-4, 1_000, 0],
    [999, 2_100, 210],
    [1_000_000_000_000, 9_999, 999_900_000_000],
    [0, 2_100, 0],
  ])('takes of %d at %d basis points %d, half up', (amountMinor, bp, expected) => {
    expect(percentOf(amountMinor, bp)).toBe(expected);
  });

  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [100_001, [6_000, 2_000, 2_000], [60_001, 20_000, 20_000]],
    [1, [1, 1], [1, 0]],
    [2, [1, 2, 1], [1, 1, 0]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [0, [3, 7], [0, 0]],
    [5, [0, 0], [3, 2]],
    [5, [0, 3], [0, 5]],
    [0, [], []],
  ])('shares %d out by %j as %j', (totalMinor, by, expected) => {
    expect(allocate(totalMinor, by)).toEqual(expected);
  });

  it('QUOTE-6 loses no unit, whatever is shared out among whomever', () => {
    fc.assert(
      fc.property(amount, weights, (totalMinor, by) => {
        expect(sum(allocate(totalMinor, by))).toBe(totalMinor);
      }),
    );
  });

  it('gives everyone their exact share or the unit next to it', () => {
    fc.assert(
      fc.property(amount, weights, (totalMinor, by) => {
        fc.pre(sum(by) > 0);
        allocate(totalMinor, by).forEach((share, place) => {
          const exact = (totalMinor * (by[place] ?? 0)) / sum(by);
          expect(Math.abs(share - exact)).toBeLessThan(1.001);
        });
      }),
    );
  });

  it('pays back what it charged', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 20_000 }), weights, (amountMinor, bp, by) => {
        expect(percentOf(amountMinor, bp) + percentOf(-amountMinor, bp)).toBe(0);
        const there = allocate(amountMinor, by);
        const back = allocate(-amountMinor, by);
        there.forEach((share, place) => {
          expect(share + (back[place] ?? Number.NaN)).toBe(0);
        });
      }),
    );
  });
});
