import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { noteActual, settled, settlementsOf } from '#tests/server/leaving-stages.ts';
import { orderRow } from '#tests/server/rows.ts';
import { handedOver, type StayOf } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { receivePayment } from './receive-payment.ts';
import { reopenSettlement } from './reopen-settlement.ts';
import { settle } from './settle.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** One job with one line of a price, shared as said. */
const priced = (
  fixedMinor: number,
  payerShares?: { payer: 'customer' | 'warranty' | 'goodwill'; bp: number }[],
) =>
  ({
    jobs: ({ concernId }) => [
      { title: '更换转向机', concernId, lines: [{ kind: 'fee', name: '转向机', fixedMinor, payerShares }] },
    ],
  }) satisfies StayOf;

describe('settling an order', () => {
  it('SETL-1 gives the customer one sheet with a number, a paper and an entry in the journal', async () => {
    const { visitId, repairOrderId } = await handedOver(world);
    const order = await orderRow(world, repairOrderId);
    const answer = await world.done(world.people.zhengyan, settle, { repairOrderId });
    expect(answer).toMatchObject({
      state: 'settled',
      dueMinor: order.total_minor,
      settlements: [{ payer: 'customer', totalMinor: order.total_minor }],
    });
    expect(answer.settlements[0]?.number).toMatch(/^ST2026-\d{6}$/);
    const papers = await world.look((tx) =>
      tx.db
        .selectFrom('documents')
        .select(['id', 'kind', 'number', 'signed_at'])
        .where('subject_id', '=', answer.settlements[0]?.id ?? '')
        .execute(),
    );
    expect(papers).toMatchObject([{ id: answer.settlements[0]?.documentId, kind: 'settlement' }]);
    expect(papers[0]?.signed_at).not.toBeNull();
    expect((await world.journalOf(visitId)).at(-1)).toBe('repair-order.settled');
    expect(await settlementsOf(world, visitId)).toMatchObject({ dueMinor: order.total_minor, settled: true });
  });

  it('A6 bills the actual 820.00 although 1,000.00 was signed', async () => {
    const stay = await handedOver(world, priced(100_000));
    const [line] = stay.lines;
    await world.done(world.people.lina, noteActual, {
      ...{ lineId: line?.id ?? '', fixedMinor: 82_000, reason: '只需更换油封' },
    });
    const { settlements } = await world.done(world.people.zhengyan, settle, {
      repairOrderId: stay.repairOrderId,
    });
    expect(settlements).toMatchObject([{ payer: 'customer', totalMinor: 82_000 }]);
    expect((await orderRow(world, stay.repairOrderId)).authorized_minor).toBe(100_000);
  });

  it.each([
    [100_000, 20_000, 60_000, 20_000],
    [100_001, 20_000, 60_001, 20_000],
  ])(
    'A31 draws up %i for customer, maker and dealer, only the first due at the till',
    async (total, ...parts) => {
      const shares = [
        { payer: 'warranty' as const, bp: 6_000 },
        { payer: 'goodwill' as const, bp: 2_000 },
        { payer: 'customer' as const, bp: 2_000 },
      ];
      const stay = await settled(world, priced(total, shares));
      expect(stay.settlements.map(({ payer, totalMinor }) => [payer, totalMinor])).toEqual([
        ['customer', parts[0]],
        ['warranty', parts[1]],
        ['goodwill', parts[2]],
      ]);
      expect(stay.dueMinor).toBe(parts[0]);
    },
  );

  it('SETL-5 numbers sheets without a gap, also when ten cashiers press at once on one order', async () => {
    const { repairOrderId, visitId } = await handedOver(world);
    const press = () => world.ask(world.people.zhengyan, settle, { repairOrderId });
    const answers = await Promise.all(Array.from({ length: 10 }, press));
    expect(answers.filter(isRefusal)).toHaveLength(9);
    expect(answers.filter(isRefusal).every(({ code }) => code === 'lifecycle/wrong-state')).toBe(true);
    expect((await world.journalOf(visitId)).filter((type) => type === 'repair-order.settled')).toHaveLength(
      1,
    );
    const rows = await world.look((tx) =>
      tx.db.selectFrom('settlements').select('number').orderBy('number').execute(),
    );
    const numbers = rows.map(({ number }) => Number(number.slice(-6)));
    expect(numbers).toEqual(numbers.map((_, place) => place + 1));
  });

  it('refuses before the hand-over, and for who has no place at the till', async () => {
    const stay = await settled(world);
    const again = await world.ask(world.people.zhengyan, settle, { repairOrderId: stay.repairOrderId });
    expect(again).toMatchObject({ code: 'lifecycle/wrong-state' });
    const technician = await world.ask(world.people.chenbo, settle, { repairOrderId: stay.repairOrderId });
    expect(technician).toMatchObject({ code: 'right/missing' });
  });
});

describe('taking a settlement back', () => {
  it('SETL-5 leaves a counter-entry of its own number, and the order is settled anew', async () => {
    const stay = await settled(world);
    const { repairOrderId, visitId } = stay;
    const back = { repairOrderId, reason: '客户抬头有误' };
    expect(await world.done(world.people.zhengyan, reopenSettlement, back)).toMatchObject({
      state: 'handed-over',
    });
    const { rows, dueMinor } = await settlementsOf(world, visitId);
    const [first, counter] = rows;
    expect(counter).toMatchObject({ reverses_id: first?.id, total_minor: -(first?.total_minor ?? 0) });
    expect(first?.reversed_by_id).toBe(counter?.id);
    expect([dueMinor, new Set(rows.map(({ number }) => number)).size]).toEqual([0, 2]);
    const anew = await world.done(world.people.zhengyan, settle, { repairOrderId });
    expect(anew.dueMinor).toBe(stay.dueMinor);
    expect((await settlementsOf(world, visitId)).rows).toHaveLength(3);
  });

  it('SETL-5 refuses while money lies on it', async () => {
    const stay = await settled(world);
    const [own] = stay.settlements;
    await world.done(world.people.zhengyan, receivePayment, {
      ...{ settlementId: own?.id ?? '', method: 'cash', amountMinor: 1 },
    });
    const back = { repairOrderId: stay.repairOrderId, reason: '错误' };
    expect(await world.ask(world.people.wangwei, reopenSettlement, back)).toMatchObject({
      code: 'settlement/already-paid',
    });
  });

  it('SETL-5 is edited by nobody, not even by the program', async () => {
    const { settlements } = await settled(world);
    const edit = world.look((tx) =>
      tx.db
        .updateTable('settlements')
        .set({ total_minor: 1 })
        .where('id', '=', settlements[0]?.id ?? '')
        .execute(),
    );
    await expect(edit).rejects.toThrow(/never edited/);
  });
});
