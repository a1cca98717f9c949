import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults, openRegistry, type Registry, stranger } from './fixtures.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});
afterAll(() => registry.close());

const people = () => registry.world.people;
const here = () => `/workshops/${registry.world.workshopId}`;
const versionOf = async () => (await registry.get(people().admin, here())).body.version as number;
const lastEntry = async () => (await registry.journal(registry.world.workshopId)).at(-1);

describe('a workshop', () => {
  it('is seen by everybody who works there, with its version', async () => {
    const seen = await registry.get(people().laoma, here());
    expect(seen).toMatchObject({
      status: 200,
      body: { name: '宏达汽车服务', country: 'CN', currency: 'CNY' },
    });
    expect(seen.etag).toBe(`"${seen.body.version}"`);
  });

  it('refuses to be seen from another workshop of the group', async () => {
    const outsider = stranger(registry.world, registry.elsewhereId, ['administrator']);
    expect(await registry.get(outsider, here())).toMatchObject({ status: 404 });
    expect(await registry.send(outsider, 'PATCH', here(), { name: 'X' }, 1)).toMatchObject({ status: 404 });
  });

  it('is changed by the office, and the journal keeps what it was', async () => {
    const change = {
      address: '北京市朝阳区1号',
      taxNumber: '91130281MA0DTHX11W',
      phone: '010 6500 1234',
      openingHours: [
        { weekday: 2, opens: '13:00', closes: '24:00' },
        { weekday: 2, opens: '08:00', closes: '12:00' },
      ],
    };
    const changed = await registry.send(people().wangwei, 'PATCH', here(), change, await versionOf());
    expect(changed.body).toMatchObject({ phone: '+861065001234', taxNumber: '91130281MA0DTHX11W' });
    expect(changed.body.openingHours.map((hours: { opens: string }) => hours.opens)).toEqual([
      '08:00',
      '13:00',
    ]);
    expect(await lastEntry()).toMatchObject({
      type: 'workshop.changed',
      actor_id: people().wangwei.staffId,
      payload: { address: { from: null, to: '北京市朝阳区1号' } },
    });
  });

  it('refuses an advisor, a stale version and an edit that names no version', async () => {
    const name = { name: '新名' };
    expect(await registry.send(people().lina, 'PATCH', here(), name, 1)).toMatchObject({ status: 403 });
    expect(await registry.send(people().admin, 'PATCH', here(), name, 1)).toMatchObject({
      status: 412,
      body: { code: 'request/stale-version' },
    });
    expect(await registry.send(people().admin, 'PATCH', here(), name)).toMatchObject({ status: 428 });
  });

  it('refuses all that is wrong at once, each at its field', async () => {
    const change = {
      timeZone: 'Asia/Peking',
      taxNumber: '91130281MA0DTHX11X',
      phone: '12',
      openingHours: [{ weekday: 1, opens: '09:00', closes: '08:00' }],
    };
    const refused = await registry.send(people().admin, 'PATCH', here(), change, await versionOf());
    expect(refused.status).toBe(422);
    expect(faults(refused)).toEqual({
      '/timeZone': 'workshop/time-zone-unknown',
      '/openingHours/0/closes': 'opening-hours/closes-before-opening',
      '/taxNumber': 'uscc/check-character-wrong',
      '/phone': 'contact/phone-not-valid',
    });
  });
});

describe('a holiday', () => {
  it('is added, listed and removed', async () => {
    const url = `${here()}/holidays`;
    const added = await registry.send(people().admin, 'POST', url, { on: '2026-10-01', name: '国庆节' });
    expect(added).toMatchObject({ status: 201, body: { on: '2026-10-01', opens: null } });
    await registry.send(people().admin, 'POST', url, {
      on: '2027-01-03',
      name: '调休',
      opens: '09:00',
      closes: '15:00',
    });
    expect((await registry.get(people().chenbo, url)).body.items).toMatchObject([
      { on: '2027-01-03', opens: '09:00', closes: '15:00' },
      { on: '2026-10-01' },
    ]);
    expect(await registry.send(people().admin, 'DELETE', `/holidays/${added.body.id}`)).toMatchObject({
      status: 200,
    });
    expect((await registry.get(people().chenbo, url)).body.items).toHaveLength(1);
    expect(await lastEntry()).toMatchObject({ type: 'holiday.removed', payload: { on: '2026-10-01' } });
  });

  it('refuses a day twice, half of its hours, and hours that end before they begin', async () => {
    const url = `${here()}/holidays`;
    await registry.send(people().admin, 'POST', url, { on: '2026-05-01', name: '劳动节' });
    const refusal = async (body: object) => faults(await registry.send(people().admin, 'POST', url, body));
    expect(await refusal({ on: '2026-05-01', name: 'x' })).toEqual({ '/on': 'holiday/day-taken' });
    expect(await refusal({ on: '2026-05-02', name: 'x', opens: '09:00' })).toEqual({
      '/closes': 'holiday/half-of-its-hours',
    });
    expect(await refusal({ on: '2026-05-02', name: 'x', opens: '09:00', closes: '08:00' })).toEqual({
      '/closes': 'opening-hours/closes-before-opening',
    });
  });

  it('refuses to be removed from another workshop', async () => {
    const url = `${here()}/holidays`;
    const added = await registry.send(people().admin, 'POST', url, { on: '2026-06-19', name: '端午节' });
    const outsider = stranger(registry.world, registry.elsewhereId, ['administrator']);
    expect(await registry.send(outsider, 'DELETE', `/holidays/${added.body.id}`)).toMatchObject({
      status: 404,
    });
    expect(JSON.stringify((await registry.get(people().admin, url)).body)).toContain('端午节');
  });
});

describe('a bay', () => {
  const add = (body: object) => registry.send(people().admin, 'POST', `${here()}/bays`, body);

  it('is added, moved and taken out of use with its name kept', async () => {
    const added = await add({ name: 'A1', kind: 'alignment', position: 3 });
    expect(added).toMatchObject({ status: 201, body: { version: 1, archivedAt: null } });
    const url = `/bays/${added.body.id}`;
    const changed = await registry.send(people().admin, 'PATCH', url, { position: 1, archived: true }, 1);
    expect(changed.body).toMatchObject({ name: 'A1', position: 1, version: 2 });
    const listed = async (query = '') =>
      (await registry.get(people().zhaolei, `${here()}/bays${query}`)).body.items;
    expect((await listed()).map((bay: { name: string }) => bay.name)).toEqual(['1']);
    expect(await listed('?archived=true')).toHaveLength(2);
    expect(await lastEntry()).toMatchObject({
      type: 'bay.changed',
      payload: { position: { from: 3, to: 1 } },
    });
    const back = await registry.send(people().admin, 'PATCH', url, { archived: false }, 2);
    expect(back.body.archivedAt).toBeNull();
  });

  it('refuses a name twice, also by renaming', async () => {
    const added = await add({ name: 'A2', kind: 'flat' });
    expect(faults(await add({ name: 'A2', kind: 'lift' }))).toEqual({ '/name': 'bay/name-taken' });
    expect(
      await registry.send(people().admin, 'PATCH', `/bays/${added.body.id}`, { name: '1' }, 1),
    ).toMatchObject({
      status: 409,
      body: { code: 'bay/name-taken' },
    });
  });

  it('refuses one of two who changed it at once', async () => {
    const added = await add({ name: 'A3', kind: 'flat' });
    const url = `/bays/${added.body.id}`;
    const both = await Promise.all(
      ['lift', 'wash'].map((kind) => registry.send(people().admin, 'PATCH', url, { kind }, 1)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('refuses an edit from another workshop as not found', async () => {
    const outsider = stranger(registry.world, registry.elsewhereId, ['administrator']);
    expect(
      await registry.send(outsider, 'PATCH', `/bays/${registry.world.bayId}`, { name: 'X' }, 1),
    ).toMatchObject({ status: 404 });
  });
});

describe('equipment', () => {
  it('stands at a bay of the same workshop only', async () => {
    const url = `${here()}/equipment`;
    const body = {
      name: '四轮定位仪',
      kind: 'aligner',
      bayId: registry.world.bayId,
      nextCheckOn: '2027-03-01',
    };
    const added = await registry.send(people().admin, 'POST', url, body);
    expect(added).toMatchObject({ status: 201, body });
    const there = stranger(registry.world, registry.elsewhereId, ['administrator']);
    expect(
      await registry.send(there, 'POST', `/workshops/${registry.elsewhereId}/equipment`, body),
    ).toMatchObject({ status: 404 });
    const changed = await registry.send(
      people().admin,
      'PATCH',
      `/equipment/${added.body.id}`,
      { bayId: null, nextCheckOn: null },
      1,
    );
    expect(changed.body).toMatchObject({ bayId: null, nextCheckOn: null, version: 2, name: '四轮定位仪' });
    expect((await registry.get(people().admin, url)).body.items).toHaveLength(1);
    expect(await lastEntry()).toMatchObject({ type: 'equipment.changed' });
  });
});
