import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from '#platform/rules/money.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { type Amounts, type LineInput, type PayerShare, payers } from './line.ts';
import { type PricedOrder, priceOrder } from './price-order.ts';

const minor = fc.integer({ min: 0, max: 5_000_000 });
const bp = fc.integer({ min: 0, max: 10_000 });

const price: fc.Arbitrary<Partial<LineInput> & Pick<LineInput, 'kind'>> = fc.oneof(
  fc.record({
    kind: fc.constant('labor' as const),
    hoursSeconds: fc.nat(400).map((tenths) => tenths * 360),
    ratePerHourMinor: minor,
  }),
  fc.record({
    kind: fc.constantFrom('part' as const, 'fee' as const),
    quantityMilli: fc.nat(50_000),
    unitPriceMinor: minor,
  }),
  fc.record({
    kind: fc.constantFrom('labor' as const, 'part' as const, 'sublet' as const),
    fixedMinor: minor,
  }),
);
const percents: fc.Arbitrary<PayerShare[]> = fc
  .tuple(
    fc.shuffledSubarray([...payers], { minLength: 1 }),
    fc.array(fc.nat(10_000), { minLength: 4, maxLength: 4 }),
  )
  .map(([chosen, cuts]) => {
    const marks = [0, ...cuts.slice(0, chosen.length - 1).toSorted((a, b) => a - b), 10_000];
    return chosen.map((payer, place) => ({ payer, bp: (marks[place + 1] ?? 0) - (marks[place] ?? 0) }));
  });
const line: fc.Arbitrary<LineInput> = fc
  .record({
    price,
    discountBp: fc.option(bp),
    taxRateBp: fc.constantFrom(0, 300, 725, 1_300, 2_100, 10_000),
    payerShares: fc.option(percents),
  })
  .map(({ price, ...rest }) => ({ ...price, ...rest }));
const lines = fc.array(line, { maxLength: 8 });

function priced(input: readonly LineInput[], pricesIncludeTax: boolean): PricedOrder {
  const order = priceOrder(input, { pricesIncludeTax });
  if (isRefusal(order)) throw new Error(JSON.stringify(order));
  return order;
}

function expectSum(parts: readonly Amounts[], whole: Amounts): void {
  for (const field of ['netMinor', 'taxMinor', 'totalMinor'] as const) {
    expect(sum(parts.map((part) => part[field]))).toBe(whole[field]);
  }
}

describe('a priced order', () => {
  it('QUOTE-6 loses no cent over any split of payers, tax and discount', () => {
    fc.assert(
      fc.property(lines, fc.boolean(), (input, pricesIncludeTax) => {
        const order = priced(input, pricesIncludeTax);
        expect(order.netMinor + order.taxMinor).toBe(order.totalMinor);
        const written = pricesIncludeTax ? order.totalMinor : order.netMinor;
        expect(order.grossBeforeDiscountMinor - order.discountMinor).toBe(written);
        expectSum(order.lines, order);
        expectSum(order.payers, order);
        for (const each of order.lines) expectSum(each.shares, each);
        for (const payer of order.payers) expectSum(payer.taxRates, payer);
      }),
      { numRuns: 400 },
    );
  });

  it('never asks a payer for less than nothing, and nowhere holds a fraction', () => {
    fc.assert(
      fc.property(lines, fc.boolean(), (input, pricesIncludeTax) => {
        const order = priced(input, pricesIncludeTax);
        for (const amounts of [order, ...order.payers, ...order.lines.flatMap((each) => each.shares)]) {
          for (const amount of [amounts.netMinor, amounts.taxMinor, amounts.totalMinor]) {
            expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('splits by amounts as exactly as by percents', () => {
    fc.assert(
      fc.property(line, bp, fc.boolean(), (input, cut, pricesIncludeTax) => {
        const whole = priced([{ ...input, payerShares: null }], pricesIncludeTax);
        const amountMinor = Math.floor((whole.totalMinor * cut) / 10_000);
        const payerShares = [{ payer: 'insurer', amountMinor }, { payer: 'customer' }] as const;
        const order = priced([{ ...input, payerShares }], pricesIncludeTax);
        expectSum(order.payers, whole);
        expect(order.payers.find(({ payer }) => payer === 'insurer')?.totalMinor).toBe(amountMinor);
      }),
    );
  });

  it('totals each payer by rate of tax, payers in the order of their statements', () => {
    const order = priced(
      [
        {
          kind: 'labor',
          fixedMinor: 10_000,
          taxRateBp: 0,
          payerShares: [{ payer: 'goodwill', bp: 5_000 }, { payer: 'customer' }],
        },
        { kind: 'part', quantityMilli: 1_000, unitPriceMinor: 20_000, taxRateBp: 725 },
        { kind: 'fee', fixedMinor: 0, taxRateBp: 725, payerShares: [{ payer: 'internal' }] },
      ],
      false,
    );
    expect(order.payers).toEqual([
      {
        payer: 'customer',
        netMinor: 25_000,
        taxMinor: 1_450,
        totalMinor: 26_450,
        taxRates: [
          { taxRateBp: 0, netMinor: 5_000, taxMinor: 0, totalMinor: 5_000 },
          { taxRateBp: 725, netMinor: 20_000, taxMinor: 1_450, totalMinor: 21_450 },
        ],
      },
      {
        payer: 'internal',
        netMinor: 0,
        taxMinor: 0,
        totalMinor: 0,
        taxRates: [{ taxRateBp: 725, netMinor: 0, taxMinor: 0, totalMinor: 0 }],
      },
      {
        payer: 'goodwill',
        netMinor: 5_000,
        taxMinor: 0,
        totalMinor: 5_000,
        taxRates: [{ taxRateBp: 0, netMinor: 5_000, taxMinor: 0, totalMinor: 5_000 }],
      },
    ]);
  });

  it('is nothing for an order without lines', () => {
    expect(priced([], true)).toEqual({
      lines: [],
      grossBeforeDiscountMinor: 0,
      discountMinor: 0,
      netMinor: 0,
      taxMinor: 0,
      totalMinor: 0,
      payers: [],
    });
  });

  it('refuses with the faults of all its lines', () => {
    const outcome = priceOrder(
      [
        { kind: 'fee', fixedMinor: -1, taxRateBp: 0 },
        { kind: 'fee', fixedMinor: 1, taxRateBp: 0 },
        { kind: 'fee', fixedMinor: 100, taxRateBp: 0, payerShares: [{ payer: 'customer', bp: 1 }] },
      ],
      { pricesIncludeTax: true },
    );
    expect(outcome).toMatchObject({
      kind: 'refusal',
      code: 'request/invalid',
      fields: [
        { pointer: '/lines/0/fixedMinor', code: 'price/negative' },
        {
          pointer: '/lines/2/payerShares',
          code: 'price/split-does-not-add-up',
          params: { missingMinor: 100 },
        },
      ],
    });
  });
});
