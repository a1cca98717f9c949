import { describe, expect, it } from 'vitest';
import type { PriceFound } from '#modules/registry/rules/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import type { PriceSheet } from './price-sheet.ts';
import { type JobDraft, type WrittenJob, writeJob } from './write-job.ts';
import { type LineDraft, type WrittenLine, writeLine } from './write-line.ts';

const ordinary = (priceMinor: number): PriceFound => ({
  ...{ priceMinor, origin: 'standard', listId: null, listName: null },
});

/** A Chinese workshop's price list: 180.00 an hour, 240.00 for electrics, 13 % inside. */
const sheet: PriceSheet = {
  terms: { pricesIncludeTax: true },
  laborRateFor: (skill) => ordinary(skill === 'electrical' ? 24_000 : 18_000),
  operationPriceFor: () => null,
  partPriceFor: (partId) => (partId === 'pad-set' ? ordinary(42_000) : null),
  customerPartNeedsCertificate: true,
  taxRateFor: () => 1_300,
  opCodes: new Map([
    [
      'pads',
      {
        code: 'BR-100',
        names: { 'zh-CN': '更换前制动片', en: 'Replace front pads' },
        standardSeconds: 4_320,
        skill: null,
        repairCategory: 'minor-repair',
        defaultPayer: 'customer',
        vague: false,
      },
    ],
    [
      'recall',
      {
        code: 'RC-7',
        names: { en: 'Recall 7' },
        standardSeconds: 3_600,
        skill: 'electrical',
        repairCategory: 'recall',
        defaultPayer: 'warranty',
        vague: false,
      },
    ],
    [
      'noise',
      {
        code: 'DG-010',
        names: { 'zh-CN': '检查异响' },
        standardSeconds: 1_800,
        skill: null,
        repairCategory: 'minor-repair',
        defaultPayer: 'customer',
        vague: true,
      },
    ],
  ]),
  parts: new Map([
    ['pad-set', { number: '04465', names: { 'zh-CN': '前制动片' }, source: 'oem', critical: true }],
    ['unpriced', { number: '9', names: { en: 'Bracket' }, source: 'aftermarket', critical: false }],
  ]),
  packages: new Map(),
};

const line = (draft: LineDraft, skill: string | null = null) =>
  writeLine(draft, sheet, { locale: 'zh-CN', skill, pointer: '/lines/0' });
const written = (draft: LineDraft, skill: string | null = null): WrittenLine => {
  const outcome = line(draft, skill);
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
};
const faultsOf = (outcome: object) =>
  isRefusal(outcome) ? (outcome.fields ?? []).map(({ pointer, code }) => `${pointer} ${code}`) : [];
const job = (draft: JobDraft) => writeJob(draft, sheet, { locale: 'zh-CN', pointer: '/jobs/0' });

describe('a line as it is written', () => {
  it('QUOTE-1 takes name, code, hours and rate of an operation from the price list', () => {
    expect(written({ kind: 'labor', opCodeId: 'pads' })).toMatchObject({
      code: 'BR-100',
      name: '更换前制动片',
      hoursSeconds: 4_320,
      rateMinor: 18_000,
      priced: { totalMinor: 21_600, taxMinor: 2_485, netMinor: 19_115 },
    });
  });

  it('QUOTE-1 takes name, number, source and price of a part, one unless said', () => {
    expect(written({ kind: 'part', partId: 'pad-set' })).toMatchObject({
      ...{ code: '04465', name: '前制动片', source: 'oem', quantityMilli: 1_000, unitPriceMinor: 42_000 },
      priced: { totalMinor: 42_000 },
    });
  });

  it('keeps what was written over what the list says', () => {
    const own = {
      kind: 'labor',
      opCodeId: 'pads',
      name: '前刹车片',
      hoursSeconds: 3_600,
      rateMinor: 10_000,
    } as const;
    expect(written(own)).toMatchObject({ name: '前刹车片', priced: { totalMinor: 10_000 } });
  });

  it('charges an hour by the skill of the operation, else of the job', () => {
    expect(written({ kind: 'labor', opCodeId: 'recall' }).rateMinor).toBe(24_000);
    expect(written({ kind: 'labor', name: '查线', hoursSeconds: 3_600 }, 'electrical').rateMinor).toBe(
      24_000,
    );
  });

  it('lets whoever usually pays for an operation pay, and takes any language where its own is missing', () => {
    const recall = written({ kind: 'labor', opCodeId: 'recall' });
    expect(recall.name).toBe('Recall 7');
    expect(recall.priced.shares).toMatchObject([{ payer: 'warranty', totalMinor: 24_000 }]);
  });

  it('A9 charges nothing for a small wish and still writes it down', () => {
    expect(written({ kind: 'labor', name: '紧固松动饰条', fixedMinor: 0 })).toMatchObject({
      rateMinor: undefined,
      priced: { totalMinor: 0 },
    });
  });

  it('A21 charges nothing for a part the customer brings', () => {
    const oil = { kind: 'part' as const, name: '机油', source: 'customer-supplied', certificate: '合格证 1' };
    expect(written(oil)).toMatchObject({ unitPriceMinor: 0, priceOrigin: 'none', priced: { totalMinor: 0 } });
  });

  it.each<[string, LineDraft, string[]]>([
    [
      'an operation out of use',
      { kind: 'labor', opCodeId: 'gone' },
      ['/lines/0/opCodeId line/no-such-op-code'],
    ],
    ['a part out of use', { kind: 'part', partId: 'gone' }, ['/lines/0/partId line/no-such-part']],
    ['no name', { kind: 'fee', fixedMinor: 100 }, ['/lines/0/name field/needed']],
    [
      'a part nobody priced',
      { kind: 'part', partId: 'unpriced' },
      ['/lines/0/unitPriceMinor price/amount-missing'],
    ],
    [
      'hours of 1.25',
      { kind: 'labor', opCodeId: 'pads', hoursSeconds: 4_500 },
      ['/lines/0/hoursSeconds price/hours-not-in-tenths'],
    ],
    [
      'a rate in fractions of a fen',
      { kind: 'labor', opCodeId: 'pads', rateMinor: 180.005 },
      ['/lines/0/rateMinor price/not-a-whole-number'],
    ],
    [
      'more than all of it off',
      { kind: 'part', partId: 'pad-set', discountBp: 10_001 },
      ['/lines/0/discountBp price/over-hundred-percent'],
    ],
    [
      'more off than it costs',
      { kind: 'part', partId: 'pad-set', discountMinor: 42_001 },
      ['/lines/0/discountMinor price/discount-exceeds-price'],
    ],
    [
      'shares that do not add up',
      {
        kind: 'part',
        partId: 'pad-set',
        payerShares: [
          { payer: 'warranty', bp: 6_000 },
          { payer: 'customer', bp: 3_000 },
        ],
      },
      ['/lines/0/payerShares price/split-does-not-add-up'],
    ],
    [
      'a price on the customer’s part',
      { kind: 'part', name: '机油', source: 'customer-supplied', certificate: '1', unitPriceMinor: 1 },
      ['/lines/0/unitPriceMinor line/customer-part-has-price'],
    ],
    [
      'A21 the customer’s part without certificate, where the law wants one',
      { kind: 'part', name: '制动片', source: 'customer-supplied' },
      ['/lines/0/certificate line/customer-part-needs-certificate'],
    ],
  ])('refuses %s at its field', (_, draft, faults) => {
    expect(faultsOf(line(draft))).toEqual(faults);
  });

  it('refuses labour where the workshop has set no rate', () => {
    const without = { ...sheet, laborRateFor: () => null };
    const outcome = writeLine({ kind: 'labor', opCodeId: 'pads' }, without, { locale: 'en', pointer: '' });
    expect(faultsOf(outcome)).toEqual(['/rateMinor line/no-labor-rate']);
  });
});

describe('a job as it is written', () => {
  it('is whole with an operation alone: title, class of work and a labour line', () => {
    expect(job({ opCodeId: 'pads' })).toMatchObject({
      title: '更换前制动片',
      repairCategory: 'minor-repair',
      pricingMethod: 'system',
      vague: false,
      lines: [{ kind: 'labor', hoursSeconds: 4_320, priced: { totalMinor: 21_600 } }],
    });
  });

  it('has the lines that are written and no other', () => {
    const outcome = job({ opCodeId: 'pads', lines: [{ kind: 'part', partId: 'pad-set' }] }) as WrittenJob;
    expect(outcome.lines.map(({ kind }) => kind)).toEqual(['part']);
    expect(job({ opCodeId: 'pads', lines: [] })).toMatchObject({ lines: [] });
  });

  it('RO-5 is vague by its operation, by its words, or when somebody says so', () => {
    expect(job({ opCodeId: 'noise' })).toMatchObject({ vague: true });
    expect(job({ title: '检修左后部行驶异响' })).toMatchObject({ vague: true });
    expect(job({ title: '更换机油', vague: true })).toMatchObject({ vague: true });
    expect(job({ title: '更换机油' })).toMatchObject({ vague: false });
  });

  it('refuses a job without a title', () => {
    expect(faultsOf(job({}))).toEqual(['/jobs/0/title field/needed']);
  });

  it('tells the faults of all its lines at once', () => {
    const outcome = job({
      title: '保养',
      lines: [
        { kind: 'part', partId: 'gone' },
        { kind: 'labor', opCodeId: 'pads', hoursSeconds: 100 },
      ],
    });
    expect(faultsOf(outcome)).toEqual([
      '/jobs/0/lines/0/partId line/no-such-part',
      '/jobs/0/lines/1/hoursSeconds price/hours-not-in-tenths',
    ]);
  });
});
