import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refuse } from '#platform/rules/refusal.ts';
import { inGroup, type Tx } from '../database/tx.ts';
import { changeUser, createUser, deactivateUser, revokeSessionsOf, setPassword } from './accounts.ts';
import { type Group, type House, openHouse, rightPassword } from './fixtures.ts';

let house: House;
let huaxin: Group;
let norte: Group;
const now = new Date();
const next = 'new-keys-for-the-gate';

beforeAll(async () => {
  house = await openHouse();
  huaxin = await house.found('Huaxin Motors', ['Haidian']);
  norte = await house.found('Talleres Norte', ['Bilbao']);
});
afterAll(() => house.close());

const within = <T>(group: Group, work: (tx: Tx) => Promise<T>, keeps?: (outcome: T) => boolean) =>
  inGroup(house.databases.app, group.id, work, { keeps });
const guard = { Haidian: ['guard'] };
const ana = { name: 'Ana', email: 'ana@example.com', password: rightPassword, locale: 'es' as const };

describe('a sign-in', () => {
  it('is gone when the command that made it is not saved', async () => {
    await within(
      huaxin,
      async (tx) => createUser(tx, ana, now),
      () => false,
    );
    expect(await house.asOwner(`select 1 from identity."user" where email = 'ana@example.com'`)).toEqual([]);
  });

  it.each([
    [{ email: 'LUIS@example.com ', phone: '+34600000002' }, 'sign-in/email-taken', '/email'],
    [{ email: 'luis2@example.com', phone: '600 000 001', country: 'ES' }, 'sign-in/phone-taken', '/phone'],
    [{ email: null, phone: null }, 'sign-in/name-needed', '/email'],
    [{ email: 'luis2@example.com', phone: '12' }, 'sign-in/phone-not-valid', '/phone'],
    [{ email: 'luis2@example.com', password: 'luis2' }, 'sign-in/password-too-short', '/password'],
  ])('refuses %o at its field, and the command may go on', async (names, code, pointer) => {
    const exists = await house.asOwner(`select 1 from identity."user" where email = 'luis@example.com'`);
    if (exists.length === 0) {
      await house.hire(huaxin, { name: 'Luis', email: 'luis@example.com', phone: '+34600000001' }, guard);
    }
    const refusal = await within(huaxin, async (tx) => {
      const outcome = await createUser(tx, { ...ana, ...names }, now);
      await tx.db.selectFrom('staff').select('id').execute();
      return outcome;
    });
    expect(refusal).toMatchObject({ kind: 'refusal', fields: [{ pointer, code }] });
  });

  it('follows a corrected e-mail and phone', async () => {
    const { userId } = await house.hire(huaxin, { name: 'Rosa', email: 'rosa@example.com' }, guard);
    const names = { name: 'Rosa', email: 'rosa.gil@example.com', phone: '600000077', country: 'ES' };
    expect(await within(huaxin, (tx) => changeUser(tx, userId, names, now))).toBeNull();
    expect((await house.caller().signIn('rosa@example.com')).statusCode).toBe(401);
    expect((await house.caller().signIn('rosa.gil@example.com')).statusCode).toBe(200);
    expect((await house.caller().signIn('+34600000077')).statusCode).toBe(200);
  });

  it('gets a new password from the house, which ends its sessions', async () => {
    const { userId } = await house.hire(huaxin, { name: 'Iker', email: 'iker@example.com' }, guard);
    const desk = house.caller();
    await desk.signIn('iker@example.com');
    expect(await within(huaxin, (tx) => setPassword(tx, userId, next, { name: 'Iker' }, now))).toBeNull();
    await expect.poll(async () => (await desk.call('GET', '/knock')).statusCode).toBe(401);
    expect((await house.caller().signIn('iker@example.com', next)).statusCode).toBe(200);
  });

  it('closes when the person leaves, and opens with a new password', async () => {
    const { userId } = await house.hire(huaxin, { name: 'Eva', email: 'eva@example.com' }, guard);
    const desk = house.caller();
    await desk.signIn('eva@example.com');
    await within(huaxin, (tx) => deactivateUser(tx, userId, now));
    await expect.poll(async () => (await desk.call('GET', '/knock')).statusCode).toBe(401);
    expect((await house.caller().signIn('eva@example.com')).json().code).toBe('sign-in/wrong-credentials');
    await within(huaxin, (tx) => setPassword(tx, userId, next, { name: 'Eva' }, now));
    expect((await house.caller().signIn('eva@example.com', next)).statusCode).toBe(200);
  });

  it('refuses another group: neither password nor names nor sessions are theirs to change', async () => {
    const { userId } = await house.hire(huaxin, { name: 'Wang Wei', email: 'wang@example.com' }, guard);
    const desk = house.caller();
    await desk.signIn('wang@example.com');
    const foreign = refuse('sign-in/works-elsewhere');
    expect(await within(norte, (tx) => setPassword(tx, userId, next, { name: 'Wang' }, now))).toEqual(
      foreign,
    );
    const names = { name: 'Wang', email: 'thief@example.com' };
    expect(await within(norte, (tx) => changeUser(tx, userId, names, now))).toEqual(foreign);
    expect(await within(norte, (tx) => revokeSessionsOf(tx, userId))).toBe(0);
    await within(norte, (tx) => deactivateUser(tx, userId, now));
    expect((await desk.call('GET', '/knock')).statusCode).toBe(200);
    expect((await house.caller().signIn('wang@example.com')).statusCode).toBe(200);
  });

  it('stays open in the other group when one of two lets the person go', async () => {
    const { userId, staffId } = await house.hire(huaxin, { name: 'Two', email: 'two@example.com' }, guard);
    await house.hire(norte, { name: 'Two', userId }, { Bilbao: ['guard'] });
    expect(await within(huaxin, (tx) => setPassword(tx, userId, next, { name: 'Two' }, now))).toMatchObject({
      code: 'sign-in/works-elsewhere',
    });
    await within(huaxin, async (tx) => {
      await tx.db.updateTable('staff').set({ archived_at: now }).where('id', '=', staffId).execute();
      await deactivateUser(tx, userId, now);
    });
    const answer = await house.caller().signIn('two@example.com');
    expect(answer.json()).toMatchObject({
      organization: { name: 'Talleres Norte' },
      organizations: [{ id: norte.id }],
    });
  });

  it('shows the application’s role neither hashes nor sessions', async () => {
    for (const table of [
      '"user"',
      'session',
      'account',
      '"twoFactor"',
      'access_tokens',
      'sign_in_failures',
    ]) {
      await expect(house.databases.app.query(`select * from identity.${table}`)).rejects.toThrow(
        /permission denied/,
      );
    }
    await expect(house.databases.identity.query('select * from public.customers')).rejects.toThrow(
      /permission denied/,
    );
  });
});
