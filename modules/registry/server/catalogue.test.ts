import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults, openRegistry, type Registry, stranger } from './fixtures.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});
afterAll(() => registry.close());

const people = () => registry.world.people;
const workshopId = () => registry.world.workshopId;

describe('a labour operation', () => {
  const add = (body: object, who = people().admin) =>
    registry.send(who, 'POST', '/op-codes', {
      names: { 'zh-CN': '更换前制动片', en: 'Replace front pads' },
      standardSeconds: 4_320,
      ...body,
    });

  it('is added with times of its own by make and model, and found by code, name and first letters', async () => {
    const times = [
      { make: 'Toyota', model: null, standardSeconds: 3_960 },
      { make: 'Toyota', model: 'Prado', standardSeconds: 5_400 },
    ];
    const added = await add({ code: 'BRK-0101', skill: 'chassis', times });
    expect(added).toMatchObject({
      status: 201,
      body: { times, repairCategory: 'minor-repair', defaultPayer: 'customer', vague: false, version: 1 },
    });
    for (const q of ['brk01', '0101', '制动', 'ghqzdp', 'front pads']) {
      const found = await registry.get(people().chenbo, `/op-codes?q=${encodeURIComponent(q)}`);
      expect([q, found.body.items.map((code: { code: string }) => code.code)]).toEqual([q, ['BRK-0101']]);
    }
    expect(await registry.journal(added.body.id)).toMatchObject([{ type: 'op-code.added' }]);
  });

  it('is changed by the version seen, its times as a whole', async () => {
    const { body } = await add({ code: 'OIL-1', times: [{ make: 'BYD', standardSeconds: 1_080 }] });
    const url = `/op-codes/${body.id}`;
    const changed = await registry.send(
      people().admin,
      'PATCH',
      url,
      { standardSeconds: 2_160, times: [] },
      1,
    );
    expect(changed.body).toMatchObject({ standardSeconds: 2_160, times: [], version: 2, code: 'OIL-1' });
    expect((await registry.journal(body.id)).at(-1)).toMatchObject({
      type: 'op-code.changed',
      payload: { standard_seconds: { from: 4_320, to: 2_160 }, times: [] },
    });
    expect(await registry.send(people().admin, 'PATCH', url, { vague: true }, 1)).toMatchObject({
      status: 412,
    });
    const gone = await registry.send(people().admin, 'PATCH', url, { archived: true }, 2);
    expect(gone.body.archivedAt).not.toBeNull();
    expect((await registry.get(people().admin, '/op-codes?q=OIL-1')).body.items).toEqual([]);
  });

  it('refuses a code twice, half a tenth of an hour, no name at all, and who does not keep them', async () => {
    await add({ code: 'TWICE' });
    expect(faults(await add({ code: 'TWICE' }))).toEqual({ '/code': 'op-code/code-taken' });
    expect((await add({ code: 'X', standardSeconds: 100 })).status).toBe(422);
    expect((await add({ code: 'X', names: {} })).status).toBe(422);
    expect((await add({ code: 'X' }, people().chenbo)).status).toBe(403);
    const { body } = await add({ code: 'OTHER' });
    expect(
      await registry.send(people().admin, 'PATCH', `/op-codes/${body.id}`, { code: 'TWICE' }, 1),
    ).toMatchObject({
      status: 409,
      body: { code: 'op-code/code-taken' },
    });
  });

  it('stands in the list by its code, page by page', async () => {
    const first = await registry.get(people().lina, '/op-codes?limit=1');
    const second = await registry.get(people().lina, `/op-codes?limit=1&cursor=${first.body.nextCursor}`);
    expect([first.body.items[0].code, second.body.items[0].code]).toEqual(['BRK-0101', 'OTHER']);
  });
});

describe('a part', () => {
  const add = (number: string, who = people().wumei) =>
    registry.send(who, 'POST', '/parts', {
      number,
      names: { 'zh-CN': '机油滤清器', es: 'Filtro de aceite' },
    });
  const price = (partId: string, body: object, version: number, who = people().admin) =>
    registry.send(
      who,
      'PUT',
      `/parts/${partId}/price`,
      { workshopId: workshopId(), priceMinor: 4_500, ...body },
      version,
    );

  it('keeps its number as text, and is found without the marks between', async () => {
    const added = await add('0090-915 001');
    expect(added).toMatchObject({
      status: 201,
      body: { number: '0090-915 001', unit: 'piece', stock: null },
    });
    for (const q of ['0090915001', '915001', 'jylq', 'filtro', '滤清']) {
      const found = await registry.get(
        people().wumei,
        `/parts?workshopId=${workshopId()}&q=${encodeURIComponent(q)}`,
      );
      expect([q, found.body.items.length]).toEqual([q, 1]);
    }
    expect(faults(await add('0090-915 001'))).toEqual({ '/number': 'part/number-taken' });
    expect((await add('Y', people().chenbo)).status).toBe(403);
  });

  it('QUOTE-4 has a price in each workshop; what it cost is the house’s own business', async () => {
    const { body } = await add('P-1');
    const priced = await price(body.id, { location: 'B-03', reorderPointMilli: 2_000 }, 1);
    expect(priced.body).toMatchObject({
      version: 2,
      stock: {
        workshopId: workshopId(),
        priceMinor: 4_500,
        quantityMilli: 0,
        location: 'B-03',
        costMinor: 0,
      },
    });
    expect((await price(body.id, { priceMinor: 4_800 }, 2)).body.stock).toMatchObject({
      priceMinor: 4_800,
      location: 'B-03',
      reorderPointMilli: 2_000,
    });
    expect(await price(body.id, {}, 1)).toMatchObject({ status: 412 });
    expect(await price(body.id, {}, 3, people().wumei)).toMatchObject({ status: 403 });
    expect((await registry.journal(body.id)).at(-1)).toMatchObject({
      type: 'part.priced',
      payload: { from: 4_500, to: 4_800 },
    });
    const seen = await registry.get(people().chenbo, `/parts/${body.id}?workshopId=${workshopId()}`);
    expect(seen.body.stock).toMatchObject({ priceMinor: 4_800, costMinor: null });
    const outsider = stranger(registry.world, registry.elsewhereId, ['administrator']);
    expect(await registry.get(outsider, `/parts/${body.id}?workshopId=${workshopId()}`)).toMatchObject({
      status: 404,
    });
    const there = await registry.get(outsider, `/parts/${body.id}?workshopId=${registry.elsewhereId}`);
    expect(there.body.stock).toBeNull();
    expect(await price(body.id, {}, 3, outsider)).toMatchObject({ status: 404 });
  });

  it('is changed by the version seen, and out of the list when out of use', async () => {
    const { body } = await add('P-2');
    const url = `/parts/${body.id}`;
    const changed = await registry.send(people().wumei, 'PATCH', url, { critical: true, archived: true }, 1);
    expect(changed.body).toMatchObject({ critical: true, version: 2 });
    const listed = (await registry.get(people().wumei, `/parts?workshopId=${workshopId()}`)).body.items;
    expect(listed.map((part: { number: string }) => part.number)).toEqual(['0090-915 001', 'P-1']);
    expect(await registry.send(people().wumei, 'PATCH', url, { unit: 'set' }, 1)).toMatchObject({
      status: 412,
    });
    expect((await registry.journal(body.id)).at(-1)).toMatchObject({
      type: 'part.changed',
      payload: { critical: { from: false, to: true } },
    });
  });
});
