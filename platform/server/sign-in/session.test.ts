import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inGroup } from '../database/tx.ts';
import { noticeAccessChanged } from './accounts.ts';
import { callerOn, type Group, type House, openHouse, rightPassword } from './fixtures.ts';

let house: House;
let huaxin: Group;
let norte: Group;
let li: { userId: string; staffId: string };

beforeAll(async () => {
  house = await openHouse('https://pitlane.example.com');
  huaxin = await house.found('Huaxin Motors', ['Haidian', 'Chaoyang']);
  norte = await house.found('Talleres Norte', ['Bilbao']);
  li = await house.hire(
    huaxin,
    { name: 'Li Na', email: 'li.na@example.com' },
    { Haidian: ['service-advisor'], Chaoyang: ['guard'] },
  );
  await house.hire(norte, { name: 'L. Na', userId: li.userId }, { Bilbao: ['administrator'] });
  await house.hire(huaxin, { name: 'Wang Wei', email: 'wang.wei@example.com' }, { Haidian: ['guard'] });
});
afterAll(() => house.close());

async function signedIn(name = 'li.na@example.com', on = house) {
  const caller = on.caller();
  expect((await caller.signIn(name)).statusCode).toBe(200);
  return caller;
}

async function onlySessionOf(email: string): Promise<{ sessionId: string; days: number }> {
  const [row] = await house.asOwner(
    `select s.id as "sessionId", round(extract(epoch from s."expiresAt" - now()) / 86400)::int as days
     from identity.session s join identity."user" u on u.id = s."userId" where u.email = '${email}'`,
  );
  return row;
}

/** Connections that hear of changes, one of each server process. */
async function listeners(): Promise<number[]> {
  const rows = await house.asOwner(
    `select pid from pg_stat_activity
     where application_name = 'pitlane sign-in' and query ilike 'listen%' and datname = current_database()`,
  );
  return rows.map(({ pid }) => pid);
}

describe('a session', () => {
  it('travels over https only where people come over https', async () => {
    const [cookie] = (await house.caller().signIn('li.na@example.com')).cookies;
    expect(cookie).toMatchObject({ name: '__Secure-pitlane.session_token', secure: true, httpOnly: true });
  });

  it('names person, device and places of work to whoever asks behind it', async () => {
    const desk = await signedIn();
    expect((await desk.call('GET', '/knock')).json().device).toMatch(/^lightMyRequest · [0-9a-f]{8}$/);
    expect((await desk.call('GET', '/session')).json().user).toMatchObject({
      staffId: li.staffId,
      name: 'Li Na',
    });
  });

  it('is none with a cookie that was forged or cut', async () => {
    const desk = await signedIn();
    const [[name, value] = ['', '']] = desk.cookies;
    for (const forged of [`${value.slice(0, -4)}AAAA`, value.split('.')[0] ?? '', `x${value}`]) {
      desk.cookies.set(name, forged);
      expect((await desk.call('GET', '/session')).json()).toMatchObject({
        status: 401,
        code: 'sign-in/required',
      });
    }
  });

  it('refuses a write that does not come from our page, and lets a read pass', async () => {
    const desk = await signedIn();
    const elsewhere = callerOn(house.app, { 'x-pitlane-client': '' });
    for (const [name, value] of desk.cookies) elsewhere.cookies.set(name, value);
    const answer = await elsewhere.call('POST', '/knock', {});
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'request/not-from-our-page']);
    expect((await elsewhere.call('GET', '/knock')).statusCode).toBe(200);
    expect((await desk.call('POST', '/knock', {})).statusCode).toBe(200);
  });

  it('costs the database nothing while it is remembered', async () => {
    const desk = await signedIn();
    await desk.call('GET', '/knock');
    let asked = 0;
    const count = () => {
      asked += 1;
    };
    house.databases.identity.on('acquire', count);
    for (let n = 0; n < 20; n += 1) await desk.call('GET', '/knock');
    expect(asked).toBe(0);
    await desk.call('GET', '/sessions');
    house.databases.identity.off('acquire', count);
    expect(asked).toBeGreaterThan(0);
  });

  it('goes on for thirty days from the last hour it was used, and not beyond', async () => {
    const here = await signedIn('wang.wei@example.com');
    const { sessionId } = await onlySessionOf('wang.wei@example.com');
    const elsewhere = async (expires: string) => {
      await house.asOwner(
        `update identity.session set "expiresAt" = now() + interval '${expires}' where id = '${sessionId}'`,
      );
      const there = (await house.another()).caller();
      for (const [name, value] of here.cookies) there.cookies.set(name, value);
      return there.call('GET', '/knock');
    };
    const used = await elsewhere('3 days');
    expect(used.cookies).toMatchObject([{ maxAge: 30 * 86_400, httpOnly: true, secure: true }]);
    expect((await onlySessionOf('wang.wei@example.com')).days).toBe(30);
    const fresh = await elsewhere('30 days');
    expect(fresh.cookies).toEqual([]);
    expect((await elsewhere('-1 second')).statusCode).toBe(401);
  });

  it('ends where the person signs out, and the next call is refused', async () => {
    const desk = await signedIn();
    const before = new Map(desk.cookies);
    expect((await desk.call('DELETE', '/session')).statusCode).toBe(204);
    expect(desk.cookies.size).toBe(0);
    for (const [name, value] of before) desk.cookies.set(name, value);
    expect((await desk.call('GET', '/knock')).json()).toMatchObject({ code: 'sign-in/required' });
  });

  it('gives way to the next person on the same device', async () => {
    const desk = await signedIn();
    const before = new Map(desk.cookies);
    await desk.signIn('wang.wei@example.com');
    expect((await desk.call('GET', '/session')).json().user.name).toBe('Wang Wei');
    const old = house.caller();
    for (const [name, value] of before) old.cookies.set(name, value);
    expect((await old.call('GET', '/knock')).statusCode).toBe(401);
  });

  it('speaks the language the person chose, from the next call on', async () => {
    const desk = await signedIn();
    await desk.call('GET', '/session');
    expect((await desk.call('PATCH', '/session', { locale: 'es' })).json().user.locale).toBe('es');
    expect((await desk.call('GET', '/session')).json().user.locale).toBe('es');
    expect((await desk.call('PATCH', '/session', { locale: 'fr' })).statusCode).toBe(422);
    await desk.call('PATCH', '/session', { locale: 'en' });
  });
});

describe('the devices of a person', () => {
  it('PLAT-2 refuse the next call once revoked from another device', async () => {
    const [desk, tablet] = [await signedIn(), await signedIn()];
    const { items } = (await desk.call('GET', '/sessions')).json();
    expect(items.filter((each: { current: boolean }) => each.current)).toHaveLength(1);
    const { device } = (await tablet.call('GET', '/knock')).json();
    const lost = items.find((each: { id: string }) => device.endsWith(each.id.slice(-8)));
    expect(lost).toMatchObject({ current: false, device: 'lightMyRequest' });
    expect((await desk.call('DELETE', `/sessions/${lost.id}`)).statusCode).toBe(204);
    expect((await tablet.call('GET', '/knock')).statusCode).toBe(401);
    expect((await desk.call('GET', '/knock')).statusCode).toBe(200);
  });

  it('refuse to be revoked by somebody else', async () => {
    const [desk, other] = [await signedIn(), await signedIn('wang.wei@example.com')];
    const [mine] = (await desk.call('GET', '/sessions')).json().items;
    expect((await other.call('DELETE', `/sessions/${mine.id}`)).statusCode).toBe(404);
    expect((await desk.call('GET', '/knock')).statusCode).toBe(200);
  });

  it('are refused in every server process, not only in the one that revoked them', async () => {
    const second = await house.another();
    const here = await signedIn();
    const there = second.caller();
    for (const [name, value] of here.cookies) there.cookies.set(name, value);
    expect((await there.call('GET', '/knock')).statusCode).toBe(200);
    await here.call('DELETE', '/session');
    await expect
      .poll(async () => (await there.call('GET', '/knock')).statusCode, { timeout: 2_000 })
      .toBe(401);
  });

  it('are heard of again after the database cut the line', async () => {
    const second = await house.another();
    const here = await signedIn();
    const there = second.caller();
    for (const [name, value] of here.cookies) there.cookies.set(name, value);
    const before = await listeners();
    await house.asOwner(`select pg_terminate_backend(pid) from unnest(array[${before}]) pid`);
    await expect
      .poll(async () => (await listeners()).filter((pid) => !before.includes(pid)), { timeout: 5_000 })
      .toHaveLength(before.length);
    expect((await there.call('GET', '/knock')).statusCode).toBe(200);
    await here.call('DELETE', '/session');
    await expect
      .poll(async () => (await there.call('GET', '/knock')).statusCode, { timeout: 2_000 })
      .toBe(401);
  });
});

describe('the rights behind a session', () => {
  it('change with the roles, in the next call', async () => {
    const desk = await signedIn('wang.wei@example.com');
    expect((await desk.call('GET', '/greet')).json()).toMatchObject({ status: 403, code: 'right/missing' });
    const { staffId, id: userId } = (await desk.call('GET', '/session')).json().user;
    await inGroup(house.databases.app, huaxin.id, async (tx) => {
      const workshop_id = huaxin.workshops.get('Haidian') ?? '';
      await tx.db
        .insertInto('staff_roles')
        .values({ organization_id: huaxin.id, staff_id: staffId, workshop_id, role: 'service-advisor' })
        .execute();
      await noticeAccessChanged(tx, userId);
    });
    await expect
      .poll(async () => (await desk.call('GET', '/greet')).statusCode, { timeout: 2_000 })
      .toBe(200);
  });

  it('are those of the chosen group, for a person who works for two', async () => {
    const desk = await signedIn();
    const first = (await desk.call('GET', '/session')).json();
    expect(first.organization.name).toBe('Huaxin Motors');
    expect(first.workshops.map(({ name }: { name: string }) => name)).toEqual(['Haidian', 'Chaoyang']);
    expect(first.organizations).toHaveLength(2);
    expect((await desk.call('GET', '/greet')).statusCode).toBe(200);
    const moved = await desk.call('PUT', '/session/organization', { organizationId: norte.id });
    expect(moved.json()).toMatchObject({
      user: { name: 'L. Na' },
      organization: { name: 'Talleres Norte' },
      workshops: [{ name: 'Bilbao', roles: ['administrator'] }],
    });
    expect((await desk.call('GET', '/greet')).statusCode).toBe(403);
    expect((await desk.call('GET', '/session')).json().organization.id).toBe(norte.id);
  });

  it('refuse a group that is not theirs', async () => {
    const desk = await signedIn('wang.wei@example.com');
    const answer = await desk.call('PUT', '/session/organization', { organizationId: norte.id });
    expect(answer.json()).toMatchObject({ status: 404, code: 'request/not-found' });
  });
});

describe('the own password', () => {
  const next = 'new-keys-for-the-gate';

  it('changes with the current one, keeps this device and group, and signs out every other', async () => {
    const [desk, tablet] = [await signedIn(), await signedIn()];
    await desk.call('PUT', '/session/organization', { organizationId: norte.id });
    const changed = await desk.call('PUT', '/session/password', { current: rightPassword, next });
    expect(changed.statusCode).toBe(204);
    expect((await tablet.call('GET', '/knock')).statusCode).toBe(401);
    expect((await desk.call('GET', '/session')).json().organization.id).toBe(norte.id);
    expect((await house.caller().signIn('li.na@example.com')).statusCode).toBe(401);
    expect((await house.caller().signIn('li.na@example.com', next)).statusCode).toBe(200);
    await desk.call('PUT', '/session/password', { current: next, next: rightPassword });
    const types = (
      await house.journalOf(norte, (await desk.call('GET', '/session')).json().user.staffId)
    ).map(({ type }) => type);
    expect(types.filter((type) => type === 'password.changed')).toHaveLength(2);
  });

  it('refuses a wrong current one at its field, and the ninth guess', async () => {
    const desk = await signedIn('wang.wei@example.com');
    for (let guess = 0; guess < 8; guess += 1) {
      const answer = await desk.call('PUT', '/session/password', { current: `guess number ${guess}`, next });
      expect(answer.json()).toMatchObject({
        status: 422,
        code: 'session/wrong-password',
        errors: [{ pointer: '/current', code: 'session/wrong-password' }],
      });
    }
    const ninth = await desk.call('PUT', '/session/password', { current: rightPassword, next });
    expect(ninth.json()).toMatchObject({ status: 429, code: 'sign-in/locked' });
  });

  it('refuses a weak new one', async () => {
    const desk = await signedIn();
    const answer = await desk.call('PUT', '/session/password', { current: rightPassword, next: 'li.na' });
    expect(answer.json()).toMatchObject({
      status: 422,
      code: 'sign-in/password-too-weak',
      errors: [{ pointer: '/next', code: 'sign-in/password-too-short' }],
    });
  });
});
