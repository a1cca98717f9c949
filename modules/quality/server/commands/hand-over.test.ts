import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { finishJob, issuePart, recordJob, startJob } from '#modules/workshop/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { orderRow } from '#tests/server/rows.ts';
import {
  finish,
  handedOver,
  handOverList,
  inspected,
  later,
  namesake,
  type Ordered,
  passSheet,
  working,
} from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { handOver } from './hand-over.ts';
import { inspectCar } from './inspect-car.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  world.people.chenbo = await namesake(world, 'chenbo');
});
afterAll(() => world.close());

const jobOf = (stay: Ordered) => stay.jobs[0]?.id ?? '';
const without = (stay: Ordered, key: string, note?: string) => {
  const list = handOverList(stay);
  return {
    ...list,
    checks: list.checks.map((check) => (check.key === key ? { ...check, ok: false, note } : check)),
  };
};
const reviews = (stay: Ordered) =>
  world.look((tx) =>
    tx.db
      .selectFrom('overrun_reviews')
      .selectAll()
      .where('repair_order_id', '=', stay.repairOrderId)
      .orderBy('id')
      .execute(),
  );

describe('the internal hand-over', () => {
  it('HAND-1 gives the car back to the desk once the list is gone through, and keeps it', async () => {
    const stay = await inspected(world);
    const { zhaolei } = world.people;
    const answer = await world.done(zhaolei, handOver, without(stay, 'car-clean', '客户不要洗车'));
    expect(answer.state).toBe('handed-over');
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({
      state: 'handed-over',
      handed_over_at: world.clock.now(),
      handed_over_by: zhaolei.staffId,
      version: answer.version,
    });
    const [kept] = await world.look((tx) =>
      tx.db.selectFrom('handovers').selectAll().where('visit_id', '=', stay.visitId).execute(),
    );
    expect(kept).toMatchObject({ id: answer.handOverId, handed_over_by: zhaolei.staffId });
    expect(kept?.checks).toContainEqual({ key: 'car-clean', ok: false, note: '客户不要洗车' });
    expect(await reviews(stay)).toMatchObject([{ outcome: 'within', tolerance_bp: 1_000 }]);
    expect((await world.journalOf(stay.visitId)).at(-1)).toBe('repair-order.handed-over');
  });

  it('HAND-1 refuses a failed check without a word, and one that blocks with any', async () => {
    const stay = await inspected(world);
    const { zhaolei } = world.people;
    expect(await world.ask(zhaolei, handOver, without(stay, 'no-new-damage'))).toMatchObject({
      fields: [{ pointer: '/checks/1/note', code: 'quality/note-needed' }],
    });
    expect(await world.ask(zhaolei, handOver, without(stay, 'wording-corrected', '以后再改'))).toMatchObject({
      fields: [{ pointer: '/checks/8/ok', code: 'quality/check-blocks' }],
    });
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({ state: 'inspected' });
  });

  it('HAND-1 refuses "on time" for a car that is late, and takes the reason', async () => {
    const stay = await inspected(world);
    const { zhaolei } = world.people;
    later(world, 24 * 60);
    expect(await world.ask(zhaolei, handOver, handOverList(stay))).toMatchObject({
      fields: [{ pointer: '/checks/5/ok', code: 'quality/is-late' }],
    });
    expect(await world.done(zhaolei, handOver, without(stay, 'on-time', '配件晚到'))).toMatchObject({
      state: 'handed-over',
    });
  });

  it('HAND-3 refuses "records complete" while a billed part never left the store', async () => {
    const stay = await working(world);
    const { zhaolei, zhoujie, wumei } = world.people;
    await finish(world, world.people.chenbo, jobOf(stay));
    await world.done(zhoujie, inspectCar, passSheet(stay));
    expect(await world.ask(zhaolei, handOver, handOverList(stay))).toMatchObject({
      fields: [{ pointer: '/checks/6/ok', code: 'quality/parts-not-issued', params: { count: 1 } }],
    });
    const lineId = stay.lines.find(({ partId }) => partId)?.id ?? '';
    await world.done(wumei, issuePart, { lineId, quantityMilli: 1_000 });
    expect(await world.done(zhaolei, handOver, handOverList(stay))).toMatchObject({ state: 'handed-over' });
  });

  it('A8 refuses while a vague job lacks its correction; with it the wording is right', async () => {
    const stay = await working(world, {
      jobs: ({ concernId }) => [{ title: '检修左后部行驶异响', concernId, vague: true, lines: [] }],
    });
    const { chenbo, zhoujie, zhaolei } = world.people;
    await world.done(chenbo, finishJob, { jobId: jobOf(stay), cause: '衬套松旷', correction: '已修' });
    await world.done(zhoujie, inspectCar, passSheet(stay));
    await world.done(zhaolei, recordJob, { jobId: jobOf(stay), correction: null });
    expect(await world.ask(zhaolei, handOver, handOverList(stay))).toMatchObject({
      code: 'repair-order/jobs-unexplained',
    });
    await world.done(zhaolei, recordJob, { jobId: jobOf(stay), correction: '更换左后减振器上衬套' });
    expect(await world.done(zhaolei, handOver, handOverList(stay))).toMatchObject({ state: 'handed-over' });
  });

  it('A9 refuses while a free small wish is open', async () => {
    const stay = await working(world, {
      jobs: ({ catalogue, concernId }) => [
        { opCodeId: catalogue.pads, concernId },
        { title: '紧固内饰板', lines: [{ kind: 'fee', name: '紧固内饰板', fixedMinor: 0 }] },
      ],
    });
    const { chenbo, zhoujie, zhaolei } = world.people;
    await finish(world, chenbo, jobOf(stay));
    expect(await world.ask(zhaolei, handOver, handOverList(stay))).toMatchObject({
      code: 'lifecycle/wrong-state',
      params: { state: 'in-progress' },
    });
    const wish = stay.jobs[1]?.id ?? '';
    await world.done(chenbo, startJob, { jobId: wish });
    await world.done(chenbo, finishJob, { jobId: wish });
    await world.done(zhoujie, inspectCar, passSheet(stay));
    expect(await world.done(zhaolei, handOver, handOverList(stay))).toMatchObject({ state: 'handed-over' });
  });

  it('HAND-1 is done once when ten press', async () => {
    const stay = await inspected(world);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => world.ask(world.people.zhaolei, handOver, handOverList(stay))),
    );
    expect(outcomes.filter((outcome) => !isRefusal(outcome))).toHaveLength(1);
    expect(outcomes.filter(isRefusal).map(({ code }) => code)).toEqual(
      Array(9).fill('lifecycle/wrong-state'),
    );
    const entries = (await world.journalOf(stay.visitId)).filter(
      (type) => type === 'repair-order.handed-over',
    );
    expect(entries).toHaveLength(1);
  });

  it('refuses a technician', async () => {
    const stay = await inspected(world);
    expect(await world.ask(world.people.chenbo, handOver, handOverList(stay))).toMatchObject({
      code: 'right/missing',
    });
  });
});

describe('records of the hand-over', () => {
  it('HAND-1 cannot be changed or deleted', async () => {
    const stay = await handedOver(world);
    for (const table of ['handovers', 'overrun_reviews'] as const) {
      await expect(
        world.look((tx) =>
          tx.db.deleteFrom(table).where('repair_order_id', '=', stay.repairOrderId).execute(),
        ),
      ).rejects.toMatchObject({ code: '42501' });
    }
    await expect(
      world.look((tx) =>
        tx.db.updateTable('handovers').set({ note: 'x' }).where('visit_id', '=', stay.visitId).execute(),
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
