import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markDamage, removeDamageMark } from '#modules/reception/server/index.ts';
import { received } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { stations } from '../../rules/index.ts';
import { sheetOf } from '../fixtures/sheet.ts';
import { answerEarlierRepair } from './answer-earlier-repair.ts';
import { compareDamage } from './compare-damage.ts';
import { describeCar } from './describe-car.ts';
import { seeStations } from './see-stations.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const dent = { view: 'left', xBp: 2_500, yBp: 6_000, kind: 'dent', severity: 'medium' } as const;
const all = stations.map((station) => ({ station, found: false }));

describe('the walk around the car', () => {
  it('INSP-4 records each stop as seen by whom and when, and says "no damage" when the last is seen', async () => {
    const { lina } = world.people;
    const { visitId } = await received(world);
    const [first, ...rest] = all;
    expect(await world.done(lina, seeStations, { visitId, stations: first ? [first] : [] })).toEqual({
      ...{ visitId, seen: 1, of: 14 },
    });
    expect((await sheetOf(world, visitId)).condition.noDamageSeen).toBeNull();
    await world.done(lina, seeStations, { visitId, stations: rest });
    const sheet = await sheetOf(world, visitId);
    expect(sheet.condition.noDamageSeen).toBe(true);
    expect(sheet.stations).toHaveLength(14);
    expect(sheet.stations.every(({ found, seenBy }) => !found && seenBy.name === '李娜')).toBe(true);
    expect((await world.journalOf(visitId)).slice(-2)).toEqual([
      'visit.stations-seen',
      'visit.walked-around',
    ]);
  });

  it('INSP-4 does not say "no damage" of a car that has marks', async () => {
    const { lina } = world.people;
    const { visitId } = await received(world);
    await world.done(lina, markDamage, { visitId, ...dent });
    await world.done(lina, seeStations, { visitId, stations: all });
    expect((await sheetOf(world, visitId)).condition.noDamageSeen).not.toBe(true);
  });

  it('INSP-4 keeps the time of a tablet without network beside the house’s, put right by its offset', async () => {
    const { visitId } = await received(world);
    const now = world.clock.now().getTime();
    const wrong = new Date(now - 5 * 60_000 - 3 * 3_600_000).toISOString();
    const device = { at: wrong, offsetMs: 3 * 3_600_000 };
    await world.done(world.people.lina, seeStations, {
      visitId,
      stations: [{ station: 'front', found: false, device }],
    });
    const [front] = (await sheetOf(world, visitId)).stations;
    expect(front).toMatchObject({ deviceAt: wrong, seenAt: new Date(now - 5 * 60_000).toISOString() });
  });

  it('INSP-4 stands once when ten tablets send it at once', async () => {
    const { visitId } = await received(world);
    const send = () => world.ask(world.people.lina, seeStations, { visitId, stations: all });
    await Promise.all(Array.from({ length: 10 }, send));
    expect((await sheetOf(world, visitId)).stations).toHaveLength(14);
  });

  it('refuses the cashier, and a car that is not protected: INSP-4', async () => {
    const { visitId } = await received(world);
    expect(await world.ask(world.people.zhengyan, seeStations, { visitId, stations: all })).toMatchObject({
      code: 'right/missing',
    });
  });

  it('INSP-4 goes the other way round when the wheel is on the right, and remembers body and box', async () => {
    const { visitId } = await received(world);
    await world.done(world.people.lina, describeCar, {
      visitId,
      body: 'pickup',
      driveSide: 'right',
      storageBox: '7',
    });
    const sheet = await sheetOf(world, visitId);
    expect(sheet.car).toMatchObject({ body: 'pickup', driveSide: 'right' });
    expect(sheet.route[0]).toBe('right-front-door');
    expect(sheet.storageBox).toBe('7');
    const other = await received(world);
    const taken = await world.ask(world.people.lina, describeCar, {
      visitId: other.visitId,
      storageBox: '7',
    });
    expect(taken).toMatchObject({ code: 'walk-around/box-taken' });
  });
});

describe('damage of the visit before', () => {
  async function secondVisit() {
    const { lina } = world.people;
    const first = await received(world);
    const mark = await world.done(lina, markDamage, { visitId: first.visitId, ...dent });
    const gone = await world.done(lina, markDamage, { visitId: first.visitId, ...dent, view: 'top' });
    await world.look((tx) =>
      tx.db.updateTable('visits').set({ state: 'closed' }).where('id', '=', first.visitId).execute(),
    );
    const second = await received(world, { vehicleId: first.vehicleId });
    return { visitId: second.visitId, mark, gone };
  }

  it('INSP-4 is shown and compared: what is still there is marked again, what is gone is said', async () => {
    const { lina } = world.people;
    const { visitId, mark, gone } = await secondVisit();
    const before = await sheetOf(world, visitId);
    expect(before.previous?.marks.map(({ id, verdict }) => [id, verdict])).toEqual([
      [mark.id, null],
      [gone.id, null],
    ]);
    const still = await world.done(lina, compareDamage, {
      visitId,
      damageMarkId: mark.id,
      verdict: 'still-there',
    });
    await world.done(lina, compareDamage, { visitId, damageMarkId: gone.id, verdict: 'gone' });
    const sheet = await sheetOf(world, visitId);
    expect(sheet.damageMarks).toMatchObject([{ ...dent, id: still.newMarkId }]);
    expect(sheet.previous?.marks.map(({ verdict }) => verdict)).toEqual(['still-there', 'gone']);
    await world.done(lina, removeDamageMark, { damageMarkId: still.newMarkId ?? '' });
    expect((await sheetOf(world, visitId)).damageMarks).toEqual([]);
  });

  it('refuses to be compared twice, or with another car: INSP-4', async () => {
    const { lina } = world.people;
    const { visitId, mark } = await secondVisit();
    const compared = { visitId, damageMarkId: mark.id, verdict: 'gone' as const };
    await world.done(lina, compareDamage, compared);
    expect(await world.ask(lina, compareDamage, compared)).toMatchObject({
      code: 'walk-around/already-compared',
    });
    const other = await received(world);
    expect(await world.ask(lina, compareDamage, { ...compared, visitId: other.visitId })).toMatchObject({
      code: 'request/not-found',
    });
  });
});

describe('earlier repair', () => {
  it('A3 is answered near the concern and shown on the sheet', async () => {
    const { visitId } = await received(world);
    const said = { answer: 'found', note: '左前翼子板腻子' } as const;
    await world.done(world.people.lina, answerEarlierRepair, { visitId, ...said });
    expect((await sheetOf(world, visitId)).earlierRepair).toMatchObject(said);
    expect((await world.journalOf(visitId)).at(-1)).toBe('visit.earlier-repair-answered');
  });
});
