import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditDeposit, depositFor, keptOnCancel, refusePartOrder } from './deposit.ts';

describe('a deposit on a special-order part', () => {
  it.each([
    [200_000, 90_000, { minimumMinor: 100_000, missingMinor: 10_000 }],
    [200_000, 99_999, { minimumMinor: 100_000, missingMinor: 1 }],
    [200_001, 100_000, { minimumMinor: 100_001, missingMinor: 1 }],
  ])('A28 refuses to order a part of %d on %d', (partPriceMinor, depositMinor, params) => {
    expect(refusePartOrder({ partPriceMinor, depositMinor, minimumBp: 5_000 })).toMatchObject({
      code: 'deposit/too-small',
      params,
    });
  });

  it('A28 orders it on half its price', () => {
    expect(refusePartOrder({ partPriceMinor: 200_000, depositMinor: 100_000, minimumBp: 5_000 })).toBeNull();
    expect(refusePartOrder({ partPriceMinor: 200_001, depositMinor: 100_001, minimumBp: 5_000 })).toBeNull();
    expect(refusePartOrder({ partPriceMinor: 200_000, depositMinor: 0, minimumBp: 0 })).toBeNull();
  });

  it('asks for an amount that is then enough', () => {
    const minor = fc.integer({ min: 0, max: 1_000_000_000_000 });
    fc.assert(
      fc.property(minor, fc.integer({ min: 0, max: 10_000 }), (partPriceMinor, minimumBp) => {
        const refusal = refusePartOrder({ partPriceMinor, depositMinor: -1, minimumBp });
        const depositMinor = Number(refusal?.params.minimumMinor);
        expect(refusePartOrder({ partPriceMinor, depositMinor, minimumBp })).toBeNull();
        expect(refusePartOrder({ partPriceMinor, depositMinor: depositMinor - 1, minimumBp })).not.toBeNull();
      }),
    );
  });

  it.each([
    [260_000, 100_000, { creditedMinor: 100_000, dueMinor: 160_000, refundMinor: 0 }],
    [80_000, 100_000, { creditedMinor: 80_000, dueMinor: 0, refundMinor: 20_000 }],
    [0, 0, { creditedMinor: 0, dueMinor: 0, refundMinor: 0 }],
  ])('A28 is credited on a settlement of %d: %d', (settlementMinor, depositMinor, expected) => {
    expect(creditDeposit(settlementMinor, depositMinor)).toEqual(expected);
  });

  it.each([
    [100_000, false, 10_000, 0],
    [100_000, true, 10_000, 100_000],
    [100_001, true, 5_000, 50_001],
    [100_000, true, 0, 0],
  ])('A28 of %d, part ordered %s, terms %d: keeps %d when called off', (asked, ordered, keptBp, kept) => {
    expect(keptOnCancel(asked, ordered, keptBp)).toBe(kept);
  });

  it.each([
    [99_999, 0],
    [100_000, 50_000],
    [0, 0],
  ])('is asked for a part of %d: %d', (priceMinor, askedMinor) => {
    expect(depositFor(priceMinor, { fromMinor: 100_000, minimumBp: 5_000 })).toBe(askedMinor);
    expect(depositFor(0, { fromMinor: 0, minimumBp: 5_000 })).toBe(0);
  });
});
