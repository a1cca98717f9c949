import { describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import type { PayerShare } from './line.ts';
import { priceLine } from './price-line.ts';

const split = (fixedMinor: number, payerShares: PayerShare[], taxRateBp = 0, pricesIncludeTax = true) =>
  priceLine({ kind: 'fee', fixedMinor, taxRateBp, payerShares }, { pricesIncludeTax });

function totalsOf(fixedMinor: number, shares: PayerShare[], taxRateBp = 0): Record<string, number> {
  const line = split(fixedMinor, shares, taxRateBp);
  if (isRefusal(line)) throw new Error(JSON.stringify(line));
  return Object.fromEntries(line.shares.map((share) => [share.payer, share.totalMinor]));
}

const sixtyTwentyTwenty: PayerShare[] = [
  { payer: 'warranty', bp: 6_000 },
  { payer: 'goodwill', bp: 2_000 },
  { payer: 'customer', bp: 2_000 },
];

describe('a line shared among payers', () => {
  it.each([
    [100_000, { warranty: 60_000, goodwill: 20_000, customer: 20_000 }],
    [100_001, { warranty: 60_001, goodwill: 20_000, customer: 20_000 }],
    [3, { warranty: 2, goodwill: 1, customer: 0 }],
    [0, { warranty: 0, goodwill: 0, customer: 0 }],
  ])('A31 splits %d by 60, 20 and 20 percent to the cent', (fixedMinor, expected) => {
    expect(totalsOf(fixedMinor, sixtyTwentyTwenty, 1_300)).toEqual(expected);
  });

  it('splits by amounts, and gives the rest to who is named without one', () => {
    expect(
      totalsOf(80_000, [
        { payer: 'customer', amountMinor: 50_000 },
        { payer: 'insurer', amountMinor: 30_000 },
      ]),
    ).toEqual({
      customer: 50_000,
      insurer: 30_000,
    });
    expect(totalsOf(80_000, [{ payer: 'customer', amountMinor: 50_000 }, { payer: 'insurer' }])).toEqual({
      customer: 50_000,
      insurer: 30_000,
    });
    expect(totalsOf(1_001, [{ payer: 'goodwill', bp: 5_000 }, { payer: 'customer' }])).toEqual({
      goodwill: 501,
      customer: 500,
    });
  });

  it('shares the tax in proportion, so that net and tax add up too', () => {
    expect(split(10_000, sixtyTwentyTwenty, 2_100, false)).toMatchObject({
      netMinor: 10_000,
      taxMinor: 2_100,
      shares: [
        { payer: 'warranty', netMinor: 6_000, taxMinor: 1_260, totalMinor: 7_260 },
        { payer: 'goodwill', netMinor: 2_000, taxMinor: 420, totalMinor: 2_420 },
        { payer: 'customer', netMinor: 2_000, taxMinor: 420, totalMinor: 2_420 },
      ],
    });
  });

  it.each([
    [[{ payer: 'customer', bp: 9_000 }], { missingMinor: 100, missingBp: 1_000 }],
    [
      [
        { payer: 'customer', bp: 9_000 },
        { payer: 'goodwill', bp: 2_000 },
      ],
      { missingMinor: -100, missingBp: -1_000 },
    ],
    [[{ payer: 'customer', amountMinor: 999 }], { missingMinor: 1 }],
    [[{ payer: 'customer', amountMinor: 1_001 }], { missingMinor: -1 }],
    [[{ payer: 'customer', amountMinor: 1_001 }, { payer: 'insurer' }], { missingMinor: -1 }],
  ] satisfies [PayerShare[], object][])('refuses %j of 1,000, which does not add up', (shares, params) => {
    expect(split(1_000, shares)).toMatchObject({
      code: 'price/split-does-not-add-up',
      params,
      fields: [{ pointer: '/payerShares', code: 'price/split-does-not-add-up' }],
    });
  });

  it.each([
    [
      [
        { payer: 'customer', bp: 5_000 },
        { payer: 'customer', bp: 5_000 },
      ],
      '/payerShares/1/payer price/payer-named-twice',
    ],
    [
      [
        { payer: 'customer', bp: 5_000 },
        { payer: 'insurer', amountMinor: 500 },
      ],
      '/payerShares/1/amountMinor price/percent-and-amount',
    ],
    [
      [
        { payer: 'customer', bp: 5_000, amountMinor: 500 },
        { payer: 'insurer', bp: 5_000 },
      ],
      '/payerShares/0/amountMinor price/percent-and-amount',
    ],
    [[{ payer: 'customer' }, { payer: 'insurer' }], '/payerShares/1 price/two-rests'],
    [
      [{ payer: 'customer', amountMinor: -1 }, { payer: 'insurer' }],
      '/payerShares/0/amountMinor price/negative',
    ],
    [
      [{ payer: 'customer', bp: 3_333.5 }, { payer: 'insurer' }],
      '/payerShares/0/bp price/not-a-whole-number',
    ],
  ] satisfies [PayerShare[], string][])('refuses %j by its field', (shares, expected) => {
    const outcome = split(1_000, shares);
    const fields = isRefusal(outcome) ? (outcome.fields ?? []) : [];
    expect(fields.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([expected]);
  });
});
