import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { composeVin } from '../rules/index.ts';
import { faults, openRegistry, type Registry, stranger } from './fixtures.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});
afterAll(() => registry.close());

const people = () => registry.world.people;
const add = (body: object, who = people().lina) => registry.send(who, 'POST', '/vehicles', body);
const change = (id: string, body: object, version: number) =>
  registry.send(people().lina, 'PATCH', `/vehicles/${id}`, body, version);

let made = 0;
function freshVin(): string {
  made += 1;
  const vin = composeVin({ wmi: 'LFV', vds: '3A23C', modelYear: 2020, plant: '3', serial: made });
  if (isRefusal(vin)) throw new Error(vin.code);
  return vin;
}

describe('a car', () => {
  it('FILE-1 is registered with plate, owner and first reading, and the journal names nobody', async () => {
    const vin = freshVin();
    const added = await add({
      vin: vin.toLowerCase(),
      plate: { text: '沪ad12345' },
      make: 'Volkswagen',
      model: 'Magotan',
      ownerId: registry.world.customerId,
      odometer: 1_200,
      energy: 'plug-in-hybrid',
      warrantyStartsOn: '2024-02-01',
    });
    expect(added).toMatchObject({
      status: 201,
      body: {
        vin,
        plate: { text: '沪A·D12345', country: 'CN', kind: 'green' },
        owner: { id: registry.world.customerId, name: '张三' },
        odometer: 1_200,
        odometerUnit: 'km',
        plates: [{ text: '沪A·D12345', seenTo: null }],
        owners: [{ owner: { name: '张三' }, ownedTo: null }],
        readings: [{ value: 1_200, unit: 'km' }],
        warnings: [],
        openVisitId: null,
      },
    });
    const journal = await registry.journal(added.body.id);
    expect(journal).toMatchObject([{ type: 'vehicle.registered', payload: { vehicleId: added.body.id } }]);
  });

  it('refuses a VIN or plate another car has, and names that car', async () => {
    const vin = freshVin();
    const first = await add({ vin, plate: { text: '粤B12345' } });
    const taken = (code: string) => ({ status: 409, body: { code, params: { vehicleId: first.body.id } } });
    expect(await add({ vin })).toMatchObject(taken('vehicle/vin-taken'));
    expect(await add({ plate: { text: '粤B·12345' } })).toMatchObject(taken('vehicle/plate-taken'));
    const other = await add({ plate: { text: '粤B12346' } });
    expect(await change(other.body.id, { plate: { text: '粤B12345' } }, 1)).toMatchObject(
      taken('vehicle/plate-taken'),
    );
    expect(await change(other.body.id, { vin }, 1)).toMatchObject(taken('vehicle/vin-taken'));
    expect((await change(first.body.id, { vin, plate: { text: '粤B12345' } }, 1)).status).toBe(200);
  });

  it('is one car when ten register the same plate or VIN at once', async () => {
    const vin = freshVin();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => add({ vin, plate: { text: '津C77777' } })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ body }) => /^vehicle\/(vin|plate)-taken$/.test(body.code))).toHaveLength(9);
  });

  it('refuses what no VIN can be at its field, and takes a wrong check digit with a warning', async () => {
    expect(faults(await add({ vin: 'LFV3A23C' }))).toEqual({ '/vin': 'vin/wrong-length' });
    const mistaken = await add({ vin: 'LFV3A23C0L3O00099' });
    expect(faults(mistaken)).toEqual({ '/vin': 'vin/mistaken-letter' });
    const vin = freshVin();
    const wrong = `${vin.slice(0, 8)}${vin.charAt(8) === '5' ? '6' : '5'}${vin.slice(9)}`;
    expect((await add({ vin: wrong })).body.warnings).toMatchObject([
      { code: 'vin/check-digit-wrong', detail: expect.stringContaining('check digit') },
    ]);
    expect((await add({ plate: { text: 'WJ0112345' } })).body.warnings).toMatchObject([
      { code: 'plate/unusual' },
    ]);
  });

  it('refuses an owner who is not in the files', async () => {
    expect(faults(await add({ ownerId: registry.world.vehicleId }))).toEqual({
      '/ownerId': 'vehicle/owner-unknown',
    });
  });

  it('QUOTE-6 is read by the country of the workshop it is written down in', async () => {
    const spanish = stranger(registry.world, registry.elsewhereId, ['service-advisor']);
    expect((await add({ plate: { text: '1234bcd' } }, spanish)).body.plate).toEqual({
      text: '1234 BCD',
      country: 'ES',
      kind: 'eu',
    });
    expect((await add({ plate: { text: '京N12345', country: 'CN' } }, spanish)).body.plate.kind).toBe('blue');
  });

  it('FILE-2 keeps plates and owners it had, and hides owners from who may not see customers', async () => {
    const { body } = await add({ plate: { text: '川A00001' }, ownerId: registry.world.customerId });
    registry.world.clock.advance(86_400_000);
    const li = await registry.send(people().lina, 'POST', '/customers', { kind: 'person', name: '李四' });
    const changed = await change(body.id, { plate: { text: '川A00002' }, ownerId: li.body.id }, 1);
    expect(changed.body).toMatchObject({
      version: 2,
      plates: [
        { text: '川A·00002', seenTo: null },
        { text: '川A·00001', seenTo: expect.any(String) },
      ],
      owners: [{ owner: { name: '李四' } }, { owner: { name: '张三' }, ownedTo: expect.any(String) }],
    });
    const found = await registry.get(people().lina, '/vehicles?q=川A00001');
    expect(found.body.items).toMatchObject([{ id: body.id, plate: { text: '川A·00002' } }]);
    const hidden = await registry.get(people().chenbo, `/vehicles/${body.id}`);
    expect(hidden.body).toMatchObject({ owner: null, owners: [{ owner: null }, { owner: null }] });
    expect(JSON.stringify(hidden.body)).not.toMatch(/李四|张三/);
    expect((await registry.get(people().chenbo, '/vehicles')).body.items[0].owner).toBeNull();
    const without = await change(body.id, { plate: null, ownerId: null }, 2);
    expect(without.body).toMatchObject({
      plate: null,
      owner: null,
      plates: [{ seenTo: expect.any(String) }, {}],
    });
  });

  it('refuses a stale version, who may not keep cars, and one of two at once', async () => {
    const { body } = await add({ make: 'BYD' });
    const both = await Promise.all([
      change(body.id, { model: '汉' }, 1),
      change(body.id, { model: '唐' }, 1),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await registry.send(people().chenbo, 'PATCH', `/vehicles/${body.id}`, {}, 2)).toMatchObject({
      status: 403,
    });
    expect((await registry.journal(body.id)).map(({ type, payload }) => [type, payload.fields])).toEqual([
      ['vehicle.registered', undefined],
      ['vehicle.changed', ['model']],
    ]);
  });

  it('gives its plate free when it goes out of use', async () => {
    const { body } = await add({ plate: { text: '鲁B54321' } });
    await change(body.id, { archived: true }, 1);
    const out = (await registry.get(people().lina, '/vehicles?outOfUse=true')).body.items;
    expect(out.map(({ id }: { id: string }) => id)).toEqual([body.id]);
    expect((await add({ plate: { text: '鲁B54321' } })).status).toBe(201);
    expect((await registry.get(people().lina, '/vehicles?q=鲁B54321')).body.items).toHaveLength(1);
    expect(await change(body.id, { archived: false }, 2)).toMatchObject({
      status: 409,
      body: { code: 'vehicle/plate-taken' },
    });
  });
});

describe('an odometer', () => {
  it('INSP-5 refuses less than the last time without a reason, and keeps every reading', async () => {
    const { body } = await add({ odometer: 50_000 });
    registry.world.clock.advance(3_600_000);
    const read = (reading: object) =>
      registry.send(people().lina, 'POST', `/vehicles/${body.id}/odometer-readings`, reading);
    expect(await read({ value: 49_000 })).toMatchObject({
      status: 409,
      body: { code: 'odometer/below-last', params: { lastValue: 50_000 } },
    });
    const lower = await read({ value: 49_000, reason: 'cluster-change' });
    expect(lower).toMatchObject({ status: 201, body: { odometer: 49_000 } });
    registry.world.clock.advance(3_600_000);
    const miles = await read({ value: 31_000, unit: 'mi' });
    expect(miles.body).toMatchObject({
      odometer: 31_000,
      odometerUnit: 'mi',
      readings: [{ value: 31_000 }, { value: 49_000, reason: 'cluster-change' }, { value: 50_000 }],
    });
    expect((await registry.journal(body.id)).at(-1)).toMatchObject({
      type: 'vehicle.odometer-read',
      payload: { value: 31_000, unit: 'mi' },
    });
  });
});

describe('the identity of a car', () => {
  const ask = (query: string, who = people().lina) => registry.get(who, `/vehicle-identity?${query}`);

  it('tells maker and year from a VIN, and the car that is known by it', async () => {
    const vin = freshVin();
    const { body } = await add({ vin, plate: { text: '苏E88888' } });
    expect((await ask(`vin=${vin}`)).body).toMatchObject({
      vin: {
        valid: true,
        normalized: vin,
        make: 'FAW-Volkswagen',
        modelYear: 2020,
        modelYearIsCertain: true,
      },
      plate: null,
      vehicle: { id: body.id },
      matchedBy: 'vin',
    });
    expect((await ask(`plate=${encodeURIComponent('苏e 88888')}&vin=${freshVin()}`)).body).toMatchObject({
      plate: { valid: true, text: '苏E·88888', kind: 'blue', warnings: [] },
      vehicle: { id: body.id },
      matchedBy: 'plate',
    });
  });

  it('says why something is no VIN and what was probably meant', async () => {
    expect((await ask('vin=1M8GDM9AXKPO42788')).body.vin).toMatchObject({
      valid: false,
      problem: { code: 'vin/mistaken-letter', detail: expect.stringContaining('Is it 0?') },
      suggestion: '1M8GDM9AXKP042788',
    });
    expect((await ask(`plate=${encodeURIComponent('·')}`)).body.plate).toMatchObject({
      valid: false,
      problem: { code: 'plate/missing' },
    });
  });

  it('knows no car nobody registered', async () => {
    expect((await ask(`vin=${freshVin()}&plate=9876XYZ&country=ES`)).body).toMatchObject({
      plate: { country: 'ES', kind: 'eu' },
      vehicle: null,
      matchedBy: null,
    });
  });
});
