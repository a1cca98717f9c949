import { describe, expect, it } from 'vitest';
import { customerShareOf, refuseBeyondDriver } from './driver-authority.ts';

const upTo = (limitMinor: number, shareMinor: number, ownerAgreedMinor: number | null = null) => ({
  ...{ limitMinor, shareMinor, ownerAgreedMinor },
});

describe('the word of who brought the car', () => {
  it.each([
    ['at the limit', upTo(200_000, 200_000), 0],
    ['above it, the owner having said yes to as much', upTo(200_000, 350_000, 350_000), 0],
    ['with more on top, still within', upTo(200_000, 100_000), 100_000],
    ['when nothing of it is the owner’s to pay', upTo(0, 0), 0],
  ])('A11 is enough %s', (_, authority, more) => {
    expect(refuseBeyondDriver(authority, more)).toBeNull();
  });

  it.each([
    ['a cent above the limit', upTo(200_000, 200_001), 0, 200_001],
    ['more than the owner said yes to', upTo(200_000, 350_001, 350_000), 0, 350_001],
    ['more work that goes over it', upTo(200_000, 150_000), 50_001, 200_001],
    ['a limit of nothing', upTo(0, 1), 0, 1],
  ])('A11 refuses %s', (_, authority, more, amountMinor) => {
    expect(refuseBeyondDriver(authority, more)).toMatchObject({
      ...{ code: 'repair-order/owner-must-agree', params: { limitMinor: authority.limitMinor, amountMinor } },
    });
  });

  it('A11 has no bound where nobody set a limit', () => {
    expect(refuseBeyondDriver(null, 1_000_000)).toBeNull();
  });

  it('A11 counts only what the customer pays', () => {
    const shares = [
      { payer: 'customer' as const, totalMinor: 20_000 },
      { payer: 'warranty' as const, totalMinor: 80_000 },
    ];
    expect(customerShareOf([{ shares }, { shares: shares.slice(0, 1) }])).toBe(40_000);
  });
});
