import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callerOn, type Group, type House, openHouse, rightPassword } from './fixtures.ts';

let house: House;
let huaxin: Group;

beforeAll(async () => {
  house = await openHouse();
  huaxin = await house.found('Huaxin Motors', ['Haidian', 'Chaoyang']);
  await house.hire(
    huaxin,
    { name: 'Li Na', email: 'Li.Na@example.com', phone: '138 0013 8000', country: 'CN' },
    { Haidian: ['service-advisor'], Chaoyang: ['administrator', 'service-advisor'] },
  );
  await house.hire(huaxin, { name: 'Wang Wei', phone: '+8613900139000' }, { Haidian: ['guard'] });
});
afterAll(() => house.close());

describe('signing in', () => {
  it('PLAT-2 lets a person in by e-mail and password, and tells who they are and what they may where', async () => {
    const answer = await house.caller().signIn('li.na@EXAMPLE.com');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      user: {
        name: 'Li Na',
        email: 'li.na@example.com',
        phone: '+8613800138000',
        locale: 'en',
        secondFactor: false,
      },
      organization: { id: huaxin.id, name: 'Huaxin Motors' },
      organizations: [{ id: huaxin.id, name: 'Huaxin Motors' }],
      workshops: [
        { name: 'Haidian', roles: ['service-advisor'], rights: ['visit.greet'], currency: 'CNY' },
        {
          name: 'Chaoyang',
          roles: ['administrator', 'service-advisor'],
          rights: ['access-token.keep', 'staff.keep', 'visit.greet'],
        },
      ],
    });
  });

  it.each(['+8613800138000', '13800138000', '138-0013-8000', '１３８ ００１３ ８０００'])(
    'lets a person in by phone, written %s',
    async (phone) => {
      expect((await house.caller().signIn(phone)).json()).toMatchObject({ user: { name: 'Li Na' } });
    },
  );

  it('lets in somebody who has no e-mail, and shows none', async () => {
    const answer = await house.caller().signIn('13900139000');
    expect(answer.json()).toMatchObject({ user: { name: 'Wang Wei', email: null, phone: '+8613900139000' } });
  });

  it('sets a cookie scripts cannot read, other sites cannot send, for thirty days', async () => {
    const [cookie] = (await house.caller().signIn('li.na@example.com')).cookies;
    expect(cookie).toMatchObject({
      name: 'pitlane.session_token',
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
    });
    expect(cookie?.maxAge).toBe(30 * 86_400);
    expect(cookie?.secure).toBeUndefined();
  });

  it('refuses a wrong password', async () => {
    const answer = await house.caller().signIn('li.na@example.com', 'short-bay-7-lift');
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ code: 'sign-in/wrong-credentials' });
    expect(answer.cookies).toEqual([]);
  });

  it('refuses an unknown name in the very words of a wrong password', async () => {
    const wrong = (await house.caller().signIn('li.na@example.com', 'short-bay-7-lift')).json();
    for (const name of ['nobody@example.com', '13700137000', 'li na', 'nobody@phone.invalid']) {
      const unknown = await house.caller().signIn(name);
      expect(unknown.statusCode).toBe(401);
      expect({ ...unknown.json(), requestId: '' }).toEqual({ ...wrong, requestId: '' });
    }
  });

  it('spends as long on an unknown name as on a wrong password', async () => {
    const taking = async (name: string) => {
      const began = performance.now();
      await house.caller().signIn(name, 'short-bay-7-lift');
      return performance.now() - began;
    };
    const times: Record<string, number[]> = { 'li.na@example.com': [], 'nobody@example.com': [] };
    for (let round = 0; round < 6; round += 1) {
      for (const [name, taken] of Object.entries(times)) taken.push(await taking(name));
      await house.caller().signIn('li.na@example.com');
      house.clock.advance(86_400_000 * 2);
    }
    const [known = 0, unknown = 0] = Object.values(times).map((taken) => Math.min(...taken));
    expect(unknown).toBeGreaterThan(known / 2);
    expect(unknown).toBeLessThan(known * 2);
  });

  it('keeps passwords as argon2id hashes', async () => {
    const { rows } = await house.databases.identity.query('select password from account');
    expect(rows).toHaveLength(2);
    for (const { password } of rows) expect(password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('refuses somebody no workshop knows any more, and leaves no session behind', async () => {
    const { userId, staffId } = await house.hire(huaxin, { name: 'Zhou Jie', email: 'zhou@example.com' }, {});
    const answer = await house.caller().signIn('zhou@example.com');
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'sign-in/no-workshop']);
    expect(answer.cookies).toEqual([]);
    const { rows } = await house.databases.identity.query('select 1 from session where "userId" = $1', [
      userId,
    ]);
    expect(rows).toEqual([]);
    expect(staffId).not.toBe(userId);
  });

  it('writes coming and going into the person’s chain of the journal, with the device', async () => {
    const browser = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36';
    const desk = callerOn(house.app, { 'user-agent': browser });
    const { user } = (await desk.signIn('li.na@example.com')).json();
    await desk.call('DELETE', '/session');
    const entries = await house.journalOf(huaxin, user.staffId);
    expect(entries.slice(-2)).toMatchObject([
      {
        type: 'session.opened',
        actor_id: user.staffId,
        device: expect.stringMatching(/^Chrome · Windows · [0-9a-f]{8}$/),
      },
      { type: 'session.closed', actor_id: user.staffId },
    ]);
  });
});

describe('the door', () => {
  it('refuses an address that tries too often, whatever the names, and lets others in', async () => {
    const { app } = await house.another(5);
    const from = (remoteAddress: string, n: number) =>
      app.inject({
        method: 'POST',
        url: '/api/v1/session',
        remoteAddress,
        payload: { identifier: `guess${n}@example.com`, password: 'short-bay-7-lift' },
      });
    const statuses: number[] = [];
    for (let n = 0; n < 7; n += 1) statuses.push((await from('203.0.113.7', n)).statusCode);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
    expect((await from('203.0.113.7', 8)).json().code).toBe('request/too-many');
    expect((await from('203.0.113.8', 9)).statusCode).toBe(401);
  });
});

describe('the lock after failures', () => {
  const wrong = 'short-bay-7-lift';
  const fail = async (name: string, times: number) => {
    const codes: string[] = [];
    for (let n = 0; n < times; n += 1) codes.push((await house.caller().signIn(name, wrong)).json().code);
    return codes;
  };

  it.each(['+8613900139000', 'nobody.at.all@example.com'])(
    'PLAT-2 closes after eight failures in a row for %s, for fifteen minutes',
    async (name) => {
      expect(new Set(await fail(name, 8))).toEqual(new Set(['sign-in/wrong-credentials']));
      const locked = await house.caller().signIn(name, rightPassword);
      expect(locked.statusCode).toBe(429);
      expect(locked.json()).toMatchObject({ code: 'sign-in/locked', params: { minutes: 15 } });
      house.clock.advance(14 * 60_000);
      expect((await house.caller().signIn(name)).json()).toMatchObject({ params: { minutes: 1 } });
      house.clock.advance(60_001);
      expect(await fail(name, 1)).toEqual(['sign-in/wrong-credentials']);
    },
  );

  it('counts tries however the number is written', async () => {
    await fail('+86 131 0013 1000', 4);
    await fail('13100131000', 4);
    expect(await fail('131-0013-1000', 1)).toEqual(['sign-in/locked']);
  });

  it('lets no more than eight through when many come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => fail('at.once@example.com', 1)));
    expect(answers.filter(([code]) => code === 'sign-in/wrong-credentials')).toHaveLength(8);
  });

  it('forgets the failures before the right password', async () => {
    await fail('li.na@example.com', 7);
    expect((await house.caller().signIn('li.na@example.com')).statusCode).toBe(200);
    expect(new Set(await fail('li.na@example.com', 7))).toEqual(new Set(['sign-in/wrong-credentials']));
    expect((await house.caller().signIn('li.na@example.com')).statusCode).toBe(200);
  });
});
