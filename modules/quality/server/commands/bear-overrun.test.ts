import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noteActual } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { orderRow } from '#tests/server/rows.ts';
import {
  handOverList,
  inspected,
  later,
  namesake,
  type Ordered,
  type StayOf,
  working,
} from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { bearTheOverrun } from './bear-overrun.ts';
import { handOver } from './hand-over.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  world.people.chenbo = await namesake(world, 'chenbo');
});
afterAll(() => world.close());

const lineOf = (stay: Ordered) => stay.lines[0]?.id ?? '';
/** One job at a fixed price, as the scenarios of the trade are told. */
const at = (fixedMinor: number): StayOf => ({
  jobs: ({ concernId }) => [
    { title: '修理制动', concernId, lines: [{ kind: 'fee', name: '修理制动', fixedMinor }] },
  ],
});
const actual = (stay: Ordered, fixedMinor: number) =>
  world.done(world.people.lina, noteActual, { lineId: lineOf(stay), fixedMinor, reason: '实际用工' });
const reviews = (stay: Ordered) =>
  world.look((tx) =>
    tx.db
      .selectFrom('overrun_reviews')
      .selectAll()
      .where('repair_order_id', '=', stay.repairOrderId)
      .orderBy('id')
      .execute(),
  );

describe('the estimate against the actual', () => {
  it('A6 lets a bill come down to the actual even though more was signed', async () => {
    const stay = await inspected(world, at(100_000));
    await actual(stay, 82_000);
    await world.done(world.people.zhaolei, handOver, handOverList(stay));
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({
      state: 'handed-over',
      authorized_minor: 100_000,
      total_minor: 82_000,
    });
  });

  it('A7 passes ten percent above to the cent, with a note', async () => {
    const stay = await inspected(world, at(100_000));
    await actual(stay, 110_000);
    await world.done(world.people.zhaolei, handOver, handOverList(stay));
    expect(await reviews(stay)).toMatchObject([
      { outcome: 'within-note', authorized_minor: 100_000, actual_minor: 110_000 },
    ]);
  });

  it('A7 blocks one cent more', async () => {
    const stay = await inspected(world, at(100_000));
    await actual(stay, 110_001);
    expect(await world.ask(world.people.zhaolei, handOver, handOverList(stay))).toMatchObject({
      code: 'repair-order/over-estimate',
    });
    expect(await reviews(stay)).toEqual([]);
  });

  it('A7 always blocks a line nobody approved, and no manager bears that', async () => {
    const stay = await inspected(world);
    await world.look((tx) =>
      tx.db
        .updateTable('repair_order_lines')
        .set({ authorized_minor: null })
        .where('id', '=', lineOf(stay))
        .execute(),
    );
    const { zhaolei, wangwei } = world.people;
    expect(await world.ask(zhaolei, handOver, handOverList(stay))).toMatchObject({
      code: 'repair-order/unapproved-lines',
    });
    const { repairOrderId } = stay;
    expect(await world.ask(wangwei, bearTheOverrun, { repairOrderId, reason: '不问客户' })).toMatchObject({
      code: 'repair-order/within-estimate',
    });
  });
});

describe('an overrun the shop bears', () => {
  const sharesOf = (stay: Ordered) =>
    world.look(async (tx) => {
      const line = await tx.db
        .selectFrom('repair_order_lines')
        .select(['shares', 'net_minor', 'tax_minor', 'total_minor'])
        .where('id', '=', lineOf(stay))
        .executeTakeFirstOrThrow();
      return line as typeof line & {
        shares: { payer: string; totalMinor: number; netMinor: number; taxMinor: number }[];
      };
    });

  it('HAND-2 leaves the customer what they agreed to; the rest is the shop’s, to the cent', async () => {
    const stay = await inspected(world, at(100_000));
    await actual(stay, 123_457);
    const { wangwei, zhaolei } = world.people;
    const { repairOrderId } = stay;
    const answer = await world.done(wangwei, bearTheOverrun, { repairOrderId, reason: '报价时漏算工时' });
    expect(answer).toMatchObject({ borneMinor: 23_457, state: 'inspected' });
    const line = await sharesOf(stay);
    expect(line.shares.map(({ payer, totalMinor }) => [payer, totalMinor])).toEqual([
      ['customer', 100_000],
      ['internal', 23_457],
    ]);
    for (const part of ['netMinor', 'taxMinor'] as const) {
      const column = part === 'netMinor' ? line.net_minor : line.tax_minor;
      expect(line.shares.reduce((sum, share) => sum + share[part], 0)).toBe(column);
    }
    expect(await orderRow(world, repairOrderId)).toMatchObject({
      overrun_borne_by: wangwei.staffId,
      overrun_reason: '报价时漏算工时',
    });
    expect((await world.journalOf(stay.visitId)).at(-1)).toBe('repair-order.overrun-borne');
    later(world, 1);
    await world.done(zhaolei, handOver, handOverList(stay));
    expect((await reviews(stay)).map(({ outcome, borne_minor }) => [outcome, borne_minor])).toEqual([
      ['borne', 23_457],
      ['borne', 0],
    ]);
  });

  it('HAND-2 is asked again when the actual grows after it, and bears only what came since', async () => {
    const stay = await inspected(world, at(100_000));
    const { wangwei, zhaolei } = world.people;
    const { repairOrderId } = stay;
    await actual(stay, 120_000);
    await world.done(wangwei, bearTheOverrun, { repairOrderId, reason: '漏算' });
    await actual(stay, 150_000);
    expect(await world.ask(zhaolei, handOver, handOverList(stay))).toMatchObject({
      code: 'repair-order/over-estimate',
    });
    expect(await world.done(wangwei, bearTheOverrun, { repairOrderId, reason: '又漏算' })).toMatchObject({
      borneMinor: 30_000,
    });
    expect((await sharesOf(stay)).shares.map(({ totalMinor }) => totalMinor)).toEqual([100_000, 50_000]);
  });

  it('HAND-2 refuses what is within the tolerance, an advisor, and a car that is not done', async () => {
    const stay = await inspected(world, at(100_000));
    await actual(stay, 110_000);
    const { wangwei, lina } = world.people;
    const asked = { repairOrderId: stay.repairOrderId, reason: '好意' };
    expect(await world.ask(wangwei, bearTheOverrun, asked)).toMatchObject({
      code: 'repair-order/within-estimate',
    });
    expect(await world.ask(lina, bearTheOverrun, asked)).toMatchObject({ code: 'right/missing' });
    const early = await working(world, at(100_000));
    expect(
      await world.ask(wangwei, bearTheOverrun, { ...asked, repairOrderId: early.repairOrderId }),
    ).toMatchObject({ code: 'lifecycle/wrong-state' });
  });

  it('HAND-2 is borne once when ten managers press', async () => {
    const stay = await inspected(world, at(100_000));
    await actual(stay, 120_000);
    const { repairOrderId } = stay;
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        world.ask(world.people.wangwei, bearTheOverrun, { repairOrderId, reason: '漏算' }),
      ),
    );
    expect(outcomes.filter((outcome) => !isRefusal(outcome))).toMatchObject([{ borneMinor: 20_000 }]);
    expect(outcomes.filter(isRefusal).map(({ code }) => code)).toEqual(
      Array(9).fill('repair-order/overrun-borne'),
    );
    expect((await sharesOf(stay)).shares.map(({ totalMinor }) => totalMinor)).toEqual([100_000, 20_000]);
  });
});
