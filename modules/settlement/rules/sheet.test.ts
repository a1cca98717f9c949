import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineInput, priceLine } from '#modules/repair-orders/rules/index.ts';
import { sum } from '#platform/rules/money.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { type SettledJob, type SettledLine, sheetsOf } from './sheet.ts';

const job = (id: string, more: Partial<SettledJob> = {}): SettledJob => ({
  ...{ id, state: 'finished', title: `Job ${id}`, cause: null, correction: null, safety: false },
  ...{ finding: null, declineReason: null, totalMinor: 0 },
  ...more,
});

function line(input: LineInput, jobId = 'a'): SettledLine {
  const priced = priceLine(input, { pricesIncludeTax: true });
  if (isRefusal(priced)) throw new Error(priced.code);
  return {
    ...{ jobId, kind: input.kind, code: null, name: 'Line', source: null },
    hoursSeconds: input.hoursSeconds ?? null,
    rateMinor: input.ratePerHourMinor ?? null,
    quantityMilli: input.quantityMilli ?? null,
    unitPriceMinor: input.unitPriceMinor ?? null,
    fixedMinor: input.fixedMinor ?? null,
    ...priced,
  };
}

const fixed = (fixedMinor: number, payerShares?: LineInput['payerShares'], jobId?: string) =>
  line({ kind: 'fee', fixedMinor, taxRateBp: 1_300, payerShares }, jobId);
const mixed = [
  { payer: 'warranty', bp: 6_000 },
  { payer: 'goodwill', bp: 2_000 },
  { payer: 'customer', bp: 2_000 },
] as const;

describe('the sheets of an order', () => {
  it.each([
    [100_000, [20_000, 60_000, 20_000]],
    [100_001, [20_000, 60_001, 20_000]],
  ])('A31 share %i among maker, dealer and customer to the cent', (totalMinor, expected) => {
    const sheets = sheetsOf([job('a')], [fixed(totalMinor, mixed)]);
    expect(sheets.map(({ payer }) => payer)).toEqual(['customer', 'warranty', 'goodwill']);
    expect(sheets.map((sheet) => sheet.totalMinor)).toEqual(expected);
  });

  it('A31 show the customer their own part and who else pays, never how much', () => {
    const [sheet] = sheetsOf([job('a')], [fixed(100_000, mixed)]);
    expect(sheet?.jobs[0]?.lines).toEqual([
      expect.objectContaining({ totalMinor: 20_000, alsoPaidBy: ['warranty', 'goodwill'] }),
    ]);
    expect(JSON.stringify(sheet)).not.toMatch(/60000|100000/);
  });

  it('SETL-1 list for the customer what was done, at zero where it is free or others bear it', () => {
    const lines = [fixed(0), fixed(5_000, [{ payer: 'warranty', bp: 10_000 }])];
    const [customer, warranty] = sheetsOf([job('a', { cause: 'worn', correction: 'renewed' })], lines);
    expect(customer).toMatchObject({
      payer: 'customer',
      totalMinor: 0,
      jobs: [{ cause: 'worn', correction: 'renewed', lines: [{ totalMinor: 0 }, { totalMinor: 0 }] }],
    });
    expect(warranty?.jobs[0]?.lines).toHaveLength(1);
  });

  it('SETL-1 repeat as advice what the customer declined, and bill none of it', () => {
    const declined = job('b', { state: 'declined', title: 'Tyres', safety: true, totalMinor: 80_000 });
    const [sheet] = sheetsOf([job('a'), declined], [fixed(1_000), fixed(80_000, undefined, 'b')]);
    expect(sheet).toMatchObject({
      totalMinor: 1_000,
      advice: [{ title: 'Tyres', safety: true, totalMinor: 80_000 }],
    });
    expect(sheet?.jobs).toHaveLength(1);
  });

  it('leave out a payer who has nothing to pay, and tell a discount only to who bears the whole line', () => {
    const half: LineInput = { kind: 'fee', fixedMinor: 10_000, discountMinor: 1_000, taxRateBp: 0 };
    const split = {
      ...half,
      payerShares: [
        { payer: 'customer', bp: 5_000 },
        { payer: 'internal', bp: 5_000 },
      ],
    } as const;
    const free = fixed(0, [{ payer: 'insurer', bp: 10_000 }]);
    const sheets = sheetsOf([job('a')], [line(half), line(split), free]);
    expect(sheets.map(({ payer, discountMinor }) => [payer, discountMinor])).toEqual([
      ['customer', 1_000],
      ['internal', 0],
    ]);
  });

  it('SETL-1 add up to the order for every split, tax and discount', () => {
    const payer = fc.constantFrom('customer', 'warranty', 'insurer', 'internal', 'goodwill');
    const shares = fc.uniqueArray(payer, { minLength: 1, maxLength: 5 }).chain((names) =>
      fc.tuple(...names.map(() => fc.integer({ min: 1, max: 1_000 }))).map((weights) => {
        const bps = weights.map((weight) => Math.floor((weight * 10_000) / sum(weights)));
        bps[0] = 10_000 - sum(bps.slice(1));
        return names.map((name, place) => ({ payer: name, bp: bps[place] ?? 0 }));
      }),
    );
    const input = fc.record({
      fixedMinor: fc.integer({ min: 0, max: 90_000_000 }),
      discountBp: fc.integer({ min: 0, max: 10_000 }),
      taxRateBp: fc.constantFrom(0, 725, 1_300, 2_100),
      payerShares: shares,
    });
    fc.assert(
      fc.property(fc.array(input, { maxLength: 12 }), (inputs) => {
        const lines = inputs.map((each) => line({ kind: 'part', ...each } as LineInput));
        const sheets = sheetsOf([job('a')], lines);
        for (const part of ['netMinor', 'taxMinor', 'totalMinor'] as const) {
          expect(sum(sheets.map((sheet) => sheet[part]))).toBe(sum(lines.map((each) => each[part])));
        }
        for (const sheet of sheets) {
          expect(sheet.netMinor + sheet.taxMinor).toBe(sheet.totalMinor);
          expect(sum(sheet.taxRates.map((rate) => rate.totalMinor))).toBe(sheet.totalMinor);
        }
      }),
    );
  });
});
