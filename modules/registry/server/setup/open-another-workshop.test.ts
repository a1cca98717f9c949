import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inGroup } from '#platform/server/database/tx.ts';
import { newId } from '#platform/server/ids.ts';
import { callerOn } from '#platform/server/sign-in/fixtures.ts';
import { registryRoutes } from '../routes.ts';
import { type EmptyHouse, openEmptyHouse, wish } from './fixtures.ts';

let house: EmptyHouse;
let owner: ReturnType<typeof callerOn>;
let firstId: string;
let organizationId: string;

beforeEach(async () => {
  house = await openEmptyHouse(registryRoutes);
  const { organization, workshops } = (await house.post('/setup', wish())).json();
  owner = await signedIn('lina@example.com', wish().owner.password);
  firstId = workshops[0].id;
  organizationId = organization.id;
});
afterEach(() => house.close());

async function signedIn(identifier: string, password: string, app = house.app) {
  const caller = callerOn(app, { 'idempotency-key': newId(new Date()) });
  await caller.signIn(identifier, password);
  return caller;
}

const place = (changes: object = {}) => ({
  ...{ name: '华信通州店', country: 'CN', timeZone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh-CN' },
  openedFromId: firstId,
  ...changes,
});

describe('another workshop', () => {
  it('is opened with the hours of the first and its opener as owner, and both journals say so', async () => {
    const opened = await owner.call('POST', '/workshops', place());
    expect(opened.statusCode).toBe(201);
    const { id, openingHours } = opened.json();
    expect(openingHours).toMatchObject([{ weekday: 1, opens: '08:00' }, { weekday: 6 }]);
    const entries = await inGroup(house.databases.app, organizationId, ({ db }) =>
      db.selectFrom('journal_entries').selectAll().where('type', '=', 'workshop.opened').execute(),
    );
    expect(entries.map(({ workshop_id }) => workshop_id).sort()).toEqual([firstId, id].sort());
    expect(entries[0]?.payload).toMatchObject({
      ...{ openedId: id, openedFromId: firstId, name: '华信通州店' },
      roles: ['dealer-principal', 'group-manager', 'administrator'],
    });
  });

  it('is in the session of who opened it at once, in every server process', async () => {
    const elsewhere = await signedIn('lina@example.com', wish().owner.password, await house.neighbour());
    expect((await elsewhere.call('GET', '/session')).json().workshops).toHaveLength(1);
    const { id } = (await owner.call('POST', '/workshops', place())).json();
    for (const caller of [owner, elsewhere])
      await vi.waitFor(async () =>
        expect((await caller.call('GET', '/session')).json().workshops).toMatchObject([
          { id: firstId },
          { id, name: '华信通州店', roles: ['administrator', 'dealer-principal', 'group-manager'] },
        ]),
      );
    expect((await owner.call('GET', `/workshops/${id}`)).statusCode).toBe(200);
  });

  it('begins with the tax and the tolerance of its own country', async () => {
    const spain = { country: 'ES', timeZone: 'Europe/Madrid', currency: 'EUR', locale: 'es' };
    const { id } = (await owner.call('POST', '/workshops', place(spain))).json();
    await vi.waitFor(async () => {
      const standard = await owner.call('GET', `/workshops/${id}/service-standard`);
      expect(standard.json()).toMatchObject({
        version: 1,
        current: { parameters: { varianceToleranceBp: 0 } },
      });
    });
    const taxes = (await owner.call('GET', `/workshops/${id}/tax-rates`)).json().items;
    expect(taxes).toMatchObject([{ rateBp: 2100 }]);
  });

  it('refuses a name the group has, an unknown zone and currency, all at once', async () => {
    const answer = await owner.call(
      'POST',
      '/workshops',
      place({ name: '华信海淀店', timeZone: 'Asia/Peking', currency: 'XAU' }),
    );
    expect(answer.json().errors).toMatchObject([
      { pointer: '/name', code: 'workshop/name-taken' },
      { pointer: '/timeZone', code: 'workshop/time-zone-unknown' },
      { pointer: '/currency', code: 'setup/unknown-currency' },
    ]);
  });

  it('refuses the second of two who open it at once', async () => {
    const both = await Promise.all(
      [1, 2].map(async () => {
        const caller = await signedIn('lina@example.com', wish().owner.password);
        return caller.call('POST', '/workshops', place());
      }),
    );
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 422]);
    expect(await house.count('workshops')).toBe(2);
  });

  it('refuses who keeps a workshop but not the group, and a workshop that is not theirs', async () => {
    await owner.call('POST', '/staff', {
      ...{ name: '王伟', email: 'wangwei@example.com' },
      roles: [{ workshopId: firstId, roles: ['service-manager'] }],
      signIn: { password: 'the-lift-is-blue-9', locale: 'zh-CN' },
    });
    const manager = await signedIn('wangwei@example.com', 'the-lift-is-blue-9');
    expect((await manager.call('POST', '/workshops', place())).json()).toMatchObject({
      ...{ status: 403, code: 'right/missing' },
    });
    const foreign = place({ openedFromId: newId(new Date()) });
    const again = callerOn(house.app, { 'idempotency-key': newId(new Date()) });
    await again.signIn('lina@example.com', wish().owner.password);
    expect((await again.call('POST', '/workshops', foreign)).statusCode).toBe(404);
  });
});
