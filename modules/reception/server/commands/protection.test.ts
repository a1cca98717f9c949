import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '#tests/server/world.ts';
import {
  atOnce,
  greetedVisit,
  orderInState,
  protectedVisit,
  refused,
  visitRow,
} from '../fixtures/received-visit.ts';
import { markDamage } from './mark-damage.ts';
import { noteCondition } from './note-condition.ts';
import { protect } from './protect.ts';
import { unprotect } from './unprotect.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const mark = (visitId: string) => ({ visitId, view: 'left', xBp: 1, yBp: 1, kind: 'scratch' }) as const;

describe('the protection kit', () => {
  it('RECV-4 is recorded before anybody reads the odometer or looks for damage inside', async () => {
    const visitId = await greetedVisit(world);
    const { lina, chenbo } = world.people;
    const condition = { visitId, odometer: 12 };
    expect(refused(await world.ask(lina, noteCondition, condition))).toBe('reception/not-protected');
    expect(refused(await world.ask(chenbo, markDamage, mark(visitId)))).toBe('reception/not-protected');
    await world.done(chenbo, protect, { visitId });
    expect(await visitRow(world, visitId)).toMatchObject({
      protected_at: world.clock.now(),
      protected_by: chenbo.staffId,
    });
    await world.done(lina, noteCondition, condition);
    await world.done(chenbo, markDamage, mark(visitId));
    expect(await world.journalOf(visitId)).toEqual([
      'visit.arrived',
      'visit.greeted',
      'visit.protected',
      'visit.condition-noted',
      'visit.damage-marked',
    ]);
  });

  it('is put on once when ten press at once', async () => {
    const visitId = await greetedVisit(world);
    const outcomes = await atOnce(() => world.ask(world.people.lina, protect, { visitId }));
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(outcomes.filter((code) => code === 'reception/already-protected')).toHaveLength(9);
  });

  it('is taken off once the work is over, and may be put on again', async () => {
    const visitId = await protectedVisit(world);
    const { lina } = world.people;
    await world.done(lina, unprotect, { visitId });
    expect(await visitRow(world, visitId)).toMatchObject({
      unprotected_at: world.clock.now(),
      unprotected_by: lina.staffId,
    });
    expect(refused(await world.ask(lina, noteCondition, { visitId, odometer: 1 }))).toBe(
      'reception/not-protected',
    );
    expect(refused(await world.ask(lina, unprotect, { visitId }))).toBe('reception/not-protected');
    await world.done(lina, protect, { visitId });
    expect(await visitRow(world, visitId)).toMatchObject({ unprotected_at: null });
  });

  it('refuses to come off while somebody works in the car', async () => {
    const visitId = await protectedVisit(world);
    await orderInState(world, visitId, 'in-progress');
    expect(refused(await world.ask(world.people.lina, unprotect, { visitId }))).toBe(
      'reception/work-not-over',
    );
  });
});
