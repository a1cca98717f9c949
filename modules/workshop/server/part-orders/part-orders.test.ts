import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cancelJob, visitRoutes } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { type Served, serve } from '#tests/server/serve.ts';
import { type Ordered, shelvesOf, signed } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { issuePart } from '../commands/issue-part.ts';
import { workshopRoutes } from '../routes.ts';
import { askPart } from './ask-part.ts';
import { cancelPartOrder } from './cancel-part-order.ts';
import { expectPartOrder } from './expect-part-order.ts';
import { orderPart } from './order-part.ts';
import { receiveOrderedPart } from './receive-ordered-part.ts';

let world: World;
let served: Served;
beforeEach(async () => {
  world = await openWorld();
  served = await serve(world, [...workshopRoutes, ...visitRoutes]);
});
afterEach(async () => {
  await served.close();
  await world.close();
});

const lineOf = (stay: Ordered) => stay.lines.find(({ partId }) => partId)?.id ?? '';
const dueAt = '2026-11-22T02:00:00.000Z';
const asked = (lineId: string) => ({
  ...{ lineId, supplier: '丰田备件中心', number: '04465-02220', quantityMilli: 1_000 },
  ...{ unitCostMinor: 20_000, expectedAt: dueAt },
});
const order = (lineId: string, who = world.people.wumei) => world.ask(who, orderPart, asked(lineId));
const idOf = (answer: unknown) => (answer as { id: string }).id;

async function emptyShelf(quantityMilli = 0): Promise<string> {
  const { padSet } = await shelvesOf(world);
  await world.look((tx) =>
    tx.db
      .updateTable('part_stock')
      .set({ quantity_milli: quantityMilli })
      .where('part_id', '=', padSet)
      .execute(),
  );
  return padSet;
}
const stockOf = async (partId: string) =>
  (
    await world.look((tx) =>
      tx.db.selectFrom('part_stock').selectAll().where('part_id', '=', partId).executeTakeFirstOrThrow(),
    )
  ).quantity_milli;
const get = async (url: string, who = world.people.lina) => {
  const answer = await served.as(who, { method: 'GET', url });
  expect(answer.statusCode).toBe(200);
  return answer.json();
};

describe('a part that is not on the shelf', () => {
  it('SHOP-6 is asked for by the advisor, ordered by the clerk, put on the shelf and kept for its car', async () => {
    const [stay, other] = [await signed(world), await signed(world)];
    const partId = await emptyShelf();
    const { lina, wumei } = world.people;
    const lineId = lineOf(stay);
    const { visitId } = stay;
    const ask = await world.done(lina, askPart, { lineId, note: '客户急用' });
    expect((await world.journalOf(visitId)).at(-1)).toBe('part.order-asked');
    expect(await get(`/part-orders?workshopId=${world.workshopId}`)).toMatchObject({
      items: [{ state: 'asked', note: '客户急用', partNumber: '04465-02220', isNeeded: true }],
    });
    expect(await order(lineId)).toMatchObject({ id: idOf(ask), state: 'ordered', version: 2 });
    expect((await world.journalOf(visitId)).at(-1)).toBe('part.ordered');
    expect(await get(`/visits/${visitId}/parts`)).toMatchObject({
      items: [{ place: 'ordered', expectedAt: dueAt, order: { supplier: '丰田备件中心' }, mayAsk: false }],
    });
    const here = await world.done(wumei, receiveOrderedPart, {
      ...{ partOrderId: idOf(ask), quantityMilli: 1_000 },
    });
    expect(here).toMatchObject({ state: 'arrived' });
    expect(await stockOf(partId)).toBe(1_000);
    expect((await world.journalOf(visitId)).at(-1)).toBe('part.arrived');
    const taken = { lineId: lineOf(other), quantityMilli: 1_000 };
    expect(await world.ask(wumei, issuePart, taken)).toMatchObject({ code: 'workshop/kept-for-another' });
    const requests = await get(`/part-requests?workshopId=${world.workshopId}`);
    const row = (id: string) => requests.items.find((each: { lineId: string }) => each.lineId === id);
    expect(row(lineId)).toMatchObject({ keptMilli: 1_000, keptForOthersMilli: 0 });
    expect(row(lineOf(other))).toMatchObject({ keptMilli: 0, keptForOthersMilli: 1_000 });
    await world.done(wumei, issuePart, { lineId, quantityMilli: 1_000 });
    expect(await stockOf(partId)).toBe(0);
  });

  it('SHOP-6 is ordered once when two order it at once, and asked for once', async () => {
    const stay = await signed(world);
    await emptyShelf();
    const lineId = lineOf(stay);
    const { lina, wumei } = world.people;
    const asks = await Promise.all([1, 2, 3].map(() => world.ask(lina, askPart, { lineId })));
    expect(asks.filter(isRefusal).map(({ code }) => code)).toEqual(
      Array(2).fill('workshop/part-asked-already'),
    );
    const orders = await Promise.all([1, 2, 3, 4].map(() => order(lineId)));
    expect(orders.filter(isRefusal).map(({ code }) => code)).toEqual(
      Array(3).fill('workshop/part-ordered-already'),
    );
    const partOrderId = idOf(orders.find((each) => !isRefusal(each)));
    const arrivals = await Promise.all(
      [1, 2].map(() => world.ask(wumei, receiveOrderedPart, { partOrderId, quantityMilli: 1_000 })),
    );
    expect(arrivals.filter(isRefusal)).toMatchObject([{ code: 'workshop/part-order-not-open' }]);
  });

  it('SHOP-6 refuses what is here, what nobody agreed to, a date that has passed, and who may not', async () => {
    const stay = await signed(world);
    const lineId = lineOf(stay);
    expect(await order(lineId)).toMatchObject({ code: 'workshop/part-is-here' });
    await emptyShelf();
    expect(await order(lineId, world.people.lina)).toMatchObject({ code: 'right/missing' });
    const late = { ...asked(lineId), expectedAt: '2026-11-20T00:00:00.000Z' };
    expect(await world.ask(world.people.wumei, orderPart, late)).toMatchObject({
      fields: [{ pointer: '/expectedAt', code: 'part/expected-in-the-past' }],
    });
    const labour = stay.lines.find(({ kind }) => kind === 'labor')?.id ?? '';
    expect(await order(labour)).toMatchObject({ code: 'workshop/not-a-part' });
  });

  it('QUOTE-5 moves the completion time by its own date, and again when the supplier names another', async () => {
    const stay = await signed(world);
    await emptyShelf();
    const url = `/visits/${stay.visitId}/completion-time`;
    const starts = async () => (await get(url)).jobs[0]?.startsAt;
    const partOrderId = idOf(await order(lineOf(stay)));
    expect(await starts()).toBe(dueAt);
    const { cards } = await get(`/shop-board?workshopId=${world.workshopId}`);
    expect(cards[0]).toMatchObject({
      ...{ waitsForParts: true, partsDueAt: dueAt, promise: { level: 'at-risk' } },
    });
    const expectedAt = '2026-11-23T03:00:00.000Z';
    await world.done(world.people.wumei, expectPartOrder, { partOrderId, expectedAt });
    expect(await starts()).toBe(expectedAt);
    await world.done(world.people.wumei, receiveOrderedPart, { partOrderId, quantityMilli: 1_000 });
    expect(Date.parse(await starts())).toBeLessThan(Date.parse(dueAt));
  });

  it('SHOP-6 arrives in parts, never more than was ordered, and the rest is called off', async () => {
    const stay = await signed(world);
    const partId = await emptyShelf();
    const { wumei } = world.people;
    const lineId = lineOf(stay);
    const twice = { ...asked(lineId), quantityMilli: 2_000 };
    const partOrderId = idOf(await world.done(wumei, orderPart, twice));
    const some = { partOrderId, quantityMilli: 500, unitCostMinor: 21_000 };
    expect(await world.done(wumei, receiveOrderedPart, some)).toMatchObject({ state: 'ordered' });
    expect(await world.ask(wumei, receiveOrderedPart, { partOrderId, quantityMilli: 1_501 })).toMatchObject({
      fields: [{ code: 'workshop/more-than-ordered', params: { left: 1.5 } }],
    });
    await world.done(wumei, cancelPartOrder, { partOrderId, reason: '供应商缺货' });
    expect((await world.journalOf(stay.visitId)).at(-1)).toBe('part.order-cancelled');
    expect(await stockOf(partId)).toBe(500);
    expect(await world.ask(wumei, cancelPartOrder, { partOrderId, reason: '再退' })).toMatchObject({
      code: 'workshop/part-order-not-open',
    });
    expect(isRefusal(await order(lineId))).toBe(false);
  });

  it('SHOP-6 of a job that is off by now still comes in, is kept for nobody, and is marked as not needed', async () => {
    const [stay, other] = [await signed(world), await signed(world)];
    await emptyShelf();
    const { lina, wumei } = world.people;
    const lineId = lineOf(stay);
    const partOrderId = idOf(await order(lineId));
    const jobId = stay.lines.find(({ id }) => id === lineId)?.jobId ?? '';
    await world.done(lina, cancelJob, { jobId, reason: '客户不做了' });
    expect(await get(`/part-orders?workshopId=${world.workshopId}`)).toMatchObject({
      items: [{ isNeeded: false }],
    });
    await world.done(wumei, receiveOrderedPart, { partOrderId, quantityMilli: 1_000 });
    await world.done(wumei, issuePart, { lineId: lineOf(other), quantityMilli: 1_000 });
  });
});
