import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultServiceStandard } from '#modules/registry/rules/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { gatePassed, type SettledStay, settled, settlementsOf } from '#tests/server/leaving-stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { receivePayment } from './receive-payment.ts';
import { releaseOnAccount } from './release-on-account.ts';
import { reopenSettlement } from './reopen-settlement.ts';
import { reversePayment } from './reverse-payment.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const own = (stay: SettledStay) => ({ settlementId: stay.settlements[0]?.id ?? '' });
const paymentsOf = (visitId: string) =>
  world.look((tx) =>
    tx.db.selectFrom('payments').selectAll().where('visit_id', '=', visitId).orderBy('number').execute(),
  );

describe('a payment', () => {
  it('SETL-3 is split over methods and parts, with change from the notes, a receipt each and nothing left', async () => {
    const stay = await settled(world);
    const { zhengyan } = world.people;
    const half = Math.floor(stay.dueMinor / 2);
    const first = await world.done(zhengyan, receivePayment, {
      ...{ ...own(stay), method: 'cash', amountMinor: half, tenderedMinor: half + 500 },
    });
    expect(first).toMatchObject({
      changeMinor: 500,
      restMinor: stay.dueMinor - half,
      dueMinor: stay.dueMinor - half,
    });
    const rest = await world.done(zhengyan, receivePayment, {
      ...{ ...own(stay), method: 'alipay', amountMinor: stay.dueMinor - half, reference: '4200001982' },
    });
    expect(rest).toMatchObject({ restMinor: 0, dueMinor: 0 });
    const { dueMinor, rows } = await settlementsOf(world, stay.visitId);
    expect([dueMinor, rows[0]?.paid_minor]).toEqual([0, stay.dueMinor]);
    const receipts = await world.look((tx) =>
      tx.db
        .selectFrom('documents')
        .select('subject_id')
        .where('kind', '=', 'receipt')
        .orderBy('number')
        .execute(),
    );
    expect(receipts.slice(-2).map((each) => each.subject_id)).toEqual([first.id, rest.id]);
    expect((await world.journalOf(stay.visitId)).slice(-2)).toEqual(['payment.received', 'payment.received']);
  });

  it('SETL-3 is taken once when the button is pressed ten times, and when the same request comes ten times', async () => {
    const stay = await settled(world);
    const input = { ...own(stay), method: 'card' as const, amountMinor: stay.dueMinor };
    const pressed = await Promise.all(
      Array.from({ length: 10 }, () => world.ask(world.people.zhengyan, receivePayment, input)),
    );
    expect(pressed.filter(isRefusal)).toHaveLength(9);
    expect(await paymentsOf(stay.visitId)).toHaveLength(1);

    const other = await settled(world);
    const again = { ...own(other), method: 'card' as const, amountMinor: 100 };
    const call = { idempotencyKey: 'the-same-key-of-one-press' };
    const retried = await Promise.all(
      Array.from({ length: 10 }, () => world.done(world.people.zhengyan, receivePayment, again, call)),
    );
    expect(new Set(retried.map(({ id }) => id)).size).toBe(1);
    expect(await paymentsOf(other.visitId)).toMatchObject([{ amount_minor: 100 }]);
  });

  it('SETL-3 refuses more than is owed and says how much that is', async () => {
    const stay = await settled(world);
    const offered = { ...own(stay), method: 'cash' as const, amountMinor: stay.dueMinor + 1 };
    expect(await world.ask(world.people.zhengyan, receivePayment, offered)).toMatchObject({
      ...{ code: 'settlement/overpaid', params: { dueMinor: stay.dueMinor } },
      fields: [{ pointer: '/amountMinor' }],
    });
  });

  it('refuses an advisor at the drawer, and a sheet that was taken back', async () => {
    const stay = await settled(world);
    const offered = { ...own(stay), method: 'cash' as const, amountMinor: 1 };
    expect(await world.ask(world.people.lina, receivePayment, offered)).toMatchObject({
      code: 'right/missing',
    });
    const back = { repairOrderId: stay.repairOrderId, reason: '错误' };
    await world.done(world.people.wangwei, reopenSettlement, back);
    expect(await world.ask(world.people.zhengyan, receivePayment, offered)).toMatchObject({
      code: 'settlement/reversed',
    });
  });
});

describe('giving money back', () => {
  it('SETL-4 SETL-5 is an entry of its own, voids the gate pass and brings the car back in house', async () => {
    const stay = await gatePassed(world);
    const [payment] = await paymentsOf(stay.visitId);
    const back = { paymentId: payment?.id ?? '', reason: '刷错卡' };
    const answer = await world.done(world.people.zhengyan, reversePayment, back);
    expect(answer).toMatchObject({ restMinor: stay.dueMinor, dueMinor: stay.dueMinor });
    expect(await paymentsOf(stay.visitId)).toMatchObject([
      { amount_minor: stay.dueMinor },
      { amount_minor: -stay.dueMinor, reverses_id: payment?.id, reason: '刷错卡' },
    ]);
    const { visit } = await settlementsOf(world, stay.visitId);
    expect(visit).toMatchObject({ state: 'in-house', gate_pass_at: null, due_minor: stay.dueMinor });
    expect((await world.journalOf(stay.visitId)).slice(-2)).toEqual([
      'visit.gate-pass-voided',
      'payment.reversed',
    ]);
  });

  it('SETL-5 happens once, also when ten press at once, and is not itself given back', async () => {
    const stay = await gatePassed(world);
    const [payment] = await paymentsOf(stay.visitId);
    const back = { paymentId: payment?.id ?? '', reason: '刷错卡' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => world.ask(world.people.zhengyan, reversePayment, back)),
    );
    const refused = answers.filter(isRefusal);
    expect(refused.map(({ code }) => code)).toEqual(Array(9).fill('settlement/already-reversed'));
    const [, reversal] = await paymentsOf(stay.visitId);
    const twice = await world.ask(world.people.zhengyan, reversePayment, {
      ...back,
      paymentId: reversal?.id ?? '',
    });
    expect(twice).toMatchObject({ code: 'settlement/is-a-reversal' });
  });

  it('keeps payments from being edited by anybody', async () => {
    const stay = await gatePassed(world);
    const edit = world.look((tx) =>
      tx.db.updateTable('payments').set({ amount_minor: 1 }).where('visit_id', '=', stay.visitId).execute(),
    );
    await expect(edit).rejects.toThrow(/permission denied/);
  });
});

/** The next version of the workshop's standard, with this limit on account. */
const limitTo = (releaseOnAccountLimitMinor: number, version: number) =>
  world.look((tx) =>
    tx.db
      .insertInto('service_standards')
      .values({
        ...{ organization_id: world.organizationId, workshop_id: world.workshopId, version },
        parameters: JSON.stringify({ ...defaultServiceStandard, releaseOnAccountLimitMinor }),
        valid_from: world.clock.now(),
      })
      .execute(),
  );

describe('releasing on account', () => {
  it('SETL-4 makes nothing due at the till, keeps the debt, and remembers who and why', async () => {
    const stay = await settled(world);
    const asked = { ...own(stay), reason: '月结客户' };
    await limitTo(5_000, 2);
    expect(await world.ask(world.people.wangwei, releaseOnAccount, asked)).toMatchObject({
      code: 'settlement/above-release-limit',
      params: { limitMinor: 5_000, limit: '¥50.00' },
    });
    await limitTo(stay.dueMinor, 3);
    const answer = await world.done(world.people.wangwei, releaseOnAccount, asked);
    expect(answer.dueMinor).toBe(0);
    const { rows, dueMinor } = await settlementsOf(world, stay.visitId);
    expect(rows[0]).toMatchObject({
      ...{
        on_account: true,
        paid_minor: 0,
        released_by: world.people.wangwei.staffId,
        release_reason: '月结客户',
      },
    });
    expect(dueMinor).toBe(0);
    expect((await world.journalOf(stay.visitId)).at(-1)).toBe('settlement.released-on-account');
    expect(await world.ask(world.people.wangwei, releaseOnAccount, asked)).toMatchObject({
      code: 'settlement/already-released',
    });
  });

  it('SETL-4 refuses the cashier and the advisor', async () => {
    const stay = await settled(world);
    for (const who of [world.people.zhengyan, world.people.lina]) {
      const answer = await world.ask(who, releaseOnAccount, { ...own(stay), reason: '熟客' });
      expect(answer).toMatchObject({ code: 'right/missing' });
    }
  });
});
