import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatePassed, paid, settled } from '#tests/server/leaving-stages.ts';
import { type Served, serve } from '#tests/server/serve.ts';
import { received } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { releaseOnAccount } from './commands/release-on-account.ts';
import { reversePayment } from './commands/reverse-payment.ts';
import { settlementRoutes } from './routes.ts';

let world: World;
let house: Served;
beforeAll(async () => {
  world = await openWorld();
  house = await serve(world, settlementRoutes);
});
afterAll(async () => {
  await house.close();
  await world.close();
});

const get = (url: string, who = world.people.zhengyan) => house.as(who, { method: 'GET', url });
const at = (path: string, more = '') => `${path}?workshopId=${world.workshopId}${more}`;

describe('the money of a visit', () => {
  it('shows sheets, payments and pass, and to each what they may do next', async () => {
    const stay = await gatePassed(world);
    const answer = (await get(`/visits/${stay.visitId}/settlements`)).json();
    expect(answer).toMatchObject({
      dueMinor: 0,
      currency: 'CNY',
      fee: null,
      gatePass: { code: stay.code, ground: 'paid' },
      items: [
        {
          payer: 'customer',
          restMinor: 0,
          payments: [{ method: 'wechat-pay', isReversed: false, receivedByName: '郑燕' }],
          allowedActions: [{ action: 'receivePayment', allowed: false }],
        },
      ],
    });
    expect(answer.items[0].allowedActions[0].reasons[0].detail).toContain('Nothing is left');
    expect(answer.items[0].payments[0].allowedActions).toEqual([
      { action: 'reverse', allowed: true, reasons: [] },
    ]);
    const advisor = (await get(`/visits/${stay.visitId}/settlements`, world.people.lina)).json();
    expect(advisor.items[0].allowedActions).toEqual([]);
    expect((await get(`/visits/${stay.visitId}/settlements`, world.people.chenbo)).statusCode).toBe(403);
  });
});

describe('the list of settlements', () => {
  it('pages newest first, and leaves out of the open ones what is paid or taken back', async () => {
    const open = await settled(world);
    const done = await paid(world);
    const released = await settled(world);
    const reason = { settlementId: released.settlements[0]?.id ?? '', reason: '月结' };
    await world.done(world.people.wangwei, releaseOnAccount, reason);
    const { items } = (await get(at('/settlements', '&open=true&limit=100'))).json();
    const visits = items.map((item: { visitId: string }) => item.visitId);
    expect(visits).toContain(open.visitId);
    expect(visits).not.toContain(done.visitId);
    const onAccount = items.find((item: { visitId: string }) => item.visitId === released.visitId);
    expect(onAccount).toMatchObject({ onAccount: true, restMinor: released.dueMinor });
    const first = (await get(at('/settlements', '&limit=2'))).json();
    const second = (await get(at('/settlements', `&limit=2&cursor=${first.nextCursor}`))).json();
    const ids = [...first.items, ...second.items].map((item: { id: string }) => item.id);
    expect(ids).toEqual(ids.toSorted().reverse());
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the till', () => {
  it('SETL-3 adds up the day of the workshop by method, money given back apart', async () => {
    const stay = await paid(world);
    const on = '2026-11-21';
    const before = (await get(at('/till', `&on=${on}`))).json();
    const mine = before.payments.find((each: { visitId: string }) => each.visitId === stay.visitId);
    await world.done(world.people.zhengyan, reversePayment, { paymentId: mine.id, reason: '错收' });
    const after = (await get(at('/till', `&on=${on}`))).json();
    const [was, is] = [before, after].map(({ methods }) => methods[0]);
    expect(is).toMatchObject({
      method: 'wechat-pay',
      receivedMinor: was.receivedMinor,
      reversedMinor: was.reversedMinor + stay.dueMinor,
      totalMinor: was.totalMinor - stay.dueMinor,
    });
    expect((await get(at('/till', '&on=2026-11-20'))).json()).toMatchObject({ methods: [], payments: [] });
  });
});

describe('the gate', () => {
  it('SETL-4 shows the guard who is inside, who may leave, and what still holds a car back', async () => {
    const { laoma } = world.people;
    const inside = await received(world);
    const stay = await gatePassed(world);
    const gate = (await get(at('/gate'), laoma)).json();
    const visitsIn = (list: { visitId: string }[]) => list.map(({ visitId }) => visitId);
    expect(visitsIn(gate.inside)).toContain(inside.visitId);
    expect(visitsIn(gate.leaving)).toContain(stay.visitId);
    const check = (await get(at(`/gate-passes/${stay.code}`), laoma)).json();
    expect(check).toMatchObject({ state: 'valid', ground: 'paid', car: { visitId: stay.visitId } });
    expect(check.exit.allowed).toBe(false);
    expect(check.exit.reasons.map(({ code }: { code: string }) => code)).toContain('visit/order-still-open');
  });

  it('SETL-4 says that a code is void or was never given', async () => {
    const { laoma } = world.people;
    const stay = await gatePassed(world);
    const { items } = (await get(`/visits/${stay.visitId}/settlements`)).json();
    const paymentId = items[0].payments[0].id;
    await world.done(world.people.zhengyan, reversePayment, { paymentId, reason: '错收' });
    expect((await get(at(`/gate-passes/${stay.code}`), laoma)).json()).toMatchObject({
      ...{ state: 'voided', exit: null },
    });
    const unknown = stay.code === '000000' ? '000001' : '000000';
    expect((await get(at(`/gate-passes/${unknown}`), laoma)).json()).toMatchObject({
      code: 'settlement/gate-pass-unknown',
    });
    expect((await get(at('/gate-passes/12'), laoma)).statusCode).toBe(422);
  });
});

describe('the routes of money', () => {
  it('PLAT-4 SETL-3 take the same press once over HTTP too', async () => {
    const stay = await settled(world);
    const settlementId = stay.settlements[0]?.id;
    const press = () =>
      house.as(world.people.zhengyan, {
        method: 'POST',
        url: `/settlements/${settlementId}/payments`,
        headers: { 'idempotency-key': 'one-press-at-the-till' },
        payload: { method: 'cash', amountMinor: stay.dueMinor },
      });
    const answers = await Promise.all(Array.from({ length: 10 }, press));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(10).fill(201));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers['idempotent-replayed'] === 'true')).toHaveLength(9);
  });
});
