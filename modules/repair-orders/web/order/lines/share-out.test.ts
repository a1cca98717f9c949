import { describe, expect, it } from 'vitest';
import { leftOf, splitBy, withoutPayer, withPart, withPayer } from './share-out.ts';

const half = [
  { payer: 'customer' as const, bp: 5_000 },
  { payer: 'warranty' as const, bp: 5_000 },
];

describe('shares of a line', () => {
  it('begin as halves when a second payer comes in', () => {
    expect(withPayer([{ payer: 'customer' }], 'warranty', 'percent', 9_000)).toEqual(half);
  });

  it('add up at once where there are two payers', () => {
    const shares = withPart(half, 'warranty', 3_000, 'percent', 9_000);
    expect(shares).toEqual([
      { payer: 'customer', bp: 7_000 },
      { payer: 'warranty', bp: 3_000 },
    ]);
    expect(leftOf(shares, 'percent', 9_000)).toBe(0);
  });

  it('say what is left over or too much among three', () => {
    const three = withPayer(half, 'insurer', 'percent', 9_000);
    expect(leftOf(withPart(three, 'insurer', 1_000, 'percent', 9_000), 'percent', 9_000)).toBe(-1_000);
    expect(leftOf(withPart(three, 'customer', 3_000, 'percent', 9_000), 'percent', 9_000)).toBe(2_000);
  });

  it('lose no cent when percents become amounts', () => {
    const amounts = splitBy('amount', [...half.slice(0, 1), { payer: 'warranty', bp: 5_000 }], 101);
    expect(amounts.map(({ amountMinor }) => amountMinor)).toEqual([51, 50]);
    expect(leftOf(amounts, 'amount', 101)).toBe(0);
  });

  it('leave all of it to the one who stays', () => {
    expect(withoutPayer(half, 'customer')).toEqual([{ payer: 'warranty' }]);
  });
});
