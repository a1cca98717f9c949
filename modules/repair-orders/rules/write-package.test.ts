import { describe, expect, it } from 'vitest';
import type { PriceFound } from '#modules/registry/rules/index.ts';
import { sum } from '#platform/rules/money.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import type { ListedPackage, PriceSheet } from './price-sheet.ts';
import { writeJob } from './write-job.ts';

const list = (priceMinor: number): PriceFound => ({
  ...{ priceMinor, origin: 'list', listId: 'fleet', listName: '车队' },
});
const line = {
  opCodeId: null,
  partId: null,
  name: null,
  hoursSeconds: null,
  quantityMilli: null,
  fixedMinor: null,
};
const service: ListedPackage = {
  ...{ code: 'SVC-B', names: { 'zh-CN': '大保养', en: 'B service' }, fixedMinor: null },
  lines: [
    { ...line, kind: 'labor', opCodeId: 'oil' },
    { ...line, kind: 'part', partId: 'filter' },
    { ...line, kind: 'part', partId: 'oil-4w', quantityMilli: 4_500 },
    { ...line, kind: 'fee', name: '废油处理', fixedMinor: 500 },
  ],
};
const part = { names: { en: 'x' }, source: 'oem', critical: false };
const sheet = (sold: ListedPackage = service): PriceSheet => ({
  terms: { pricesIncludeTax: true },
  laborRateFor: (skill) => list(skill === 'maintenance' ? 12_000 : 18_000),
  operationPriceFor: () => null,
  partPriceFor: (partId) => (partId === 'filter' ? list(4_500) : partId === 'oil-4w' ? list(8_000) : null),
  customerPartNeedsCertificate: false,
  taxRateFor: () => 1_300,
  opCodes: new Map([
    [
      'oil',
      {
        ...{ code: 'OIL', names: { 'zh-CN': '更换机油' }, standardSeconds: 2_160, skill: 'maintenance' },
        ...{ repairCategory: 'class-2-maintenance', defaultPayer: 'customer' as const, vague: false },
      },
    ],
  ]),
  parts: new Map([
    ['filter', { ...part, number: 'F1' }],
    ['oil-4w', { ...part, number: 'O4' }],
    ['unpriced', { ...part, number: 'U' }],
  ]),
  packages: new Map([['b', sold]]),
});
const write = (sold?: ListedPackage) => writeJob({ packageId: 'b' }, sheet(sold), { locale: 'zh-CN' });

describe('a package as a job', () => {
  it('QUOTE-4 brings its labour, parts and fees in one step, each priced by the list it says', () => {
    const job = write();
    if (isRefusal(job)) throw new Error(job.code);
    expect(job).toMatchObject({
      ...{ title: '大保养', packageId: 'b', opCodeId: 'oil', skill: 'maintenance' },
      repairCategory: 'class-2-maintenance',
    });
    expect(
      job.lines.map(({ kind, priceOrigin, priceListName, priced }) => [
        kind,
        priceOrigin,
        priceListName,
        priced.totalMinor,
      ]),
    ).toEqual([
      ['labor', 'list', '车队', 7_200],
      ['part', 'list', '车队', 4_500],
      ['part', 'list', '车队', 36_000],
      ['fee', 'package', null, 500],
    ]);
  });

  it('QUOTE-4 QUOTE-6 comes to its own price to the cent where it has one, shared as the list would weigh it', () => {
    const job = write({ ...service, fixedMinor: 39_999 });
    if (isRefusal(job)) throw new Error(job.code);
    const totals = job.lines.map(({ priced }) => priced.totalMinor);
    expect(sum(totals)).toBe(39_999);
    expect(totals).toEqual([5_975, 3_734, 29_875, 415]);
    expect(job.lines.map(({ priceOrigin }) => priceOrigin)).toEqual(Array(4).fill('package'));
    expect(job.lines[0]).toMatchObject({ hoursSeconds: 2_160, rateMinor: null });
  });

  it('takes what is written beside it after its own lines', () => {
    const job = writeJob(
      { packageId: 'b', title: '六万公里保养', lines: [{ kind: 'fee', name: '检测', fixedMinor: 100 }] },
      sheet(),
      { locale: 'en' },
    );
    if (isRefusal(job)) throw new Error(job.code);
    expect(job.title).toBe('六万公里保养');
    expect(job.lines.map(({ name }) => name).at(-1)).toBe('检测');
    expect(job.lines).toHaveLength(5);
  });

  it.each([
    ['unknown', sheetWithout(), 'job/no-such-package'],
    [
      'of an operation out of use',
      sold([{ ...line, kind: 'labor', opCodeId: 'gone' }]),
      'job/package-incomplete',
    ],
    [
      'of a part without price',
      sold([{ ...line, kind: 'part', partId: 'unpriced' }]),
      'job/package-incomplete',
    ],
  ])('refuses one %s', (_, from, code) => {
    const outcome = writeJob({ packageId: 'b' }, from, { locale: 'en', pointer: '/jobs/0' });
    expect(isRefusal(outcome) && outcome.fields).toEqual([
      expect.objectContaining({ pointer: '/jobs/0/packageId', code }),
    ]);
  });
});

function sold(lines: ListedPackage['lines']): PriceSheet {
  return sheet({ ...service, lines });
}

function sheetWithout(): PriceSheet {
  return { ...sheet(), packages: new Map() };
}
