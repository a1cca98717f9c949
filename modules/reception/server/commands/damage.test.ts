import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/server/ids.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { atOnce, protectedVisit, refused } from '../fixtures/received-visit.ts';
import { markDamage } from './mark-damage.ts';
import { removeDamageMark } from './remove-damage-mark.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const dent = { view: 'left', xBp: 2_500, yBp: 6_000, kind: 'dent', severity: 'medium' } as const;

async function photo(visitId: string | null = null): Promise<string> {
  const id = newId(world.clock.now());
  await world.look((tx) =>
    tx.db
      .insertInto('files')
      .values({
        organization_id: world.organizationId,
        id,
        workshop_id: world.workshopId,
        sha256: 'a'.repeat(64),
        media_type: 'image/jpeg',
        size_bytes: 10,
        visit_id: visitId,
        created_at: world.clock.now(),
        created_by: world.people.lina.staffId,
      })
      .execute(),
  );
  return id;
}

describe('a damage mark', () => {
  it('is kept where it was tapped, with its photos, which belong to the visit from then on', async () => {
    const visitId = await protectedVisit(world);
    const fileIds = [await photo(), await photo(visitId)];
    const mark = await world.done(world.people.lina, markDamage, {
      visitId,
      ...dent,
      note: '左后门',
      fileIds,
    });
    expect(mark).toMatchObject({ ...dent, note: '左后门', photos: fileIds });
    const photos = await world.look((tx) =>
      tx.db
        .selectFrom('damage_photos')
        .innerJoin('files', 'files.id', 'damage_photos.file_id')
        .select(['files.id', 'files.visit_id'])
        .where('damage_mark_id', '=', mark.id)
        .orderBy('files.id')
        .execute(),
    );
    expect(photos).toEqual(fileIds.toSorted().map((id) => ({ id, visit_id: visitId })));
    expect((await world.journalOf(visitId)).at(-1)).toBe('visit.damage-marked');
  });

  it('refuses photos that are not there or show another car', async () => {
    const [visitId, other] = [await protectedVisit(world), await protectedVisit(world)];
    const { lina } = world.people;
    for (const strange of [world.workshopId, await photo(other)]) {
      const outcome = await world.ask(lina, markDamage, {
        visitId,
        ...dent,
        fileIds: [await photo(), strange],
      });
      expect(outcome).toMatchObject({
        code: 'request/invalid',
        fields: [{ pointer: '/fileIds/1', code: 'reception/photo-not-found' }],
      });
    }
  });

  it('is taken off once when ten press at once, and leaves its row', async () => {
    const visitId = await protectedVisit(world);
    const { id } = await world.done(world.people.lina, markDamage, { visitId, ...dent });
    const outcomes = await atOnce(() => world.ask(world.people.lina, removeDamageMark, { damageMarkId: id }));
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(outcomes.filter((code) => code === 'reception/damage-already-removed')).toHaveLength(9);
    const rows = await world.look((tx) =>
      tx.db.selectFrom('damage_marks').select('removed_at').where('id', '=', id).execute(),
    );
    expect(rows).toEqual([{ removed_at: world.clock.now() }]);
    expect((await world.journalOf(visitId)).at(-1)).toBe('visit.damage-mark-removed');
  });

  it('refuses the cashier', async () => {
    const visitId = await protectedVisit(world);
    expect(refused(await world.ask(world.people.zhengyan, markDamage, { visitId, ...dent }))).toBe(
      'right/missing',
    );
  });
});
