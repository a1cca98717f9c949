import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setDiscountLimits } from '#modules/registry/server/index.ts';
import { atOnce, oneOf, refused } from '#tests/server/outcome.ts';
import { countRoundTrips } from '#tests/server/round-trips.ts';
import { orderRow } from '#tests/server/rows.ts';
import { type Served, serve } from '#tests/server/serve.ts';
import { anotherCar, shelvesOf } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { editLine } from '../lines/edit-line.ts';
import { openOrder } from '../orders/open-order.ts';
import { orderRoutes } from '../orders/routes.ts';
import { readLines } from '../spine/read-lines.ts';
import { askDiscount } from './ask-discount.ts';
import { decideDiscount } from './decide-discount.ts';

let world: World;
let served: Served;
beforeAll(async () => {
  world = await openWorld();
  served = await serve(world, orderRoutes);
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const lina = () => world.people.lina;
const manager = () => world.people.wangwei;

/** An order with one part of 420.00. */
async function order() {
  const { padSet } = await shelvesOf(world);
  const opened = await world.done(lina(), openOrder, {
    ...{ workshopId: world.workshopId, vehicleId: await anotherCar(world) },
    jobs: [{ title: '制动片', lines: [{ kind: 'part', partId: padSet }] }],
  });
  const [line] = await world.look((tx) => readLines(tx, opened.id));
  return { repairOrderId: opened.id, lineId: line?.id ?? '' };
}

const read = async (url: string, who = lina()) => (await served.as(who, { method: 'GET', url })).json();

describe('a discount', () => {
  it('SETL-2 within one’s authority is simply given', async () => {
    const { repairOrderId, lineId } = await order();
    await world.done(lina(), editLine, { lineId, discountBp: 1_000 });
    expect(await orderRow(world, repairOrderId)).toMatchObject({ total_minor: 37_800 });
    await world.done(lina(), editLine, { lineId, discountMinor: 4_200 });
    expect(refused(await world.ask(lina(), askDiscount, { lineId, discountBp: 900, reason: 'x' }))).toBe(
      'discount/within-authority',
    );
  });

  it('SETL-2 above it is refused with how much may be given: on writing and on changing', async () => {
    const { lineId } = await order();
    const { padSet } = await shelvesOf(world);
    expect(refused(await world.ask(lina(), editLine, { lineId, discountBp: 1_001 }))).toBe(
      '/discountBp discount/above-authority',
    );
    expect(refused(await world.ask(lina(), editLine, { lineId, discountMinor: 4_201 }))).toBe(
      '/discountMinor discount/above-authority',
    );
    const job = { title: 'x', lines: [{ kind: 'part' as const, partId: padSet, discountBp: 5_000 }] };
    const car = { workshopId: world.workshopId, vehicleId: await anotherCar(world) };
    expect(refused(await world.ask(lina(), openOrder, { ...car, jobs: [job] }))).toBe(
      '/jobs/0/lines/0/discountBp discount/above-authority',
    );
  });

  it('SETL-2 asked for is off only when somebody else who may grants it', async () => {
    const { repairOrderId, lineId } = await order();
    const asked = await world.done(lina(), askDiscount, { lineId, discountBp: 2_500, reason: '老客户' });
    expect(asked).toMatchObject({ state: 'asked', orderTotalMinor: 42_000 });
    const { items } = await read(`/discount-requests?workshopId=${world.workshopId}`, manager());
    expect(items).toMatchObject([
      { id: asked.id, offMinor: 10_500, grossMinor: 42_000, reason: '老客户', mayDecide: true },
    ]);
    expect((await read(`/repair-orders/${repairOrderId}/discount-requests`)).items[0].mayDecide).toBe(false);
    const grant = { discountRequestId: asked.id, granted: true };
    expect(refused(await world.ask(lina(), decideDiscount, grant))).toBe('right/missing');
    const outcomes = await atOnce(5, () => world.ask(manager(), decideDiscount, grant));
    expect(outcomes).toEqual(oneOf(5, 'discount/already-decided'));
    expect(await orderRow(world, repairOrderId)).toMatchObject({ total_minor: 31_500 });
    expect((await read(`/discount-requests?workshopId=${world.workshopId}`)).items).toEqual([]);
  });

  it('SETL-2 declined says why and stays on record; nothing is off', async () => {
    const { repairOrderId, lineId } = await order();
    const asked = await world.done(lina(), askDiscount, { lineId, discountMinor: 10_000, reason: '熟人' });
    const decline = { discountRequestId: asked.id, granted: false };
    expect(refused(await world.ask(manager(), decideDiscount, decline))).toBe('/reason field/needed');
    await world.done(manager(), decideDiscount, { ...decline, reason: '已是活动价' });
    expect(await orderRow(world, repairOrderId)).toMatchObject({ total_minor: 42_000 });
    expect((await read(`/repair-orders/${repairOrderId}/discount-requests`)).items[0]).toMatchObject({
      ...{ state: 'declined', decidedReason: '已是活动价', decidedBy: { name: manager().name } },
    });
  });

  it('refuses a second question for the same line, one’s own grant, and more than the granter may give', async () => {
    const { lineId } = await order();
    const most = await world.done(lina(), askDiscount, { lineId, discountBp: 3_500, reason: 'x' });
    const again = { lineId, discountBp: 2_000, reason: 'x' };
    expect(refused(await world.ask(lina(), askDiscount, again))).toBe('discount/already-asked');
    const grant = { discountRequestId: most.id, granted: true };
    expect(refused(await world.ask(manager(), decideDiscount, grant))).toBe('discount/above-authority');
    const own = await order();
    const asked = await world.done(manager(), askDiscount, {
      ...again,
      lineId: own.lineId,
      discountBp: 4_000,
    });
    const grantOwn = { discountRequestId: asked.id, granted: true };
    expect(refused(await world.ask(manager(), decideDiscount, grantOwn))).toBe('discount/not-ones-own');
  });

  it('follows the limits the workshop has set, also in money', async () => {
    const { lineId } = await order();
    const limits = [{ role: 'service-advisor' as const, limitBp: 2_000, limitMinor: 3_000 }];
    await world.done(world.people.admin, setDiscountLimits, { workshopId: world.workshopId, limits });
    expect(refused(await world.ask(lina(), editLine, { lineId, discountMinor: 3_001 }))).toBe(
      '/discountMinor discount/above-authority',
    );
    await world.done(lina(), editLine, { lineId, discountMinor: 3_000 });
    await world.done(world.people.admin, setDiscountLimits, { workshopId: world.workshopId, limits: [] });
  });

  it('costs an order without discounts no statement', async () => {
    const { padSet } = await shelvesOf(world);
    const count = async (line: object, key: string) => {
      const car = { workshopId: world.workshopId, vehicleId: await anotherCar(world) };
      const jobs = [{ title: key, lines: [{ kind: 'part' as const, partId: padSet, ...line }] }];
      return countRoundTrips(world.databases.app, () =>
        world.done(lina(), openOrder, { ...car, jobs }, { idempotencyKey: `discount-counted-${key}` }),
      );
    };
    await count({}, 'warm');
    const [plain, less] = [await count({}, 'plain'), await count({ discountBp: 100 }, 'less')];
    expect(less.statements - plain.statements).toBe(1);
  });
});
