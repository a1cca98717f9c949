import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Catalogue, stockUp } from '#tests/server/catalogue.ts';
import { atOnce, oneOf, refused } from '#tests/server/outcome.ts';
import { countRoundTrips } from '#tests/server/round-trips.ts';
import { jobsOf, linesOf, orderRow } from '#tests/server/rows.ts';
import { anotherCar, received } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { openOrder } from './open-order.ts';

let world: World;
let catalogue: Catalogue;
beforeAll(async () => {
  world = await openWorld();
  catalogue = await stockUp(world);
});
afterAll(() => world.close());

const promisedAt = '2026-11-21T08:30:00.000Z';

/** What an advisor types who writes an order in one go: five lines in two jobs. */
const fiveLines = () => [
  {
    opCodeId: catalogue.pads,
    lines: [
      { kind: 'labor' as const, opCodeId: catalogue.pads },
      { kind: 'part' as const, partId: catalogue.padSet },
      { kind: 'part' as const, partId: catalogue.fluid, quantityMilli: 500 },
    ],
  },
  {
    title: '紧固松动饰条',
    lines: [
      { kind: 'labor' as const, name: '紧固松动饰条', fixedMinor: 0 },
      {
        kind: 'sublet' as const,
        name: '补漆',
        fixedMinor: 100_000,
        payerShares: [{ payer: 'warranty' as const, bp: 6_000 }, { payer: 'customer' as const }],
      },
    ],
  },
];
const express = async () => ({
  workshopId: world.workshopId,
  vehicleId: await anotherCar(world),
  promisedAt,
  jobs: fiveLines(),
});
const open = async (call = {}) => world.done(world.people.lina, openOrder, await express(), call);

describe('an express write-up', () => {
  it('RO-1 opens visit and order with jobs, lines and promise in one request', async () => {
    const order = await open();
    expect(order).toMatchObject({
      state: 'open',
      version: 1,
      totalMinor: 166_850,
      currency: 'CNY',
      authorizedMinor: null,
    });
    expect(order.number).toMatch(/^RO2026-\d{6}$/);
    const visit = await world.look((tx) =>
      tx.db.selectFrom('visits').selectAll().where('id', '=', order.visitId).executeTakeFirstOrThrow(),
    );
    expect(visit).toMatchObject({
      state: 'in-house',
      advisor_id: world.people.lina.staffId,
      customer_id: world.customerId,
    });
    expect(visit.promised_at?.toISOString()).toBe(promisedAt);
    expect(await jobsOf(world, order.id)).toMatchObject([
      {
        title: '更换前制动片',
        position: 1,
        state: 'planned',
        origin: 'contract',
        total_minor: 66_850,
        planned_seconds: 4_320,
      },
      { title: '紧固松动饰条', position: 2, vague: false, total_minor: 100_000 },
    ]);
    expect(await world.journalOf(order.visitId)).toEqual([
      'visit.arrived',
      'visit.greeted',
      'repair-order.opened',
    ]);
  });

  it('QUOTE-1 QUOTE-6 prices every line from the list in force and stores what it comes to', async () => {
    const order = await open();
    const [labor, pads, fluid] = await linesOf(world, order.id);
    expect(labor).toMatchObject({
      code: 'BR-100',
      name: '更换前制动片',
      hours_seconds: 4_320,
      rate_minor: 18_000,
      total_minor: 21_600,
    });
    expect(pads).toMatchObject({
      code: '04465-02220',
      source: 'oem',
      quantity_milli: 1_000,
      unit_price_minor: 42_000,
      tax_minor: 4_832,
    });
    expect(fluid).toMatchObject({ quantity_milli: 500, total_minor: 3_250 });
    const stored = await orderRow(world, order.id);
    expect(stored.net_minor + stored.tax_minor).toBe(stored.total_minor);
  });

  it('A31 keeps each payer’s share as agreed and as it comes to', async () => {
    const order = await open();
    const sublet = (await linesOf(world, order.id)).find((line) => line.kind === 'sublet');
    expect(sublet?.shares).toMatchObject([
      { payer: 'warranty', bp: 6_000, totalMinor: 60_000 },
      { payer: 'customer', bp: null, amountMinor: null, totalMinor: 40_000 },
    ]);
  });

  it('waits for the database at most three times, however many lines', async () => {
    const input = await express();
    const ten = [...fiveLines(), ...fiveLines(), ...fiveLines()];
    const call = { idempotencyKey: 'counted-order' };
    const counted = await countRoundTrips(world.databases.app, () =>
      world.done(world.people.lina, openOrder, { ...input, jobs: ten }, call),
    );
    expect(counted.trips).toBeLessThanOrEqual(3);
    expect(counted.statements).toBeLessThanOrEqual(11);
  });

  it('PLAT-4 makes one document of a request sent ten times at once, and gives ten equal answers', async () => {
    const input = await express();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        world.done(world.people.lina, openOrder, input, { idempotencyKey: 'sent-ten-times' }),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const orders = await world.look((tx) =>
      tx.db.selectFrom('repair_orders').select('id').where('vehicle_id', '=', input.vehicleId).execute(),
    );
    expect(orders).toHaveLength(1);
  });

  it('SETL-5 numbers ten orders made at once without gap or repetition', async () => {
    const before = await numbers();
    const cars = await Promise.all(Array.from({ length: 10 }, () => express()));
    const made = await Promise.all(cars.map((input) => world.done(world.people.lina, openOrder, input)));
    const all = [...before, ...made.map(({ number }) => Number(number.slice(-6)))].toSorted((a, b) => a - b);
    expect(all).toEqual(Array.from({ length: all.length }, (_, place) => place + 1));
  });

  it('gives the number back when the order is not saved', async () => {
    const last = Math.max(...(await numbers()));
    const input = await express();
    await world.done(world.people.lina, openOrder, input);
    const again = await world.ask(world.people.lina, openOrder, input);
    expect(refused(again)).toBe('visit/already-here');
    const next = await open();
    expect(Number(next.number.slice(-6))).toBe(last + 2);
  });

  it('refuses nine of ten who receive the same car at once', async () => {
    const input = await express();
    const outcomes = await atOnce(10, () => world.ask(world.people.lina, openOrder, input));
    expect(outcomes).toEqual(oneOf(10, 'visit/already-here'));
  });

  it.each<[string, object, string]>([
    ['neither visit nor car', { vehicleId: undefined }, '/visitId field/needed'],
    [
      'a time that is past',
      { promisedAt: '2026-11-20T08:00:00.000Z' },
      '/promisedAt repair-order/promise-in-the-past',
    ],
    [
      'a concern nobody could have said yet',
      { jobs: [{ title: 'x', concernId: '0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10' }] },
      '/jobs/0/concernId job/no-such-concern',
    ],
    [
      'an operation that is not in the book',
      { jobs: [{ opCodeId: '0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10' }] },
      '/jobs/0/opCodeId line/no-such-op-code',
    ],
    [
      'hours of 1.25',
      { jobs: [{ title: 'x', lines: [{ kind: 'labor', name: 'y', hoursSeconds: 4_500 }] }] },
      '/jobs/0/lines/0/hoursSeconds price/hours-not-in-tenths',
    ],
    ['a car of nobody', { vehicleId: '0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10' }, 'request/not-found'],
  ])('refuses %s and leaves nothing behind', async (_, change, code) => {
    const input = { ...(await express()), ...change };
    expect(refused(await world.ask(world.people.lina, openOrder, input))).toBe(code);
    const visits = await world.look((tx) =>
      tx.db
        .selectFrom('visits')
        .select('id')
        .where('vehicle_id', '=', input.vehicleId ?? null)
        .execute(),
    );
    expect(visits).toEqual([]);
  });

  it('refuses a car without an owner until a customer is named', async () => {
    const input = await express();
    await world.look((tx) =>
      tx.db.updateTable('vehicles').set({ owner_id: null }).where('id', '=', input.vehicleId).execute(),
    );
    expect(refused(await world.ask(world.people.lina, openOrder, input))).toBe(
      '/customerId repair-order/no-customer',
    );
    const named = await world.done(world.people.lina, openOrder, { ...input, customerId: world.customerId });
    expect(await orderRow(world, named.id)).toMatchObject({ customer_id: world.customerId });
  });

  it('refuses whoever writes no orders, and a workshop that is not theirs', async () => {
    const input = await express();
    expect(refused(await world.ask(world.people.chenbo, openOrder, input))).toBe('right/missing');
    const elsewhere = { ...input, workshopId: '0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10' };
    expect(refused(await world.ask(world.people.lina, openOrder, elsewhere))).toBe('request/not-found');
  });
});

describe('an order for a visit', () => {
  it('answers the concern it names and takes over the promised time', async () => {
    const { visitId, concernId } = await received(world);
    const order = await world.done(world.people.lina, openOrder, {
      visitId,
      jobs: [{ opCodeId: catalogue.pads, concernId }],
    });
    expect(await jobsOf(world, order.id)).toMatchObject([{ concern_id: concernId }]);
    const [visit, stored] = await Promise.all([
      world.look((tx) =>
        tx.db.selectFrom('visits').selectAll().where('id', '=', visitId).executeTakeFirstOrThrow(),
      ),
      orderRow(world, order.id),
    ]);
    expect(stored.promised_at).toEqual(visit.promised_at);
  });

  it('is one: nine of ten who open it at once are told', async () => {
    const { visitId } = await received(world);
    const outcomes = await atOnce(10, () => world.ask(world.people.lina, openOrder, { visitId }));
    expect(outcomes).toEqual(oneOf(10, 'repair-order/already-open'));
    expect((await world.journalOf(visitId)).filter((type) => type === 'repair-order.opened')).toHaveLength(1);
  });

  it('refuses a concern of another visit', async () => {
    const [one, other] = [await received(world), await received(world)];
    const jobs = [{ title: '制动', concernId: other.concernId }];
    const outcome = await world.ask(world.people.lina, openOrder, { visitId: one.visitId, jobs });
    expect(refused(outcome)).toBe('/jobs/0/concernId job/no-such-concern');
  });
});

async function numbers(): Promise<number[]> {
  const rows = await world.look((tx) => tx.db.selectFrom('repair_orders').select('number').execute());
  return rows.map(({ number }) => Number(number.slice(-6)));
}
