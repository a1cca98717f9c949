import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DepositLine,
  type DepositState,
  depositAsked,
  keptByTerms,
  keptNow,
  refundable,
  refuseDepositOf,
  refuseRefundOf,
} from './deposit.ts';

const terms = { fromMinor: 100_000, minimumBp: 5_000 };
const part = (totalMinor: number, more: Partial<DepositLine> = {}): DepositLine => ({
  ...{ id: 'l1', kind: 'part', name: 'Turbo', isHere: false, isOrdered: false },
  shares: [{ payer: 'customer', totalMinor }],
  ...more,
});

describe('the deposit an order asks for', () => {
  it.each([
    [100_000, 50_000],
    [200_001, 100_001],
    [99_999, undefined],
  ])('APPT-6 asks for at least half of a part of %d: %s', (price, asked) => {
    expect(depositAsked([part(price)], terms)[0]?.askedMinor).toBe(asked);
  });

  it('APPT-6 asks nothing for labour, for what lies here, and for what another pays', () => {
    const shares = [{ payer: 'warranty' as const, totalMinor: 500_000 }];
    const lines = [part(500_000, { kind: 'labor' }), part(500_000, { isHere: true }), part(0, { shares })];
    expect(depositAsked(lines, terms)).toEqual([]);
  });

  it('A28 stays bound by a part that was ordered on it, also when it has come', () => {
    const asked = depositAsked([part(200_000, { isHere: true, isOrdered: true })], terms);
    expect(asked).toMatchObject([{ askedMinor: 100_000, isOrdered: true }]);
    expect(keptByTerms(asked, 10_000)).toBe(100_000);
    expect(keptByTerms(asked, 2_500)).toBe(25_000);
    expect(keptByTerms(depositAsked([part(200_000)], terms), 10_000)).toBe(0);
  });
});

const state = (more: Partial<DepositState>): DepositState => ({
  ...{
    orderState: 'authorized',
    heldMinor: 0,
    askedMinor: 50_000,
    keptMinor: 0,
    customerMinor: 120_000,
    ...more,
  },
});

describe('taking a deposit', () => {
  it.each([
    ['a settled order', 1, state({ orderState: 'settled' }), 'deposit/no-open-order'],
    ['a visit without order', 1, state({ orderState: null }), 'deposit/no-open-order'],
    ['more than the order costs', 70_001, state({ heldMinor: 50_000 }), 'request/invalid'],
    ['anything once all is covered', 1, state({ heldMinor: 120_000 }), 'deposit/covers-the-order'],
  ])('refuses %s', (_, amount, at, code) => {
    expect(refuseDepositOf(amount, at)?.code).toBe(code);
  });
});

describe('giving a deposit back', () => {
  it.each([
    ['estimated', 80_000],
    ['authorized', 30_000],
    ['in-progress', 30_000],
    [null, 80_000],
    ['settled', 80_000],
  ] as const)('goes by the stated terms of an order that is %s: %d', (orderState, back) => {
    expect(refundable(state({ orderState, heldMinor: 80_000 }))).toBe(back);
  });

  it.each([
    ['cancelled', 30_000, 50_000, 30_000],
    [null, 30_000, 50_000, 30_000],
    ['open', 90_000, 0, 80_000],
    ['authorized', 30_000, 30_000, 0],
  ] as const)(
    'A28 of an order that is %s with %d by the terms: gives %d back, keeps %d',
    (orderState, keptMinor, back, kept) => {
      const at = state({ orderState, heldMinor: 80_000, keptMinor });
      expect([refundable(at), keptNow(at)]).toEqual([back, kept]);
    },
  );

  it('never gives back more than goes back', () => {
    const minor = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(minor, minor, fc.integer({ min: 1, max: 1_000_000 }), (heldMinor, askedMinor, amount) => {
        const at = state({ heldMinor, askedMinor });
        expect(refuseRefundOf(amount, at) === null).toBe(heldMinor > 0 && amount <= refundable(at));
        expect(refundable(at)).toBeLessThanOrEqual(heldMinor);
      }),
    );
  });
});
