import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inGroup } from '../database/tx.ts';
import { deactivateUser } from './accounts.ts';
import { callerOn, type Group, type House, openHouse } from './fixtures.ts';

let house: House;
let huaxin: Group;
let admin: { userId: string; staffId: string };
let keys = 0;

beforeAll(async () => {
  house = await openHouse();
  huaxin = await house.found('Huaxin Motors', ['Haidian']);
  admin = await house.hire(
    huaxin,
    { name: 'Admin', email: 'admin@example.com' },
    { Haidian: ['administrator'] },
  );
  await house.hire(huaxin, { name: 'Li Na', email: 'li.na@example.com' }, { Haidian: ['service-advisor'] });
});
afterAll(() => house.close());

function anotherKey(): string {
  keys += 1;
  return `intention-${keys}`;
}

async function desk(name = 'admin@example.com', key = anotherKey()) {
  const caller = callerOn(house.app, { 'idempotency-key': key });
  expect((await caller.signIn(name)).statusCode).toBe(200);
  return caller;
}

async function make(scopes: string[], more: object = {}) {
  const answer = await (await desk()).call('POST', '/access-tokens', {
    name: 'Parts supplier',
    scopes,
    ...more,
  });
  expect(answer.statusCode).toBe(201);
  return answer.json() as { id: string; token: string; hint: string };
}

const program = (token: string) =>
  callerOn(house.app, { authorization: `Bearer ${token}`, 'x-pitlane-client': '' });

describe('an access token', () => {
  it('PLAT-5 may what its scopes say, and needs no page of ours', async () => {
    const { token } = await make(['visits.read', 'visits.write']);
    expect(token).toMatch(/^pl_[\w-]{43}$/);
    expect((await program(token).call('GET', '/knock')).json().device).toBe(
      `Parts supplier · ${token.slice(0, 7)}`,
    );
    expect((await program(token).call('POST', '/knock', {})).statusCode).toBe(200);
  });

  it('PLAT-5 refuses what its scopes do not say', async () => {
    const { token } = await make(['visits.read', 'stock.write']);
    const answer = await program(token).call('POST', '/knock', {});
    expect(answer.json()).toMatchObject({
      status: 403,
      code: 'right/scope-missing',
      params: { scope: 'visits.write' },
    });
    expect((await program(token).call('GET', '/session')).json().code).toBe('right/scope-missing');
  });

  it('may never more than its person', async () => {
    const { token } = await make(['all.read', 'all.write']);
    expect((await program(token).call('GET', '/session')).json().user.name).toBe('Admin');
    expect((await program(token).call('GET', '/greet')).json().code).toBe('right/missing');
  });

  it('refuses to touch passwords, sessions and tokens, whatever its scopes', async () => {
    const { token, id } = await make(['all.read', 'all.write']);
    const caller = callerOn(house.app, {
      authorization: `Bearer ${token}`,
      'idempotency-key': 'by-a-program',
    });
    const tries = [
      caller.call('GET', '/sessions'),
      caller.call('DELETE', '/session'),
      caller.call('PATCH', '/session', { locale: 'es' }),
      caller.call('PUT', '/session/password', { current: 'a', next: 'b' }),
      caller.call('POST', '/session/second-factor', { password: 'a' }),
      caller.call('GET', '/access-tokens'),
      caller.call('POST', '/access-tokens', { name: 'More', scopes: ['all.write'] }),
      caller.call('DELETE', `/access-tokens/${id}`),
    ];
    for (const answer of await Promise.all(tries)) {
      expect([answer.statusCode, answer.json().code]).toEqual([403, 'session/needs-person']);
    }
  });

  it('refuses the next call once revoked', async () => {
    const { token, id } = await make(['visits.read']);
    expect((await program(token).call('GET', '/knock')).statusCode).toBe(200);
    const admins = await desk();
    expect((await admins.call('DELETE', `/access-tokens/${id}`)).statusCode).toBe(204);
    expect((await program(token).call('GET', '/knock')).statusCode).toBe(401);
    const listed = (await admins.call('GET', '/access-tokens'))
      .json()
      .items.find((each: { id: string }) => each.id === id);
    expect(listed).toMatchObject({ revokedAt: expect.any(String), lastUsedAt: expect.any(String) });
    expect(listed).not.toHaveProperty('token');
  });

  it('runs out on its day', async () => {
    const expiresAt = new Date(house.clock.now().getTime() + 3_600_000).toISOString();
    const { token } = await make(['visits.read'], { expiresAt });
    house.clock.advance(3_600_001);
    expect((await program(token).call('GET', '/knock')).statusCode).toBe(401);
  });

  it('is not made of a guess, a session or an empty header', async () => {
    for (const guess of [`pl_${'a'.repeat(43)}`, 'pl_short', '', 'null']) {
      expect((await program(guess).call('GET', '/knock')).statusCode).toBe(401);
    }
  });

  it('is kept only as a hash', async () => {
    const { token } = await make(['visits.read']);
    const kept = await house.asOwner('select * from identity.access_tokens');
    expect(JSON.stringify(kept)).not.toContain(token.slice(8));
  });

  it('PLAT-4 is the same for a repeated call, and refuses its key for another', async () => {
    const admins = await desk('admin@example.com', 'the-same-intention');
    const ask = (scopes: string[]) => admins.call('POST', '/access-tokens', { name: 'Scanner', scopes });
    const [first, again] = await Promise.all([ask(['visits.read']), ask(['visits.read'])]);
    expect(again.json()).toEqual(first.json());
    expect((await ask(['all.write'])).json().code).toBe('request/key-used-otherwise');
    const { items } = (await admins.call('GET', '/access-tokens')).json();
    expect(items.filter(({ name }: { name: string }) => name === 'Scanner')).toHaveLength(1);
  });

  it('refuses to be made without a key, without the right, or with a scope that is none', async () => {
    const admins = await desk('admin@example.com', '');
    const body = { name: 'Scanner', scopes: ['visits.read'] };
    expect((await admins.call('POST', '/access-tokens', body)).json().code).toBe('request/key-needed');
    expect(
      (await (await desk('li.na@example.com')).call('POST', '/access-tokens', body)).json(),
    ).toMatchObject({
      code: 'right/missing',
      params: { right: 'access-token.keep' },
    });
    const wrong = await (await desk()).call('POST', '/access-tokens', { ...body, scopes: ['everything'] });
    expect(wrong.statusCode).toBe(422);
  });

  it('stands in the journal from making to revoking', async () => {
    const entries = await house.journalOf(huaxin, admin.staffId);
    const { id } = await make(['visits.read']);
    await (await desk()).call('DELETE', `/access-tokens/${id}`);
    const since = (await house.journalOf(huaxin, admin.staffId)).slice(entries.length);
    expect(since.filter(({ type }) => type.startsWith('access-token'))).toMatchObject([
      { type: 'access-token.made', payload: { accessTokenId: id, scopes: ['visits.read'] } },
      { type: 'access-token.revoked', payload: { accessTokenId: id } },
    ]);
  });

  it('ends with its person', async () => {
    const { token } = await make(['visits.read']);
    await inGroup(house.databases.app, huaxin.id, (tx) => deactivateUser(tx, admin.userId, new Date()));
    expect((await program(token).call('GET', '/knock')).statusCode).toBe(401);
    expect((await house.caller().signIn('admin@example.com')).json().code).toBe('sign-in/wrong-credentials');
  });
});
