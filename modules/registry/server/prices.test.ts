import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults, openRegistry, type Registry, stranger } from './fixtures.ts';
import {
  laborRateFor,
  laborRateIn,
  opCodesFor,
  priceListOn,
  priceOfPart,
  taxRateFor,
  taxRateIn,
} from './index.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});
afterAll(() => registry.close());

const people = () => registry.world.people;
const here = (part: string) => `/workshops/${registry.world.workshopId}/${part}`;
const look = <T>(work: Parameters<typeof registry.world.look<T>>[0]) => registry.world.look(work);

describe('a labour rate', () => {
  it('QUOTE-4 holds from its day on, by skill; the general one for the rest', async () => {
    const body = { name: '高压电', skill: 'high-voltage', perHourMinor: 30_000, validFrom: '2026-12-01' };
    const added = await registry.send(people().admin, 'POST', here('labor-rates'), body);
    expect(added).toMatchObject({ status: 201, body: { ...body, validTo: null, version: 1 } });
    const { workshopId } = registry.world;
    const rate = (skill: string | null, on: string) =>
      look(async (tx) => (await laborRateFor(tx, workshopId, skill, on))?.perHourMinor);
    expect(await rate('high-voltage', '2026-11-30')).toBe(18_000);
    expect(await rate('high-voltage', '2026-12-01')).toBe(30_000);
    expect(await rate('engine', '2026-12-01')).toBe(18_000);
    expect(await rate(null, '2019-12-31')).toBeUndefined();
    expect((await registry.journal(workshopId)).at(-1)).toMatchObject({
      type: 'labor-rate.added',
      payload: { perHourMinor: 30_000 },
    });
  });

  it('of several in force is the one that began last', async () => {
    const body = { name: '机修 2027', perHourMinor: 19_000, validFrom: '2027-01-01', validTo: '2027-12-31' };
    await registry.send(people().admin, 'POST', here('labor-rates'), body);
    const { workshopId } = registry.world;
    const rate = (on: string) =>
      look(async (tx) => (await laborRateFor(tx, workshopId, null, on))?.perHourMinor);
    expect([await rate('2026-12-31'), await rate('2027-12-31'), await rate('2028-01-01')]).toEqual([
      18_000, 19_000, 18_000,
    ]);
  });

  it('is ended by the version seen; refuses an end before its beginning, an advisor, another workshop', async () => {
    const body = { name: '喷漆', skill: 'paint', perHourMinor: 22_000, validFrom: '2026-01-01' };
    const { body: rate } = await registry.send(people().admin, 'POST', here('labor-rates'), body);
    const url = `/labor-rates/${rate.id}`;
    const patch = (change: object, version: number, who = people().admin) =>
      registry.send(who, 'PATCH', url, change, version);
    expect(faults(await patch({ validTo: '2025-12-31' }, 1))).toEqual({
      '/validTo': 'price/ends-before-it-begins',
    });
    expect((await patch({ validTo: '2026-06-30' }, 1)).body).toMatchObject({
      validTo: '2026-06-30',
      version: 2,
    });
    expect((await patch({ name: 'x' }, 1)).status).toBe(412);
    expect((await patch({ name: 'x' }, 2, people().lina)).status).toBe(403);
    const outsider = stranger(registry.world, registry.elsewhereId, ['administrator']);
    expect((await patch({ name: 'x' }, 2, outsider)).status).toBe(404);
    expect((await registry.get(outsider, here('labor-rates'))).status).toBe(404);
    expect((await registry.get(people().lina, here('labor-rates'))).body.items).toHaveLength(4);
    expect((await registry.journal(registry.world.workshopId)).at(-1)).toMatchObject({
      type: 'labor-rate.changed',
      payload: { valid_to: { from: null, to: '2026-06-30' } },
    });
  });
});

describe('a tax rate', () => {
  it('of its own goes before the one on everything; services are taxed as labour where no such is', async () => {
    const { workshopId } = registry.world;
    const body = { name: '备件增值税', rateBp: 300, appliesTo: 'part', validFrom: '2027-01-01' };
    const added = await registry.send(people().admin, 'POST', here('tax-rates'), body);
    expect(added).toMatchObject({ status: 201, body });
    const on = '2027-02-01';
    expect(await look((tx) => taxRateFor(tx, workshopId, 'part', on))).toBe(300);
    expect(await look((tx) => taxRateFor(tx, workshopId, 'labor', on))).toBe(1_300);
    expect(await look((tx) => taxRateFor(tx, workshopId, 'part', '2026-12-31'))).toBe(1_300);
    const californian = {
      laborRates: [],
      taxRates: [{ id: 'a', name: 'Sales tax', appliesTo: 'part' as const, rateBp: 725 }],
    };
    expect((['part', 'labor', 'sublet', 'fee'] as const).map((kind) => taxRateIn(californian, kind))).toEqual(
      [725, 0, 0, 0],
    );
    const split = {
      ...californian,
      taxRates: [{ id: 'b', name: 'IVA', appliesTo: 'labor' as const, rateBp: 2_100 }],
    };
    expect(taxRateIn(split, 'sublet')).toBe(2_100);
    expect(laborRateIn(split, 'engine')).toBeNull();
  });

  it('is changed by the version seen, with what it was in the journal', async () => {
    const body = { name: '税', rateBp: 600, appliesTo: 'labor', validFrom: '2030-01-01' };
    const added = await registry.send(people().admin, 'POST', here('tax-rates'), body);
    const url = `/tax-rates/${added.body.id}`;
    expect((await registry.send(people().admin, 'PATCH', url, { rateBp: 900 }, 1)).body).toMatchObject({
      rateBp: 900,
    });
    expect((await registry.send(people().admin, 'PATCH', url, { rateBp: 800 }, 1)).status).toBe(412);
    expect((await registry.get(people().lina, here('tax-rates'))).body.items[0]).toMatchObject({
      rateBp: 900,
    });
    expect((await registry.journal(registry.world.workshopId)).at(-1)).toMatchObject({
      type: 'tax-rate.changed',
      payload: { rate_bp: { from: 600, to: 900 } },
    });
  });
});

describe('the price list of a day', () => {
  it('gives all rates in one answer', async () => {
    const list = await look((tx) => priceListOn(tx, registry.world.workshopId, '2027-06-01'));
    expect(list.laborRates.map((rate) => rate.perHourMinor)).toEqual([19_000, 30_000, 18_000]);
    expect(list.taxRates.map((rate) => [rate.appliesTo, rate.rateBp])).toEqual([
      ['part', 300],
      ['all', 1_300],
    ]);
  });
});

describe('flat-rate times', () => {
  it('are the model’s own, else the make’s, else the general one', async () => {
    const times = [
      { make: 'Toyota', standardSeconds: 3_960 },
      { make: 'Toyota', model: 'Prado', standardSeconds: 5_400 },
    ];
    const names = { en: 'Pads' };
    const operation = { code: 'BRK', names, standardSeconds: 4_320, times };
    const { body } = await registry.send(people().admin, 'POST', '/op-codes', operation);
    const seconds = (make: string | null, model: string | null) =>
      look(async (tx) => (await opCodesFor(tx, [body.id], { make, model })).get(body.id)?.standard_seconds);
    expect(await seconds('TOYOTA', 'prado')).toBe(5_400);
    expect(await seconds('Toyota', 'Corolla')).toBe(3_960);
    expect(await seconds('BYD', 'Han')).toBe(4_320);
    expect(await seconds(null, null)).toBe(4_320);
    await registry.send(people().admin, 'PATCH', `/op-codes/${body.id}`, { archived: true }, 1);
    expect(await seconds('BYD', 'Han')).toBeUndefined();
  });
});

describe('the price of a part', () => {
  it('is that of the workshop, and none where it is not kept', async () => {
    const { workshopId } = registry.world;
    const { body } = await registry.send(people().wumei, 'POST', '/parts', {
      number: 'P',
      names: { en: 'P' },
    });
    expect(await look((tx) => priceOfPart(tx, workshopId, body.id))).toMatchObject({
      price_minor: null,
      quantity_milli: 0,
    });
    await registry.send(people().admin, 'PUT', `/parts/${body.id}/price`, { workshopId, priceMinor: 900 }, 1);
    expect(await look((tx) => priceOfPart(tx, workshopId, body.id))).toMatchObject({ price_minor: 900 });
    expect(await look((tx) => priceOfPart(tx, registry.elsewhereId, body.id))).toMatchObject({
      price_minor: null,
    });
  });
});
