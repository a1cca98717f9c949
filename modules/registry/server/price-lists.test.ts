import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Catalogue, stockUp } from '#tests/server/catalogue.ts';
import { faults, openRegistry, type Registry, stranger } from './fixtures.ts';

let registry: Registry;
let shelves: Catalogue;
beforeAll(async () => {
  registry = await openRegistry();
  shelves = await stockUp(registry.world);
});
afterAll(() => registry.close());

const people = () => registry.world.people;
const here = (what: string) => `/workshops/${registry.world.workshopId}/${what}`;

describe('a price list', () => {
  it('QUOTE-4 is opened for a group of customers with what it charges, and told in the journal', async () => {
    const { admin, lina } = people();
    const group = await registry.send(admin, 'POST', '/customer-groups', {
      names: { 'zh-CN': '车队', en: 'Fleet' },
    });
    expect(group).toMatchObject({ status: 201, body: { names: { en: 'Fleet' }, version: 1 } });
    const added = await registry.send(admin, 'POST', here('price-lists'), {
      name: '车队 2026',
      customerGroupId: group.body.id,
      validFrom: '2026-01-01',
      entries: [
        { kind: 'hour', priceMinor: 15_000 },
        { kind: 'part', partId: shelves.padSet, priceMinor: 39_900 },
        { kind: 'operation', opCodeId: shelves.pads, priceMinor: 20_000 },
      ],
    });
    expect(added).toMatchObject({ status: 201, body: { name: '车队 2026', validTo: null } });
    expect(added.body.entries).toContainEqual({
      ...{ kind: 'part', skill: null, opCodeId: null, partId: shelves.padSet, priceMinor: 39_900 },
      ...{ code: '04465-02220', names: { 'zh-CN': '前制动片', en: 'Front pads' } },
    });
    expect((await registry.get(lina, here('price-lists'))).body.items).toEqual([added.body]);
    expect((await registry.journal(registry.world.workshopId)).at(-1)).toMatchObject({
      type: 'price-list.added',
      payload: { priceListId: added.body.id, entries: { length: 3 } },
    });
  });

  it('is changed as seen, entries as a whole, and taken out of use', async () => {
    const { admin } = people();
    const { body: list } = await registry.send(admin, 'POST', here('price-lists'), {
      ...{ name: '夏季', validFrom: '2026-06-01', entries: [{ kind: 'hour', priceMinor: 1 }] },
    });
    const url = `/price-lists/${list.id}`;
    const change = { entries: [{ kind: 'hour', skill: 'paint', priceMinor: 2 }], validTo: '2026-08-31' };
    expect((await registry.send(admin, 'PATCH', url, change, 1)).body).toMatchObject({
      ...{ version: 2, validTo: '2026-08-31', entries: [{ kind: 'hour', skill: 'paint', priceMinor: 2 }] },
    });
    expect((await registry.send(admin, 'PATCH', url, change, 1)).status).toBe(412);
    const out = await registry.send(admin, 'PATCH', url, { archived: true }, 2);
    expect(out.body.archivedAt).not.toBeNull();
    expect(out.body.entries).toHaveLength(1);
  });

  it('refuses an end before its beginning, what is not in the catalogue, an advisor and another workshop', async () => {
    const { admin, lina } = people();
    const list = { name: 'x', validFrom: '2026-06-01' };
    const add = (body: object, who = admin) => registry.send(who, 'POST', here('price-lists'), body);
    expect(faults(await add({ ...list, validTo: '2026-05-31' }))).toEqual({
      '/validTo': 'price/ends-before-it-begins',
    });
    const unknown = '0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10';
    const entries = [
      { kind: 'part', partId: unknown, priceMinor: 1 },
      { kind: 'operation', opCodeId: unknown, priceMinor: 1 },
    ];
    expect(faults(await add({ ...list, entries }))).toEqual({
      '/entries/0/partId': 'line/no-such-part',
      '/entries/1/opCodeId': 'line/no-such-op-code',
    });
    expect(faults(await add({ ...list, entries: [{ kind: 'part', priceMinor: 1 }] }))).toEqual({
      '/entries/0/partId': 'field/needed',
    });
    expect((await add(list, lina)).status).toBe(403);
    const outsider = stranger(registry.world, registry.elsewhereId, ['administrator']);
    expect((await add(list, outsider)).status).toBe(404);
  });
});

describe('a customer', () => {
  it('is put into a group in use', async () => {
    const { admin, lina } = people();
    const group = await registry.send(admin, 'POST', '/customer-groups', { names: { en: 'Members' } });
    const url = `/customers/${registry.world.customerId}`;
    const put = await registry.send(lina, 'PATCH', url, { groupId: group.body.id }, 1);
    expect(put.body).toMatchObject({ groupId: group.body.id });
    const gone = { archived: true };
    await registry.send(admin, 'PATCH', `/customer-groups/${group.body.id}`, gone, 1);
    const again = await registry.send(lina, 'PATCH', url, { groupId: group.body.id }, 2);
    expect(faults(again)).toEqual({ '/groupId': 'customer/no-such-group' });
  });
});

describe('a package', () => {
  const minor = () => ({
    ...{ code: 'SVC-A', names: { 'zh-CN': '小保养', en: 'A service' }, everyDistance: 10_000 },
    models: [{ make: 'Toyota', model: 'Corolla', yearFrom: 2015 }],
    lines: [
      { kind: 'labor', opCodeId: shelves.pads },
      { kind: 'part', partId: shelves.fluid, quantityMilli: 1_500 },
    ],
  });

  it('QUOTE-4 is put together from operations and parts, for some models, and found by pinyin initials', async () => {
    const { admin, lina } = people();
    const added = await registry.send(admin, 'POST', here('packages'), minor());
    expect(added).toMatchObject({
      status: 201,
      body: {
        ...{ code: 'SVC-A', everyDistance: 10_000, distanceUnit: 'km', everyMonths: null, fixedMinor: null },
        models: [{ make: 'Toyota', model: 'Corolla', yearFrom: 2015, yearTo: null }],
        lines: [
          { kind: 'labor', opCodeId: shelves.pads, code: 'BR-100', hoursSeconds: null },
          { kind: 'part', partId: shelves.fluid, quantityMilli: 1_500 },
        ],
      },
    });
    for (const q of ['xby', 'xiaobao', '小保', 'svc', 'A service']) {
      const found = await registry.get(lina, here(`packages?q=${encodeURIComponent(q)}`));
      expect(found.body.items.map(({ code }: { code: string }) => code)).toEqual(['SVC-A']);
    }
    expect((await registry.get(lina, here('packages?q=zzz'))).body.items).toEqual([]);
  });

  it('is changed as seen and taken out of use', async () => {
    const { admin } = people();
    const { body } = await registry.send(admin, 'POST', here('packages'), { ...minor(), code: 'SVC-C' });
    const url = `/packages/${body.id}`;
    const lines = [{ kind: 'fee', name: '废油处理', fixedMinor: 500 }];
    expect((await registry.send(admin, 'PATCH', url, { lines, fixedMinor: 9_900 }, 1)).body).toMatchObject({
      ...{ version: 2, fixedMinor: 9_900, lines: [{ name: '废油处理' }], models: [{ make: 'Toyota' }] },
    });
    expect((await registry.send(admin, 'PATCH', url, { fixedMinor: 1 }, 1)).status).toBe(412);
    const out = await registry.send(admin, 'PATCH', url, { archived: true }, 2);
    expect(out.body.archivedAt).not.toBeNull();
    expect((await registry.get(admin, here('packages?q=SVC-C'))).body.items).toEqual([]);
  });

  it('refuses a code that is taken, an empty line, years the wrong way round, and an advisor', async () => {
    const { admin, lina } = people();
    const add = (change: object, who = admin) =>
      registry.send(who, 'POST', here('packages'), { ...minor(), code: 'SVC-X', ...change });
    expect(faults(await add({ code: 'SVC-A' }))).toEqual({ '/code': 'package/code-taken' });
    expect(faults(await add({ lines: [{ kind: 'fee' }] }))).toEqual({ '/lines/0/name': 'field/needed' });
    expect(faults(await add({ lines: [{ kind: 'fee', name: 'x' }] }))).toEqual({
      '/lines/0/fixedMinor': 'field/needed',
    });
    const models = [{ make: 'Toyota', yearFrom: 2020, yearTo: 2010 }];
    expect(faults(await add({ models }))).toEqual({ '/models/0/yearTo': 'price/ends-before-it-begins' });
    expect((await add({}, lina)).status).toBe(403);
  });
});
