import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '#tests/server/world.ts';
import { atOnce, protectedVisit, refused, visitRow } from '../fixtures/received-visit.ts';
import { markDamage } from './mark-damage.ts';
import { noteCondition } from './note-condition.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const readingsOf = async (visitId: string) => {
  const { vehicle_id } = await visitRow(world, visitId);
  return world.look((tx) =>
    tx.db
      .selectFrom('odometer_readings')
      .select(['value', 'reason', 'visit_id'])
      .where('vehicle_id', '=', vehicle_id)
      .orderBy('id')
      .execute(),
  );
};

describe('the condition of a car', () => {
  it('INSP-5 keeps odometer, fuel and warning lamps, the reading also in the file of the car', async () => {
    const visitId = await protectedVisit(world);
    const noted = await world.done(world.people.lina, noteCondition, {
      visitId,
      odometer: 45_210,
      fuelPercent: 40,
      warningLamps: ['engine', 'abs'],
      noDamageSeen: true,
    });
    expect(noted).toMatchObject({ state: 'in-house', version: 4, warnings: [] });
    expect(await visitRow(world, visitId)).toMatchObject({
      odometer: 45_210,
      odometer_unit: 'km',
      fuel_percent: 40,
      warning_lamps: ['engine', 'abs'],
      no_damage_seen: true,
      condition_noted_by: world.people.lina.staffId,
    });
    expect(await readingsOf(visitId)).toEqual([{ value: 45_210, reason: null, visit_id: visitId }]);
    expect((await world.journalOf(visitId)).at(-1)).toBe('visit.condition-noted');
  });

  it('INSP-5 refuses an odometer below the last without a reason, and keeps the reason with the reading', async () => {
    const visitId = await protectedVisit(world);
    const { lina } = world.people;
    await world.done(lina, noteCondition, { visitId, odometer: 9_000 });
    const lower = { visitId, odometer: 8_999 };
    expect(refused(await world.ask(lina, noteCondition, lower))).toBe('odometer/below-last');
    expect(await visitRow(world, visitId)).toMatchObject({ odometer: 9_000 });
    const taken = await world.done(lina, noteCondition, { ...lower, odometerReason: 'typo' });
    expect(taken.warnings.map(({ code }) => code)).toEqual(['odometer/below-last']);
    expect((await readingsOf(visitId)).at(-1)).toMatchObject({ value: 8_999, reason: 'typo' });
  });

  it('does not read the odometer twice when only the fuel is corrected', async () => {
    const visitId = await protectedVisit(world);
    await world.done(world.people.lina, noteCondition, { visitId, odometer: 100, fuelPercent: 10 });
    await world.done(world.people.lina, noteCondition, { visitId, odometer: 100, fuelPercent: 60 });
    expect(await readingsOf(visitId)).toHaveLength(1);
    expect(await visitRow(world, visitId)).toMatchObject({ fuel_percent: 60 });
  });

  it('refuses a page out of date: of ten who save at once one is kept and nine are told', async () => {
    const visitId = await protectedVisit(world);
    const outcomes = await atOnce(() =>
      world.ask(world.people.lina, noteCondition, { visitId, odometer: 500 }, { expectedVersion: 3 }),
    );
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(outcomes.filter((code) => code === 'request/stale-version')).toHaveLength(9);
  });

  it('refuses that no damage was seen beside damage that is marked, which a later mark takes back', async () => {
    const visitId = await protectedVisit(world);
    const { lina } = world.people;
    const noDamage = { visitId, odometer: 700, noDamageSeen: true };
    await world.done(lina, noteCondition, noDamage);
    await world.done(lina, markDamage, { visitId, view: 'top', xBp: 1, yBp: 2, kind: 'dent' });
    expect(await visitRow(world, visitId)).toMatchObject({ no_damage_seen: false });
    expect(refused(await world.ask(lina, noteCondition, noDamage))).toBe('reception/damage-is-marked');
  });

  it('refuses the guard', async () => {
    const visitId = await protectedVisit(world);
    expect(refused(await world.ask(world.people.laoma, noteCondition, { visitId, odometer: 1 }))).toBe(
      'right/missing',
    );
  });
});
