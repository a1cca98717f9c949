import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '#tests/server/world.ts';
import { atOnce, greetedVisit, refused } from '../fixtures/received-visit.ts';
import { hearConcern } from './hear-concern.ts';
import { withdrawConcern } from './withdraw-concern.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const concernsOf = (visitId: string) =>
  world.look((tx) =>
    tx.db
      .selectFrom('visit_concerns')
      .selectAll()
      .where('visit_id', '=', visitId)
      .orderBy('position')
      .execute(),
  );

describe('a concern', () => {
  it('INSP-1 is kept in the customer’s words, in the order they were said', async () => {
    const visitId = await greetedVisit(world);
    const words = '刹车时左前轮有“吱吱”声';
    const first = await world.done(world.people.lina, hearConcern, { visitId, words, kind: 'noise' });
    const second = await world.done(world.people.lina, hearConcern, { visitId, words: '空调不凉' });
    expect([first.position, second.position]).toEqual([1, 2]);
    expect(await concernsOf(visitId)).toMatchObject([
      { id: first.id, words, kind: 'noise', created_by: world.people.lina.staffId },
      { id: second.id, words: '空调不凉', kind: 'other' },
    ]);
    expect((await world.journalOf(visitId)).slice(2)).toEqual(['visit.concern-heard', 'visit.concern-heard']);
  });

  it('INSP-1 is never overwritten nor deleted, whoever tries: the database refuses', async () => {
    const visitId = await greetedVisit(world);
    const { id } = await world.done(world.people.lina, hearConcern, { visitId, words: '异响' });
    const rewrite = world.look((tx) =>
      tx.db.updateTable('visit_concerns').set({ words: '无' }).where('id', '=', id).execute(),
    );
    await expect(rewrite).rejects.toThrow('keeps the customer');
    const erase = world.look((tx) => tx.db.deleteFrom('visit_concerns').where('id', '=', id).execute());
    await expect(erase).rejects.toThrow('keeps the customer');
    expect(await concernsOf(visitId)).toMatchObject([{ words: '异响' }]);
  });

  it('is withdrawn with a reason, and its words stay', async () => {
    const visitId = await greetedVisit(world);
    const { id } = await world.done(world.people.lina, hearConcern, { visitId, words: '异响' });
    await world.done(world.people.lina, withdrawConcern, { concernId: id, reason: '路上自行消失' });
    expect(await concernsOf(visitId)).toMatchObject([
      { words: '异响', withdrawn_at: world.clock.now(), withdraw_reason: '路上自行消失' },
    ]);
    expect((await world.journalOf(visitId)).at(-1)).toBe('visit.concern-withdrawn');
  });

  it('is withdrawn once when ten press at once', async () => {
    const visitId = await greetedVisit(world);
    const { id } = await world.done(world.people.lina, hearConcern, { visitId, words: '异响' });
    const outcomes = await atOnce(() =>
      world.ask(world.people.lina, withdrawConcern, { concernId: id, reason: 'x' }),
    );
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(outcomes.filter((code) => code === 'reception/concern-already-withdrawn')).toHaveLength(9);
  });

  it('gets a place of its own when ten are said at once', async () => {
    const visitId = await greetedVisit(world);
    await atOnce(() => world.ask(world.people.lina, hearConcern, { visitId, words: '同时' }));
    expect((await concernsOf(visitId)).map(({ position }) => position)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  it('refuses the guard, a strange visit and a strange concern', async () => {
    const visitId = await greetedVisit(world);
    const { laoma, lina } = world.people;
    expect(refused(await world.ask(laoma, hearConcern, { visitId, words: 'x' }))).toBe('right/missing');
    const strange = world.workshopId;
    expect(refused(await world.ask(lina, hearConcern, { visitId: strange, words: 'x' }))).toBe(
      'request/not-found',
    );
    expect(refused(await world.ask(lina, withdrawConcern, { concernId: strange, reason: 'x' }))).toBe(
      'request/not-found',
    );
  });
});
