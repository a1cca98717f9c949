import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '#tests/server/world.ts';
import { atOnce, greetedVisit, refused, visitRow, waitingVisit } from '../fixtures/received-visit.ts';
import { returnKey } from './return-key.ts';
import { takeKey } from './take-key.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('the key', () => {
  it('INSP-5 hangs under a tag that is unique in the cabinet; a second car is told whose it is', async () => {
    const [first, second] = [await greetedVisit(world), await greetedVisit(world)];
    const { lina } = world.people;
    await world.done(lina, takeKey, { visitId: first, tag: '12', place: 'A-3' });
    expect(await visitRow(world, first)).toMatchObject({
      key_tag: '12',
      key_place: 'A-3',
      key_returned_at: null,
    });
    const [car] = await world.look((tx) =>
      tx.db
        .selectFrom('visits')
        .innerJoin('vehicles', 'vehicles.id', 'visits.vehicle_id')
        .select('plate_text')
        .where('visits.id', '=', first)
        .execute(),
    );
    expect(await world.ask(lina, takeKey, { visitId: second, tag: '12' })).toMatchObject({
      code: 'reception/key-tag-used',
      params: { tag: '12', plate: car?.plate_text, visitId: first },
    });
    await world.done(lina, returnKey, { visitId: first });
    await world.done(lina, takeKey, { visitId: second, tag: '12' });
    expect((await world.journalOf(first)).slice(2)).toEqual(['visit.key-taken', 'visit.key-returned']);
  });

  it('INSP-5 goes to one car when ten reach for the same tag at once, and all others are told', async () => {
    const visits: string[] = [];
    for (let car = 0; car < 6; car += 1) visits.push(await waitingVisit(world));
    const outcomes = await atOnce(() => {
      const visitId = visits.pop() as string;
      return world.ask(world.people.lina, takeKey, { visitId, tag: '77' });
    }, 6);
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(outcomes.filter((code) => code === 'reception/key-tag-used')).toHaveLength(5);
  });

  it('is refused by the database too when the tag hangs there already', async () => {
    const [first, second] = [await greetedVisit(world), await greetedVisit(world)];
    await world.done(world.people.lina, takeKey, { visitId: first, tag: '5' });
    const forced = world.look((tx) =>
      tx.db.updateTable('visits').set({ key_tag: '5' }).where('id', '=', second).execute(),
    );
    await expect(forced).rejects.toThrow('visits_key_tag');
  });

  it('keeps its tag when only its place changes', async () => {
    const visitId = await greetedVisit(world);
    await world.done(world.people.lina, takeKey, { visitId, tag: '30', place: 'A' });
    await world.done(world.people.lina, takeKey, { visitId, tag: '30', place: 'B' });
    expect(await visitRow(world, visitId)).toMatchObject({ key_tag: '30', key_place: 'B' });
  });

  it('is given back once when ten press at once', async () => {
    const visitId = await greetedVisit(world);
    await world.done(world.people.lina, takeKey, { visitId, tag: '31' });
    const outcomes = await atOnce(() => world.ask(world.people.lina, returnKey, { visitId }));
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(outcomes.filter((code) => code === 'reception/no-key-here')).toHaveLength(9);
  });

  it('refuses a page out of date and whoever has no business with keys', async () => {
    const visitId = await greetedVisit(world);
    const { lina, zhengyan } = world.people;
    const key = { visitId, tag: '40' };
    expect(refused(await world.ask(lina, takeKey, key, { expectedVersion: 1 }))).toBe(
      'request/stale-version',
    );
    expect(refused(await world.ask(zhengyan, takeKey, key))).toBe('right/missing');
  });
});
