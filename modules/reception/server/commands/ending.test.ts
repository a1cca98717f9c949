import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anotherCar, estimated } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import {
  atOnce,
  greetedVisit,
  orderInState,
  protectedVisit,
  refused,
  visitRow,
  waitingVisit,
} from '../fixtures/received-visit.ts';
import { cancelVisit } from './cancel-visit.ts';
import { leaveUnrepaired } from './leave-unrepaired.ts';
import { listBelonging } from './list-belonging.ts';
import { takeKey } from './take-key.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const estimatedVisit = async () => (await estimated(world, { vehicleId: await anotherCar(world) })).visitId;
const ordersOf = (visitId: string) =>
  world.look((tx) => tx.db.selectFrom('repair_orders').selectAll().where('visit_id', '=', visitId).execute());
const jobsOf = (visitId: string) =>
  world.look((tx) => tx.db.selectFrom('jobs').selectAll().where('visit_id', '=', visitId).execute());

/** What the journal tells whoever calls afterwards. */
async function followUpOf(visitId: string): Promise<{ reason?: string }> {
  const [entry] = await world.look((tx) =>
    tx.db
      .selectFrom('journal_entries')
      .select('payload')
      .where('visit_id', '=', visitId)
      .where('type', '=', 'visit.follow-up-due')
      .execute(),
  );
  return (entry?.payload ?? {}) as { reason?: string };
}

describe('leaving without repair', () => {
  it('RECV-3 ends a visit with a note and a fee that is due', async () => {
    const visitId = await greetedVisit(world);
    await world.done(world.people.lina, leaveUnrepaired, {
      visitId,
      kind: 'diagnosis-only',
      reason: '客户考虑后再决定',
      fee: { name: '诊断费', totalMinor: 10_000 },
    });
    expect(await visitRow(world, visitId)).toMatchObject({
      state: 'in-house',
      left_kind: 'diagnosis-only',
      left_reason: '客户考虑后再决定',
      left_by: world.people.lina.staffId,
      fee_name: '诊断费',
      fee_minor: 10_000,
      due_minor: 10_000,
      settled: false,
    });
    expect((await world.journalOf(visitId)).slice(-2)).toEqual([
      'visit.left-unrepaired',
      'visit.follow-up-due',
    ]);
  });

  it('RECV-3 leaves nothing to pay without a fee, also from the queue, where it is the greeting too', async () => {
    const visitId = await waitingVisit(world);
    await world.done(world.people.lina, leaveUnrepaired, {
      visitId,
      kind: 'answered',
      reason: '保险问题已答复',
    });
    expect(await visitRow(world, visitId)).toMatchObject({
      state: 'in-house',
      greeted_at: world.clock.now(),
      due_minor: 0,
      fee_minor: null,
    });
  });

  it('A26 gives up an offer that was refused: no order stays open, and the refused work is known next time', async () => {
    const { lina } = world.people;
    const visitId = await estimatedVisit();
    await world.done(lina, leaveUnrepaired, {
      ...{ visitId, kind: 'declined', reason: '嫌贵，先不修' },
      fee: { name: '诊断费', totalMinor: 10_000 },
    });
    const [order] = await ordersOf(visitId);
    expect(order).toMatchObject({ state: 'cancelled', cancel_reason: '嫌贵，先不修' });
    expect(await jobsOf(visitId)).toMatchObject([{ state: 'declined', decline_reason: '嫌贵，先不修' }]);
    expect(await visitRow(world, visitId)).toMatchObject({ left_kind: 'declined', due_minor: 10_000 });
    expect((await followUpOf(visitId)).reason).toBe('declined-estimate');
  });

  it('RECV-3 a quotation taken home refuses nothing, and is asked after', async () => {
    const visitId = await estimatedVisit();
    await world.done(world.people.lina, leaveUnrepaired, { visitId, kind: 'quotation-only', reason: '考虑' });
    expect(await jobsOf(visitId)).toMatchObject([{ state: 'cancelled' }]);
    expect((await followUpOf(visitId)).reason).toBe('open-quotation');
  });

  it('is noted once when ten press at once', async () => {
    const visitId = await greetedVisit(world);
    const fee = { name: '诊断费', totalMinor: 500 };
    const outcomes = await atOnce(() =>
      world.ask(world.people.lina, leaveUnrepaired, { visitId, kind: 'declined', reason: 'x', fee }),
    );
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(outcomes.filter((code) => code === 'visit/already-left')).toHaveLength(9);
  });

  it('refuses a car with a signed or delivered order, a technician, and a fee of nothing', async () => {
    const { lina, chenbo } = world.people;
    const leaving = (visitId: string) => ({ visitId, kind: 'other', reason: 'x' }) as const;
    const [open, delivered] = [await greetedVisit(world), await greetedVisit(world)];
    await orderInState(world, open, 'authorized');
    await orderInState(world, delivered, 'delivered');
    expect(refused(await world.ask(lina, leaveUnrepaired, leaving(open)))).toBe('visit/order-still-open');
    expect(refused(await world.ask(lina, leaveUnrepaired, leaving(delivered)))).toBe(
      'visit/already-repaired',
    );
    expect(refused(await world.ask(chenbo, leaveUnrepaired, leaving(open)))).toBe('right/missing');
    const free = { ...leaving(open), fee: { name: '诊断费', totalMinor: 0 } };
    expect(leaveUnrepaired.input.safeParse(free).success).toBe(false);
  });
});

describe('cancelling a visit', () => {
  it('keeps who, when and why, and frees the car to come again', async () => {
    const visitId = await waitingVisit(world);
    await world.done(world.people.lina, cancelVisit, { visitId, reason: '车牌录入错误' });
    expect(await visitRow(world, visitId)).toMatchObject({
      state: 'cancelled',
      cancelled_at: world.clock.now(),
      cancelled_by: world.people.lina.staffId,
      cancel_reason: '车牌录入错误',
    });
    expect(await world.journalOf(visitId)).toEqual(['visit.arrived', 'visit.cancelled']);
  });

  it('is done once when ten press at once', async () => {
    const visitId = await waitingVisit(world);
    const outcomes = await atOnce(() => world.ask(world.people.lina, cancelVisit, { visitId, reason: 'x' }));
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(outcomes.filter((code) => code === 'lifecycle/wrong-state')).toHaveLength(9);
  });

  it('refuses while the house still holds something of the customer, or a contract is open', async () => {
    const { lina } = world.people;
    const codeAfter = async (visitId: string) =>
      refused(await world.ask(lina, cancelVisit, { visitId, reason: 'x' }));
    const [keyed, listed, ordered] = [
      await greetedVisit(world),
      await greetedVisit(world),
      await greetedVisit(world),
    ];
    await world.done(lina, takeKey, { visitId: keyed, tag: '90' });
    await world.done(lina, listBelonging, { visitId: listed, name: '雨伞' });
    await orderInState(world, ordered, 'open');
    expect(await codeAfter(keyed)).toBe('visit/key-not-returned');
    expect(await codeAfter(listed)).toBe('visit/belongings-not-returned');
    expect(await codeAfter(await protectedVisit(world))).toBe('visit/protection-kit-still-on');
    expect(await codeAfter(ordered)).toBe('visit/order-still-open');
  });

  it('refuses the guard', async () => {
    const visitId = await waitingVisit(world);
    expect(refused(await world.ask(world.people.laoma, cancelVisit, { visitId, reason: 'x' }))).toBe(
      'right/missing',
    );
  });
});
