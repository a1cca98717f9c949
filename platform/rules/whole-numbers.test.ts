import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProducts, divideProduct, scaleHalfUp } from './whole-numbers.ts';

const amount = fc.integer({ min: 0, max: 1_000_000_000_000 });
const factor = fc.integer({ min: 1, max: 100_000_000 });

describe('whole numbers', () => {
  it.each([
    [1, 1, 2, 1],
    [1, 1, 3, 0],
    [2, 1, 3, 1],
    [-1, 1, 2, -1],
    [-5, 1, 10, -1],
    [-4, 1, 10, 0],
    [0, 7, 9, 0],
  ])('scales %d × %d ÷ %d to %d', (value, numerator, denominator, expected) => {
    expect(scaleHalfUp(value, numerator, denominator)).toBe(expected);
  });

  it('stays exact where the product passes 2⁵³', () => {
    expect(divideProduct(999_999_999_999, 100_000, 100_000)).toEqual([999_999_999_999, 0]);
    expect(scaleHalfUp(999_999_999_999, 1_609_344, 1_000_000)).toBe(1_609_343_999_998);
  });

  it('agrees with arithmetic on whole numbers of any size', () => {
    fc.assert(
      fc.property(amount, factor, factor, (a, b, c) => {
        fc.pre((a / c) * b < 2 ** 53);
        const [quotient, remainder] = divideProduct(a, b, c);
        expect(BigInt(quotient) * BigInt(c) + BigInt(remainder)).toBe(BigInt(a) * BigInt(b));
        expect(remainder).toBeLessThan(c);
      }),
    );
  });

  it('rounds what is taken back exactly as it was charged', () => {
    fc.assert(
      fc.property(amount, factor, factor, (a, b, c) => {
        expect(scaleHalfUp(a, b, c) + scaleHalfUp(-a, b, c)).toBe(0);
      }),
    );
  });

  it('compares products without rounding', () => {
    fc.assert(
      fc.property(amount, factor, amount, factor, (a, b, c, d) => {
        const exact = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
        expect(Math.sign(compareProducts(a, b, c, d))).toBe(exact === 0n ? 0 : exact > 0n ? 1 : -1);
      }),
    );
    expect(compareProducts(9_007_199_254_740_991, 3, 9_007_199_254_740_990, 3)).toBe(1);
  });
});
