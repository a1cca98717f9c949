import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '#tests/server/world.ts';
import {
  atOnce,
  greetedVisit,
  orderInState,
  refused,
  visitRow,
  waitingVisit,
} from '../fixtures/received-visit.ts';
import { promiseTime } from './promise-time.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const inHours = (hours: number) => new Date(world.clock.now().getTime() + hours * 3_600_000);
const promise = (visitId: string, hours: number) => ({ visitId, promisedAt: inHours(hours).toISOString() });

describe('the promise', () => {
  it('keeps the first time for ever and tells every change', async () => {
    const visitId = await greetedVisit(world);
    const { lina } = world.people;
    await world.done(lina, promiseTime, promise(visitId, 6));
    await world.done(lina, promiseTime, { ...promise(visitId, 8), reason: '配件下午到货' });
    expect(await visitRow(world, visitId)).toMatchObject({
      promised_at: inHours(8),
      first_promised_at: inHours(6),
      promise_reason: '配件下午到货',
    });
    const entries = await world.look((tx) =>
      tx.db
        .selectFrom('journal_entries')
        .select(['type', 'payload'])
        .where('visit_id', '=', visitId)
        .where('type', 'like', 'visit.promise%')
        .orderBy('id')
        .execute(),
    );
    expect(entries).toMatchObject([
      { type: 'visit.promised', payload: { previous: null } },
      {
        type: 'visit.promise-changed',
        payload: { previous: inHours(6).toISOString(), promisedAt: inHours(8).toISOString() },
      },
    ]);
  });

  it('is carried into an order still being written, whose time is then to be confirmed anew', async () => {
    const visitId = await greetedVisit(world);
    const orderId = await orderInState(world, visitId, 'estimated');
    await world.done(world.people.lina, promiseTime, promise(visitId, 5));
    const [order] = await world.look((tx) =>
      tx.db
        .selectFrom('repair_orders')
        .select(['promised_at', 'time_confirmed', 'version'])
        .where('id', '=', orderId)
        .execute(),
    );
    expect(order).toEqual({ promised_at: inHours(5), time_confirmed: false, version: 2 });
  });

  it('refuses to change beside the contract once it is signed', async () => {
    const visitId = await greetedVisit(world);
    await orderInState(world, visitId, 'authorized');
    expect(refused(await world.ask(world.people.lina, promiseTime, promise(visitId, 5)))).toBe(
      'reception/promise-is-signed',
    );
  });

  it('refuses a time that is past, a car not received, a technician and a page out of date', async () => {
    const visitId = await greetedVisit(world);
    const { lina, chenbo } = world.people;
    expect(refused(await world.ask(lina, promiseTime, promise(visitId, 0)))).toBe(
      'reception/promise-in-the-past',
    );
    expect(refused(await world.ask(chenbo, promiseTime, promise(visitId, 1)))).toBe('right/missing');
    expect(refused(await world.ask(lina, promiseTime, promise(await waitingVisit(world), 1)))).toBe(
      'lifecycle/wrong-state',
    );
    const outcomes = await atOnce(() =>
      world.ask(lina, promiseTime, promise(visitId, 3), { expectedVersion: 2 }),
    );
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(outcomes.filter((code) => code === 'request/stale-version')).toHaveLength(9);
  });
});
