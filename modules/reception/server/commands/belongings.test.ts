import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '#tests/server/world.ts';
import { atOnce, greetedVisit, refused, waitingVisit } from '../fixtures/received-visit.ts';
import { listBelonging } from './list-belonging.ts';
import { returnBelonging } from './return-belonging.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('a belonging', () => {
  it('INSP-5 is listed at reception and given back', async () => {
    const visitId = await greetedVisit(world);
    const { lina } = world.people;
    const listed = await world.done(lina, listBelonging, { visitId, name: '行车记录仪', quantity: 2 });
    expect(listed).toMatchObject({ name: '行车记录仪', quantity: 2, returnedAt: null });
    await world.done(lina, returnBelonging, { belongingId: listed.id });
    const rows = await world.look((tx) =>
      tx.db.selectFrom('visit_belongings').selectAll().where('visit_id', '=', visitId).execute(),
    );
    expect(rows).toMatchObject([
      { name: '行车记录仪', returned_at: world.clock.now(), returned_by: lina.staffId },
    ]);
    expect((await world.journalOf(visitId)).slice(2)).toEqual([
      'visit.belonging-listed',
      'visit.belonging-returned',
    ]);
  });

  it('is given back once when ten press at once', async () => {
    const visitId = await greetedVisit(world);
    const { id } = await world.done(world.people.lina, listBelonging, { visitId, name: '雨伞' });
    const outcomes = await atOnce(() => world.ask(world.people.lina, returnBelonging, { belongingId: id }));
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(outcomes.filter((code) => code === 'reception/belonging-already-returned')).toHaveLength(9);
  });

  it('refuses a technician, a car nobody received yet, and a strange thing', async () => {
    const visitId = await waitingVisit(world);
    const { chenbo, lina } = world.people;
    expect(refused(await world.ask(chenbo, listBelonging, { visitId, name: 'x' }))).toBe('right/missing');
    expect(refused(await world.ask(lina, listBelonging, { visitId, name: 'x' }))).toBe(
      'lifecycle/wrong-state',
    );
    expect(refused(await world.ask(lina, returnBelonging, { belongingId: world.workshopId }))).toBe(
      'request/not-found',
    );
  });
});
