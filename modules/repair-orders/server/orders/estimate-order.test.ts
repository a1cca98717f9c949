import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atOnce, oneOf, refused } from '#tests/server/outcome.ts';
import { countRoundTrips } from '#tests/server/round-trips.ts';
import { orderRow, signaturesOf } from '#tests/server/rows.ts';
import { anotherCar, estimated, received, shelvesOf, signed } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { confirmOrder } from './confirm-order.ts';
import { estimateOrder } from './estimate-order.ts';
import { confirm, five, sign } from './fixtures.ts';
import { openOrder } from './open-order.ts';
import { reviseOrder } from './revise-order.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const lina = () => world.people.lina;

describe('the estimate', () => {
  it('is complete once it has a job and a promised time', async () => {
    const { repairOrderId, visitId } = await estimated(world);
    expect(await orderRow(world, repairOrderId)).toMatchObject({
      ...{ state: 'estimated', estimate_version: 1, estimated_by: lina().staffId },
      estimated_at: world.clock.now(),
    });
    expect((await world.journalOf(visitId)).at(-1)).toBe('repair-order.estimated');
  });

  it('refuses to be empty, and to be without a time', async () => {
    const { visitId } = await received(world);
    const empty = await world.done(lina(), openOrder, { visitId });
    expect(refused(await world.ask(lina(), estimateOrder, { repairOrderId: empty.id }))).toBe(
      'repair-order/no-job',
    );
    const timeless = await world.done(lina(), openOrder, {
      workshopId: world.workshopId,
      vehicleId: await anotherCar(world),
      jobs: [{ title: '更换机油' }],
    });
    const untimed = await world.ask(lina(), estimateOrder, { repairOrderId: timeless.id });
    expect(refused(untimed)).toBe('repair-order/no-promised-time');
  });

  it('is made once by ten who press at once, with one journal entry', async () => {
    const { visitId } = await received(world);
    const { pads } = await shelvesOf(world);
    const order = await world.done(lina(), openOrder, { visitId, jobs: [{ opCodeId: pads }] });
    const outcomes = await atOnce(10, () => world.ask(lina(), estimateOrder, { repairOrderId: order.id }));
    expect(outcomes).toEqual(oneOf(10, 'lifecycle/wrong-state'));
    const entries = (await world.journalOf(visitId)).filter((type) => type === 'repair-order.estimated');
    expect(entries).toHaveLength(1);
  });

  it('moves one step in at most four waits', async () => {
    const { visitId } = await received(world);
    const { pads } = await shelvesOf(world);
    const order = await world.done(lina(), openOrder, { visitId, jobs: [{ opCodeId: pads }] });
    const { trips } = await countRoundTrips(world.databases.app, () =>
      world.done(lina(), estimateOrder, { repairOrderId: order.id }, { idempotencyKey: 'one-step-counted' }),
    );
    expect(trips).toBeLessThanOrEqual(4);
  });

  it('refuses a technician, a stranger’s order and a version that is past', async () => {
    const { repairOrderId } = await estimated(world);
    const other = '0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10';
    expect(refused(await world.ask(world.people.chenbo, estimateOrder, { repairOrderId }))).toBe(
      'right/missing',
    );
    expect(refused(await world.ask(lina(), estimateOrder, { repairOrderId: other }))).toBe(
      'request/not-found',
    );
    const stale = await world.ask(
      lina(),
      reviseOrder,
      { repairOrderId, reason: '改价' },
      { expectedVersion: 1 },
    );
    expect(refused(stale)).toBe('request/stale-version');
  });
});

describe('the five confirmations', () => {
  it('RO-2 are ticked one by one and taken back', async () => {
    const { repairOrderId } = await estimated(world);
    await confirm(world, repairOrderId, { jobs: true, wash: { wanted: true } });
    expect(await orderRow(world, repairOrderId)).toMatchObject({
      ...{ jobs_confirmed: true, price_confirmed: false, wash: true, wash_confirmed: true },
    });
    await confirm(world, repairOrderId, { wash: null, jobs: false });
    expect(await orderRow(world, repairOrderId)).toMatchObject({
      jobs_confirmed: false,
      wash: null,
      wash_confirmed: false,
    });
  });

  it.each(['jobs', 'price', 'time', 'wash', 'oldParts'] as const)(
    'A10 hold the signature back while %s is missing',
    async (missing) => {
      const { repairOrderId } = await estimated(world);
      const { [missing]: _, ...ticked } = five;
      await confirm(world, repairOrderId, ticked);
      expect(refused(await sign(world, repairOrderId))).toBe('repair-order/not-confirmed');
      expect(await signaturesOf(world, repairOrderId)).toEqual([]);
    },
  );

  it('refuse a tick before the estimate is complete, and after the signature', async () => {
    const { visitId } = await received(world);
    const order = await world.done(lina(), openOrder, { visitId });
    const early = await world.ask(lina(), confirmOrder, { repairOrderId: order.id, jobs: true });
    expect(refused(early)).toBe('lifecycle/wrong-state');
    const { repairOrderId } = await signed(world);
    const late = await world.ask(lina(), confirmOrder, { repairOrderId, wash: { wanted: true } });
    expect(refused(late)).toBe('repair-order/already-signed');
  });
});
