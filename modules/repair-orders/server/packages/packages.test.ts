import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addPackage,
  addPriceList,
  changePackage,
  changePriceList,
  setPrice,
} from '#modules/registry/server/index.ts';
import { refused } from '#tests/server/outcome.ts';
import { countRoundTrips } from '#tests/server/round-trips.ts';
import { type Served, serve } from '#tests/server/serve.ts';
import { anotherCar, received, shelvesOf } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { addJob } from '../jobs/add-job.ts';
import { openOrder } from '../orders/open-order.ts';
import { orderRoutes } from '../orders/routes.ts';
import { readLines } from '../spine/read-lines.ts';

let world: World;
let served: Served;
let service: { id: string; version: number };
beforeAll(async () => {
  world = await openWorld();
  served = await serve(world, orderRoutes);
  const { pads, fluid, padSet } = await shelvesOf(world);
  service = await world.done(world.people.admin, addPackage, {
    ...{ workshopId: world.workshopId, code: 'SVC-A', names: { 'zh-CN': '小保养' }, everyDistance: 10_000 },
    lines: [
      { kind: 'labor', opCodeId: pads },
      { kind: 'part', partId: padSet },
      { kind: 'part', partId: fluid, quantityMilli: 2_000 },
    ],
  });
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const lina = () => world.people.lina;
const admin = () => world.people.admin;
const linesOf = (orderId: string) => world.look((tx) => readLines(tx, orderId));

describe('a package in an order', () => {
  it('QUOTE-4 adds all its lines in one step, priced by the list in force', async () => {
    const { visitId } = await received(world);
    const order = await world.done(lina(), openOrder, { visitId });
    await world.done(lina(), addJob, { repairOrderId: order.id, packageId: service.id });
    const lines = await linesOf(order.id);
    expect(lines.map(({ kind, total_minor, price_origin }) => [kind, total_minor, price_origin])).toEqual([
      ['labor', 21_600, 'standard'],
      ['part', 42_000, 'standard'],
      ['part', 13_000, 'standard'],
    ]);
  });

  it('QUOTE-4 keeps its prices when lists, shelf prices and the package itself change afterwards', async () => {
    const { fluid, padSet } = await shelvesOf(world);
    const list = await world.done(admin(), addPriceList, {
      ...{ workshopId: world.workshopId, name: '周末价', validFrom: '2026-01-01' },
      entries: [
        { kind: 'hour', priceMinor: 10_000 },
        { kind: 'part', partId: padSet, priceMinor: 30_000 },
      ],
    });
    const opened = await world.done(lina(), openOrder, {
      ...{ workshopId: world.workshopId, vehicleId: await anotherCar(world) },
      jobs: [{ packageId: service.id }],
    });
    const before = await linesOf(opened.id);
    expect(before.map(({ price_origin, price_list_name }) => [price_origin, price_list_name])).toEqual([
      ['list', '周末价'],
      ['list', '周末价'],
      ['standard', null],
    ]);
    expect(opened.totalMinor).toBe(12_000 + 30_000 + 13_000);

    const entries = [{ kind: 'hour' as const, priceMinor: 99_900 }];
    const { version } = await world.done(
      admin(),
      changePriceList,
      { priceListId: list.id, name: '新价', entries },
      { expectedVersion: list.version },
    );
    const price = { partId: fluid, workshopId: world.workshopId, priceMinor: 99_900 };
    await world.done(admin(), setPrice, price);
    const packageChange = {
      packageId: service.id,
      lines: [{ kind: 'fee' as const, name: 'x', fixedMinor: 1 }],
    };
    await world.done(admin(), changePackage, packageChange, { expectedVersion: service.version });
    expect(await linesOf(opened.id)).toEqual(before);
    await world.done(
      admin(),
      changePriceList,
      { priceListId: list.id, archived: true },
      { expectedVersion: version },
    );
  });

  it('QUOTE-4 costs no round trip more than an op-code does, and one statement draws up all prices', async () => {
    const { pads } = await shelvesOf(world);
    const count = async (job: object) => {
      const order = { workshopId: world.workshopId, vehicleId: await anotherCar(world), jobs: [job] };
      return countRoundTrips(world.databases.app, () =>
        world.done(lina(), openOrder, order, { idempotencyKey: JSON.stringify(job) }),
      );
    };
    await count({ opCodeId: pads, title: 'warm' });
    expect(await count({ packageId: service.id })).toEqual(await count({ opCodeId: pads }));
  });

  it('refuses one of another workshop or out of use at its field', async () => {
    const order = { workshopId: world.workshopId, vehicleId: await anotherCar(world) };
    const unknown = { packageId: '0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10' };
    expect(refused(await world.ask(lina(), openOrder, { ...order, jobs: [unknown] }))).toBe(
      '/jobs/0/packageId job/no-such-package',
    );
  });
});

describe('suggested packages', () => {
  it('QUOTE-4 are those for the car, due ones first, with the price this customer would be charged', async () => {
    const { pads } = await shelvesOf(world);
    const sold = { workshopId: world.workshopId, lines: [{ kind: 'labor' as const, opCodeId: pads }] };
    const names = { en: 'x' };
    await world.done(admin(), addPackage, { ...sold, code: 'AAA', names, fixedMinor: 8_800 });
    await world.done(admin(), addPackage, { ...sold, code: 'BBB', names, models: [{ make: 'Nobody' }] });
    await world.done(admin(), addPackage, { ...sold, code: 'DUE', names, everyDistance: 10_000 });
    const vehicleId = await anotherCar(world);
    await world.look((tx) =>
      tx.db.updateTable('vehicles').set({ odometer: 39_400 }).where('id', '=', vehicleId).execute(),
    );
    const order = await world.done(lina(), openOrder, { workshopId: world.workshopId, vehicleId });
    const answer = await served.as(lina(), {
      method: 'GET',
      url: `/repair-orders/${order.id}/suggested-packages`,
    });
    const items = answer.json().items as { code: string }[];
    expect(items.map(({ code }) => code)).toEqual(['DUE', 'SVC-A', 'AAA']);
    expect(items[0]).toMatchObject({
      isDue: true,
      dueAtDistance: 40_000,
      totalMinor: 21_600,
      onOrder: false,
    });
    expect(items[2]).toMatchObject({ isDue: false, totalMinor: 8_800 });
  });
});
