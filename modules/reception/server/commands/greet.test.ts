import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rightsOf } from '#modules/registry/rules/index.ts';
import { countRoundTrips } from '#tests/server/round-trips.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { atOnce, refused, visitRow, waitingVisit } from '../fixtures/received-visit.ts';
import { greet } from './greet.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('the greeting', () => {
  it('RECV-1 ends the wait, stamps who, when and what was told, and measures it', async () => {
    const visitId = await waitingVisit(world);
    world.clock.advance(7 * 60_000 + 30_000);
    const step = await world.done(world.people.lina, greet, { visitId, toldWaitMinutes: 5 });
    expect(step).toEqual({ id: visitId, visitId, state: 'in-house', version: 2 });
    expect(await visitRow(world, visitId)).toMatchObject({
      state: 'in-house',
      greeted_at: world.clock.now(),
      greeted_by: world.people.lina.staffId,
      told_wait_minutes: 5,
      advisor_id: world.people.lina.staffId,
    });
    const [entry] = await world.look((tx) =>
      tx.db
        .selectFrom('journal_entries')
        .select(['payload', 'actor_id'])
        .where('visit_id', '=', visitId)
        .where('type', '=', 'visit.greeted')
        .execute(),
    );
    expect(entry).toEqual({
      actor_id: world.people.lina.staffId,
      payload: { waitedMinutes: 7, toldWaitMinutes: 5, advisorId: world.people.lina.staffId },
    });
  });

  it('by a manager leaves the car to an advisor still to come', async () => {
    const visitId = await waitingVisit(world);
    await world.done(world.people.wangwei, greet, { visitId });
    expect(await visitRow(world, visitId)).toMatchObject({ advisor_id: null, state: 'in-house' });
  });

  it('costs two round trips: the key and the lock with what it guards, and saving', async () => {
    const visitId = await waitingVisit(world);
    const keyed = { idempotencyKey: `greet-${visitId}` };
    const { trips } = await countRoundTrips(world.databases.app, () =>
      world.done(world.people.lina, greet, { visitId }, keyed),
    );
    expect(trips).toBe(2);
  });

  it('is one when ten press at once', async () => {
    const visitId = await waitingVisit(world);
    const outcomes = await atOnce(() => world.ask(world.people.lina, greet, { visitId }));
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(outcomes.filter((code) => code === 'lifecycle/wrong-state')).toHaveLength(9);
    expect(await world.journalOf(visitId)).toEqual(['visit.arrived', 'visit.greeted']);
  });

  it('refuses an advisor of another workshop of the house, as if the visit were not there', async () => {
    const visitId = await waitingVisit(world);
    const place = {
      workshopId: world.organizationId,
      roles: ['service-advisor'],
      rights: rightsOf(['service-advisor']),
    };
    const elsewhere = { ...world.people.lina, places: new Map([[place.workshopId, place]]) };
    expect(refused(await world.ask(elsewhere, greet, { visitId }))).toBe('request/not-found');
  });

  it('refuses a technician, a visit of nobody, and a page that is out of date', async () => {
    const visitId = await waitingVisit(world);
    const { chenbo, lina } = world.people;
    expect(refused(await world.ask(chenbo, greet, { visitId }))).toBe('right/missing');
    expect(refused(await world.ask(lina, greet, { visitId: world.workshopId }))).toBe('request/not-found');
    expect(refused(await world.ask(lina, greet, { visitId }, { expectedVersion: 7 }))).toBe(
      'request/stale-version',
    );
    expect(await visitRow(world, visitId)).toMatchObject({ state: 'waiting', version: 1 });
  });
});
