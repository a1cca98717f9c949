import { describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import type { LineInput, PricedLine } from './line.ts';
import { priceLine } from './price-line.ts';

const china = { pricesIncludeTax: true };
const spain = { pricesIncludeTax: false };
const labor = (extra: Partial<LineInput> = {}): LineInput => ({
  kind: 'labor',
  hoursSeconds: 4320,
  ratePerHourMinor: 15_000,
  taxRateBp: 1_300,
  ...extra,
});
const part = (extra: Partial<LineInput> = {}): LineInput => ({
  kind: 'part',
  quantityMilli: 4_500,
  unitPriceMinor: 6_833,
  taxRateBp: 2_100,
  ...extra,
});
const fixed = (fixedMinor: number, extra: Partial<LineInput> = {}): LineInput => ({
  kind: 'fee',
  fixedMinor,
  taxRateBp: 0,
  ...extra,
});

function priced(line: LineInput, terms = spain): PricedLine {
  const outcome = priceLine(line, terms);
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

function faultsOf(line: LineInput): string[] {
  const outcome = priceLine(line, spain, '/lines/3');
  return isRefusal(outcome) ? (outcome.fields ?? []).map(({ pointer, code }) => `${pointer} ${code}`) : [];
}

describe('the price of a line', () => {
  it('QUOTE-1 is hours in tenths times the rate for labour', () => {
    expect(priced(labor(), china)).toEqual({
      grossBeforeDiscountMinor: 18_000,
      discountMinor: 0,
      netMinor: 15_929,
      taxMinor: 2_071,
      totalMinor: 18_000,
      taxRateBp: 1_300,
      shares: [{ payer: 'customer', netMinor: 15_929, taxMinor: 2_071, totalMinor: 18_000 }],
    });
  });

  it('QUOTE-1 is quantity times unit price for a part, with tax on top', () => {
    expect(priced(part())).toMatchObject({
      grossBeforeDiscountMinor: 30_749,
      netMinor: 30_749,
      taxMinor: 6_457,
      totalMinor: 37_206,
    });
  });

  it.each([
    ['labour with hours', labor({ ratePerHourMinor: null, fixedMinor: 8_800 }), 8_800],
    ['labour without hours', { kind: 'labor', fixedMinor: 8_800, taxRateBp: 0 }, 8_800],
    ['a part with its quantity', part({ unitPriceMinor: null, fixedMinor: 100 }), 100],
    ['sublet work', { kind: 'sublet', fixedMinor: 12_345, taxRateBp: 0 }, 12_345],
    ['a fee by the piece', { kind: 'fee', quantityMilli: 2_000, unitPriceMinor: 250, taxRateBp: 0 }, 500],
  ] satisfies [string, LineInput, number][])('is what was fixed for %s', (_, line, expected) => {
    expect(priced(line).grossBeforeDiscountMinor).toBe(expected);
  });

  it('QUOTE-1 keeps a line that costs nothing', () => {
    expect(priced(fixed(0))).toMatchObject({ totalMinor: 0, shares: [{ payer: 'customer', totalMinor: 0 }] });
    expect(priced(labor({ ratePerHourMinor: 0 }))).toMatchObject({ totalMinor: 0 });
  });

  it.each([
    [fixed(333, { discountBp: 1_000 }), 33, 300],
    [fixed(335, { discountBp: 1_000 }), 34, 301],
    [fixed(1_000, { discountMinor: 1_000 }), 1_000, 0],
    [fixed(1_000, { discountBp: 10_000 }), 1_000, 0],
    [fixed(1_000, { discountBp: 1_000, discountMinor: 0 }), 100, 900],
  ])('%j is discounted by %d to %d', (line, discountMinor, netMinor) => {
    expect(priced(line)).toMatchObject({ discountMinor, netMinor });
  });

  it('stays exact at sums far above any workshop', () => {
    expect(priced(part({ quantityMilli: 1_000_000_000, unitPriceMinor: 999_999 }))).toMatchObject({
      grossBeforeDiscountMinor: 999_999_000_000,
      taxMinor: 209_999_790_000,
    });
  });
});

describe('a line as written', () => {
  it.each([
    [labor({ hoursSeconds: 4_300 }), ['/lines/3/hoursSeconds price/hours-not-in-tenths']],
    [labor({ hoursSeconds: -360 }), ['/lines/3/hoursSeconds price/negative']],
    [labor({ ratePerHourMinor: 150.5 }), ['/lines/3/ratePerHourMinor price/not-a-whole-number']],
    [labor({ hoursSeconds: null }), ['/lines/3/hoursSeconds price/amount-missing']],
    [labor({ fixedMinor: 100 }), ['/lines/3/fixedMinor price/two-prices']],
    [labor({ quantityMilli: 1_000 }), ['/lines/3/quantityMilli price/not-for-this-kind']],
    [part({ hoursSeconds: 360 }), ['/lines/3/hoursSeconds price/not-for-this-kind']],
    [part({ quantityMilli: -1 }), ['/lines/3/quantityMilli price/negative']],
    [part({ unitPriceMinor: Number.NaN }), ['/lines/3/unitPriceMinor price/not-a-whole-number']],
    [part({ unitPriceMinor: 1e13 }), ['/lines/3/unitPriceMinor price/too-large']],
    [part({ unitPriceMinor: 1e12, quantityMilli: 2_000 }), ['/lines/3/unitPriceMinor price/too-large']],
    [
      { kind: 'part', taxRateBp: 0 },
      ['/lines/3/quantityMilli price/amount-missing', '/lines/3/unitPriceMinor price/amount-missing'],
    ],
    [fixed(-1), ['/lines/3/fixedMinor price/negative']],
    [fixed(100, { taxRateBp: 10_001 }), ['/lines/3/taxRateBp price/over-hundred-percent']],
    [fixed(100, { taxRateBp: 0.21 }), ['/lines/3/taxRateBp price/not-a-whole-number']],
    [fixed(100, { discountBp: -1 }), ['/lines/3/discountBp price/negative']],
    [fixed(100, { discountBp: 100, discountMinor: 1 }), ['/lines/3/discountMinor price/two-discounts']],
    [fixed(100, { discountMinor: 101 }), ['/lines/3/discountMinor price/discount-exceeds-price']],
    [
      fixed(-1, { taxRateBp: -1, discountBp: 20_000 }),
      [
        '/lines/3/fixedMinor price/negative',
        '/lines/3/discountBp price/over-hundred-percent',
        '/lines/3/taxRateBp price/negative',
      ],
    ],
  ] satisfies [LineInput, string[]][])('refuses %j', (line, expected) => {
    expect(faultsOf(line)).toEqual(expected);
  });
});
