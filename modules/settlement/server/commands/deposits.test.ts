import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cancelOrder } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { issueGatePass, leaveUnrepaired, settlementsOf } from '#tests/server/leaving-stages.ts';
import { type Served, serve } from '#tests/server/serve.ts';
import { handedOver, type Ordered, type StayOf, signed } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { readVisitDeposit } from '../queries/visit-deposit.ts';
import { settlementRoutes } from '../routes.ts';
import { receiveDeposit } from './receive-deposit.ts';
import { refundDeposit } from './refund-deposit.ts';
import { reopenSettlement } from './reopen-settlement.ts';
import { reversePayment } from './reverse-payment.ts';
import { settle } from './settle.ts';
import { settleFee } from './settle-fee.ts';

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

/** A turbo that must be ordered: 2,000.00 with tax, so that 1,000.00 is asked for. */
const withTurbo: StayOf = {
  jobs: ({ concernId }) => [
    {
      ...{ title: '更换涡轮增压器', concernId },
      lines: [
        { kind: 'part', name: '涡轮增压器', source: 'oem', quantityMilli: 1_000, unitPriceMinor: 200_000 },
      ],
    },
  ],
};
const cheap: StayOf = {
  jobs: ({ concernId }) => [
    { title: '四轮定位', concernId, lines: [{ kind: 'fee', name: '四轮定位', fixedMinor: 60_000 }] },
  ],
};

const depositOf = ({ visitId }: Pick<Ordered, 'visitId'>, who = world.people.zhengyan) =>
  world.look((tx) => readVisitDeposit({ visitId }, { tx, actor: who, now: new Date(), locale: 'zh-CN' }));
const give = ({ repairOrderId }: Ordered, amountMinor: number, who = world.people.lina) =>
  world.ask(who, receiveDeposit, { repairOrderId, method: 'cash', amountMinor });
const back = ({ visitId }: Ordered, amountMinor: number, who = world.people.zhengyan) =>
  world.ask(who, refundDeposit, { visitId, method: 'cash', amountMinor, reason: '客户取消维修' });

describe('a deposit', () => {
  it('APPT-6 is asked for a dear part that must be ordered and taken with a numbered receipt', async () => {
    const stay = await signed(world, withTurbo);
    expect(await depositOf(stay)).toMatchObject({
      ...{ askedMinor: 100_000, heldMinor: 0, missingMinor: 100_000 },
      parts: [{ name: '涡轮增压器', priceMinor: 200_000, askedMinor: 100_000 }],
    });
    const answer = await give(stay, 100_000);
    expect(answer).toMatchObject({ heldMinor: 100_000, number: expect.stringMatching(/^DP\d{4}-\d{6}$/) });
    expect(await depositOf(stay)).toMatchObject({ missingMinor: 0, entries: [{ kind: 'received' }] });
    expect((await world.journalOf(stay.visitId)).at(-1)).toBe('deposit.received');
    expect(await give(stay, 100_001)).toMatchObject({ fields: [{ pointer: '/amountMinor' }] });
  });

  it('APPT-6 pays on the sheet by itself, to the cent', async () => {
    const stay = await handedOver(world, cheap);
    await give(stay, 25_001);
    const answer = await world.done(world.people.zhengyan, settle, { repairOrderId: stay.repairOrderId });
    expect(answer).toMatchObject({ dueMinor: 34_999, settlements: [{ depositMinor: 25_001 }] });
    const { rows, visit } = await settlementsOf(world, stay.visitId);
    expect([rows[0]?.paid_minor, visit.due_minor]).toEqual([25_001, 34_999]);
    expect(await depositOf(stay)).toMatchObject({ heldMinor: 0 });
  });

  it('APPT-6 goes back with a sheet that is taken back, and not by itself', async () => {
    const stay = await handedOver(world, cheap);
    await give(stay, 60_000);
    const { repairOrderId, visitId } = stay;
    await world.done(world.people.zhengyan, settle, { repairOrderId });
    const [offset] = await world.look((tx) =>
      tx.db.selectFrom('payments').selectAll().where('visit_id', '=', visitId).execute(),
    );
    const alone = { paymentId: offset?.id ?? '', reason: '退' };
    expect(await world.ask(world.people.zhengyan, reversePayment, alone)).toMatchObject({
      code: 'settlement/deposit-goes-with-the-sheet',
    });
    await world.done(world.people.wangwei, reopenSettlement, { repairOrderId, reason: '更正' });
    expect(await depositOf(stay)).toMatchObject({ heldMinor: 60_000 });
    expect(await world.done(world.people.zhengyan, settle, { repairOrderId })).toMatchObject({ dueMinor: 0 });
    await world.done(world.people.zhengyan, issueGatePass, { visitId });
  });

  it('A28 is kept while the signed order stands, and goes back by its own entry once it is cancelled', async () => {
    const stay = await signed(world, withTurbo);
    const { visitId, repairOrderId } = stay;
    await give(stay, 100_000);
    expect(await back(stay, 100_000)).toMatchObject({ code: 'deposit/asked-for-the-parts' });
    await world.done(world.people.lina, cancelOrder, { repairOrderId, reason: '客户不修了' });
    const leaving = { visitId, kind: 'quotation-only' as const, reason: '客户不修了', fee: null };
    await world.done(world.people.lina, leaveUnrepaired, leaving);
    expect(await world.ask(world.people.zhengyan, issueGatePass, { visitId })).toMatchObject({
      code: 'visit/deposit-held',
    });
    expect(await back(stay, 100_001)).toMatchObject({ fields: [{ pointer: '/amountMinor' }] });
    expect(await back(stay, 100_000)).toMatchObject({ heldMinor: 0 });
    expect(await depositOf(stay)).toMatchObject({ entries: [{ kind: 'received' }, { kind: 'refunded' }] });
    await world.done(world.people.zhengyan, issueGatePass, { visitId });
  });

  it('APPT-6 pays the fee of a car that leaves unrepaired first', async () => {
    const stay = await signed(world, cheap);
    const { visitId, repairOrderId } = stay;
    await give(stay, 30_000);
    await world.done(world.people.lina, cancelOrder, { repairOrderId, reason: '客户不修了' });
    const fee = { name: '诊断费', totalMinor: 20_000 };
    await world.done(world.people.lina, leaveUnrepaired, {
      visitId,
      kind: 'diagnosis-only',
      reason: '不修',
      fee,
    });
    expect(await world.done(world.people.zhengyan, settleFee, { visitId })).toMatchObject({ dueMinor: 0 });
    expect(await depositOf(stay)).toMatchObject({ heldMinor: 10_000, refundableMinor: 10_000 });
  });

  it('is taken once when two press at once for what is left, and given back once', async () => {
    const stay = await signed(world, cheap);
    const taken = await Promise.all(Array.from({ length: 6 }, () => give(stay, 60_000)));
    expect(taken.filter(isRefusal)).toHaveLength(5);
    await world.done(world.people.lina, cancelOrder, { repairOrderId: stay.repairOrderId, reason: '不修' });
    const given = await Promise.all(Array.from({ length: 6 }, () => back(stay, 60_000)));
    expect(given.filter(isRefusal).map(({ code }) => code)).toEqual(Array(5).fill('deposit/none-held'));
    expect(await depositOf(stay)).toMatchObject({ heldMinor: 0 });
  });

  it('counts at the till on the day it came, and not again when the sheet uses it', async () => {
    const till = async () =>
      (
        await house.as(world.people.zhengyan, { method: 'GET', url: `/till?workshopId=${world.workshopId}` })
      ).json();
    const cash = (day: { methods: { method: string; totalMinor: number }[] }) =>
      day.methods.find(({ method }) => method === 'cash')?.totalMinor ?? 0;
    const before = cash(await till());
    const stay = await handedOver(world, cheap);
    await give(stay, 25_001);
    expect(cash(await till())).toBe(before + 25_001);
    await world.done(world.people.zhengyan, settle, { repairOrderId: stay.repairOrderId });
    const after = await till();
    expect(cash(after)).toBe(before + 25_001);
    expect(after.payments[0]).toMatchObject({ amountMinor: 25_001, settlementId: null });
  });

  it('refuses the guard, gives the advisor no right to give it back, and keeps its entries from being edited', async () => {
    const stay = await signed(world, cheap);
    expect(await give(stay, 100, world.people.laoma)).toMatchObject({ code: 'right/missing' });
    await give(stay, 100);
    expect(await back(stay, 100, world.people.lina)).toMatchObject({ code: 'right/missing' });
    const edit = world.look((tx) =>
      tx.db.updateTable('deposits').set({ amount_minor: 1 }).where('visit_id', '=', stay.visitId).execute(),
    );
    await expect(edit).rejects.toThrow(/permission denied/);
  });
});
