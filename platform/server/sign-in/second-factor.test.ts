import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inGroup } from '../database/tx.ts';
import { removeSecondFactor } from './accounts.ts';
import { type Group, type House, openHouse, rightPassword } from './fixtures.ts';

let house: House;
let huaxin: Group;
let people = 0;

beforeAll(async () => {
  house = await openHouse();
  huaxin = await house.found('Huaxin Motors', ['Haidian']);
});
afterAll(() => house.close());

/** Somebody new at a desk, so that no test meets another's codes. */
async function somebody(names: { email?: string; phone?: string } = {}) {
  people += 1;
  const email = 'phone' in names ? undefined : `advisor${people}@example.com`;
  const hired = await house.hire(
    huaxin,
    { name: `Advisor ${people}`, email, ...names },
    { Haidian: ['guard'] },
  );
  const desk = house.caller();
  const identifier = names.phone ?? email ?? '';
  await desk.signIn(identifier);
  return { ...hired, identifier, desk };
}

async function withSecondFactor(names?: { phone?: string }) {
  const person = await somebody(names);
  const begun = await person.desk.call('POST', '/session/second-factor', { password: rightPassword });
  const { otpauthUrl, backupCodes } = begun.json() as { otpauthUrl: string; backupCodes: string[] };
  expect(
    (await person.desk.call('POST', '/session/second-factor/confirm', { code: codeOf(otpauthUrl) }))
      .statusCode,
  ).toBe(204);
  const later = () => house.asOwner(`delete from identity.spent_codes where user_id = '${person.userId}'`);
  return { ...person, otpauthUrl, backupCodes, later };
}

/** What the person's authenticator shows (RFC 6238), read from the very address they scan. */
function codeOf(otpauthUrl: string): string {
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const seal = createHmac('sha1', secretIn(otpauthUrl)).update(step).digest();
  const number = seal.readUInt32BE((seal.at(-1) ?? 0) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

function secretIn(otpauthUrl: string): Buffer {
  const text = new URL(otpauthUrl).searchParams.get('secret') ?? '';
  const bits = [...text.replace(/=+$/, '')]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

describe('the second factor', () => {
  it('PLAT-2 is asked at every sign-in once it is confirmed', async () => {
    const { desk, identifier, otpauthUrl, later } = await withSecondFactor();
    expect((await desk.call('GET', '/session')).json().user.secondFactor).toBe(true);
    await later();
    const phone = house.caller();
    const asked = await phone.signIn(identifier);
    expect(asked.json()).toMatchObject({ status: 401, code: 'sign-in/second-factor-needed' });
    expect(phone.cookies.size).toBe(0);
    expect((await phone.call('GET', '/session')).statusCode).toBe(401);
    const answer = await phone.signIn(identifier, rightPassword, codeOf(otpauthUrl));
    expect(answer.json().user.secondFactor).toBe(true);
    expect((await phone.call('GET', '/knock')).statusCode).toBe(200);
  });

  it('is not asked before it is confirmed', async () => {
    const { desk, identifier } = await somebody();
    await desk.call('POST', '/session/second-factor', { password: rightPassword });
    expect((await house.caller().signIn(identifier)).statusCode).toBe(200);
  });

  it('keeps the device signed in that set it up, in the journal with its name', async () => {
    const { desk, staffId } = await withSecondFactor();
    expect((await desk.call('GET', '/knock')).statusCode).toBe(200);
    expect((await desk.call('GET', '/sessions')).json().items).toHaveLength(1);
    const types = (await house.journalOf(huaxin, staffId)).map(({ type }) => type);
    expect(types).toEqual(['session.opened', 'second-factor.set-up']);
  });

  it('shows in the authenticator under e-mail or phone, never under an address nobody has', async () => {
    const { otpauthUrl } = await withSecondFactor({ phone: '+8613700137001' });
    expect(otpauthUrl).toMatch(
      /^otpauth:\/\/totp\/Pitlane:%2B8613700137001\?secret=[A-Z2-7=]+&issuer=Pitlane/,
    );
    const { otpauthUrl: byMail, identifier } = await withSecondFactor();
    expect(byMail).toContain(`Pitlane:${encodeURIComponent(identifier)}?`);
  });

  it('refuses a wrong code, and a right one a second time', async () => {
    const { identifier, otpauthUrl, later } = await withSecondFactor();
    const code = codeOf(otpauthUrl);
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    const spentAtSetUp = await house.caller().signIn(identifier, rightPassword, code);
    expect(spentAtSetUp.json()).toMatchObject({ status: 401, code: 'sign-in/wrong-code' });
    expect((await house.caller().signIn(identifier, rightPassword, wrong)).json().code).toBe(
      'sign-in/wrong-code',
    );
    await later();
    const both = await Promise.all(
      [1, 2].map(async () => (await house.caller().signIn(identifier, rightPassword, code)).statusCode),
    );
    expect(both.sort()).toEqual([200, 401]);
  });

  it('refuses the right code with a wrong password in the words of a wrong password', async () => {
    const { identifier, otpauthUrl, later } = await withSecondFactor();
    await later();
    const answer = await house.caller().signIn(identifier, 'short-bay-7-lift', codeOf(otpauthUrl));
    expect(answer.json().code).toBe('sign-in/wrong-credentials');
  });

  it('locks after eight wrong codes, while asking for the code costs no try', async () => {
    const { identifier } = await withSecondFactor();
    for (let n = 0; n < 10; n += 1) {
      expect((await house.caller().signIn(identifier)).json().code).toBe('sign-in/second-factor-needed');
    }
    for (let n = 0; n < 8; n += 1) {
      const guess = await house.caller().signIn(identifier, rightPassword, `0000-guess-${n}`);
      expect(guess.json().code).toBe('sign-in/wrong-code');
    }
    expect((await house.caller().signIn(identifier)).json().code).toBe('sign-in/locked');
  });

  it('takes each backup code once', async () => {
    const { identifier, backupCodes } = await withSecondFactor();
    expect(backupCodes).toHaveLength(10);
    const [first = ''] = backupCodes;
    expect((await house.caller().signIn(identifier, rightPassword, first)).statusCode).toBe(200);
    expect((await house.caller().signIn(identifier, rightPassword, first)).json().code).toBe(
      'sign-in/wrong-code',
    );
  });

  it('ends with the password, not without', async () => {
    const { desk, identifier } = await withSecondFactor();
    const refused = await desk.call('DELETE', '/session/second-factor', { password: 'short-bay-7-lift' });
    expect(refused.json()).toMatchObject({ status: 422, errors: [{ pointer: '/password' }] });
    expect(
      (await desk.call('DELETE', '/session/second-factor', { password: rightPassword })).statusCode,
    ).toBe(204);
    expect((await desk.call('GET', '/session')).json().user.secondFactor).toBe(false);
    expect((await house.caller().signIn(identifier)).statusCode).toBe(200);
  });

  it('refuses to be begun with a wrong password, or a second time', async () => {
    const { desk } = await withSecondFactor();
    const wrong = await desk.call('POST', '/session/second-factor', { password: 'short-bay-7-lift' });
    expect(wrong.json()).toMatchObject({ status: 422, code: 'session/wrong-password' });
    const again = await desk.call('POST', '/session/second-factor', { password: rightPassword });
    expect(again.json()).toMatchObject({ status: 409, code: 'session/second-factor-on' });
  });

  it('refuses a wrong code at the confirmation, at its field', async () => {
    const { desk } = await somebody();
    await desk.call('POST', '/session/second-factor', { password: rightPassword });
    const answer = await desk.call('POST', '/session/second-factor/confirm', { code: '000000' });
    expect(answer.json()).toMatchObject({
      status: 422,
      code: 'session/wrong-code',
      errors: [{ pointer: '/code' }],
    });
  });

  it('is taken off by the house for somebody who lost it', async () => {
    const { userId, identifier } = await withSecondFactor();
    await inGroup(house.databases.app, huaxin.id, (tx) => removeSecondFactor(tx, userId));
    expect((await house.caller().signIn(identifier)).statusCode).toBe(200);
  });

  it('lies in the database only encrypted', async () => {
    const { otpauthUrl, backupCodes, userId } = await withSecondFactor();
    const [row] = await house.asOwner(
      `select secret, "backupCodes" from identity."twoFactor" where "userId" = '${userId}'`,
    );
    const secret = secretIn(otpauthUrl).toString('latin1');
    expect(JSON.stringify(row)).not.toContain(secret);
    expect(JSON.stringify(row)).not.toContain(backupCodes[0]);
  });
});
