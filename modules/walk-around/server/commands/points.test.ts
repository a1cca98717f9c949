import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOrder } from '#modules/repair-orders/server/index.ts';
import { estimated, later, received } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { sheetOf } from '../fixtures/sheet.ts';
import { acceptRecommendation } from './accept-recommendation.ts';
import { changeTemplate } from './change-template.ts';
import { declineRecommendation } from './decline-recommendation.ts';
import { recordPoint } from './record-point.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const tread = 'tread-left-front';
const measured = (visitId: string, valueMilli: number) =>
  world.done(world.people.lina, recordPoint, { visitId, point: tread, valueMilli });

async function closeVisit(visitId: string) {
  await world.look((tx) =>
    tx.db.updateTable('visits').set({ state: 'closed' }).where('id', '=', visitId).execute(),
  );
  later(world, 400 * 24 * 60);
}

describe('an inspected point', () => {
  it('INSP-6 gets its light from the value and its limit, and advises when it is not good', async () => {
    const { visitId } = await received(world);
    expect(await measured(visitId, 6_500)).toMatchObject({ grade: 'green', recommended: false, version: 1 });
    expect(await measured(visitId, 2_400)).toMatchObject({ grade: 'amber', recommended: true, version: 2 });
    const sheet = await sheetOf(world, visitId);
    expect(sheet.results).toMatchObject([{ point: tread, grade: 'amber', valueMilli: 2_400 }]);
    expect(sheet.recommendations).toMatchObject([
      { point: tread, urgency: 'soon', state: 'open', dueOn: null },
    ]);
    expect((await world.journalOf(visitId)).at(-1)).toBe('visit.point-recorded');
    await measured(visitId, 6_500);
    expect((await sheetOf(world, visitId)).recommendations).toEqual([]);
  });

  it('INSP-6 stands beside the value measured before, and its wear foretells the day', async () => {
    const first = await received(world);
    await measured(first.visitId, 5_000);
    await closeVisit(first.visitId);
    const second = await received(world, { vehicleId: first.vehicleId });
    await measured(second.visitId, 3_000);
    const sheet = await sheetOf(world, second.visitId);
    expect(sheet.previous?.results).toMatchObject([{ point: tread, valueMilli: 5_000 }]);
    const [advice] = sheet.recommendations;
    const days = (Date.parse(`${advice?.dueOn}T00:00:00Z`) - world.clock.now().getTime()) / 86_400_000;
    expect(Math.round(days)).toBe(280);
    expect(advice?.urgency).toBe('later');
  });

  it('refuses amber and red without a value over the limit or a photo: INSP-6', async () => {
    const { visitId } = await received(world);
    const { lina } = world.people;
    for (const point of [tread, 'wipers']) {
      expect(await world.ask(lina, recordPoint, { visitId, point, grade: 'red' })).toMatchObject({
        code: 'walk-around/photo-or-value',
      });
    }
    expect(await world.ask(lina, recordPoint, { visitId, point: tread, grade: 'green' })).toMatchObject({
      code: 'walk-around/value-needed',
    });
    expect(await world.ask(lina, recordPoint, { visitId, point: 'no-such', grade: 'green' })).toMatchObject({
      code: 'walk-around/no-such-point',
    });
  });

  it('INSP-6 was not inspected only with its reason, and is then not good', async () => {
    const { visitId } = await received(world);
    const { lina } = world.people;
    const skipped = { visitId, point: 'pads-rear', grade: 'not-inspected' } as const;
    expect(await world.ask(lina, recordPoint, skipped)).toMatchObject({ code: 'walk-around/reason-needed' });
    await world.done(lina, recordPoint, { ...skipped, reason: 'not-reachable' });
    expect((await sheetOf(world, visitId)).results).toMatchObject([
      { grade: 'not-inspected', reason: 'not-reachable' },
    ]);
  });

  it('INSP-6 is not overwritten by who saw an older answer: two at once, one is told', async () => {
    const { visitId } = await received(world);
    const { lina, chenbo } = world.people;
    const say = (who: typeof lina, valueMilli: number) =>
      world.ask(who, recordPoint, { visitId, point: tread, valueMilli, seenVersion: null });
    const outcomes = await Promise.all([say(lina, 5_000), say(chenbo, 4_000)]);
    const refused = outcomes.filter((each) => 'code' in each);
    expect(refused).toMatchObject([{ code: 'walk-around/answered-by-another' }]);
    expect((await sheetOf(world, visitId)).results).toHaveLength(1);
  });
});

describe('a recommendation', () => {
  async function pricedList() {
    const { wangwei } = world.people;
    const list = await sheetOf(world, (await received(world)).visitId);
    const points = list.points.map((point) => ({
      ...point,
      measure: point.measure && { ...point.measure, perModel: [] },
      opCode: point.key === tread ? 'BR-100' : null,
    }));
    return world.done(wangwei, changeTemplate, { workshopId: world.workshopId, points, note: '加价格' });
  }

  it('INSP-6 carries the price of its operation and becomes a job with one word', async () => {
    const before = await estimated(world);
    const file = await pricedList();
    expect(file.versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(before.visitId).not.toBe('');
    const { visitId } = await received(world);
    await measured(visitId, 1_200);
    const [advice] = (await sheetOf(world, visitId)).recommendations;
    expect(advice).toMatchObject({ urgency: 'now', grade: 'red' });
    const decided = { visitId, recommendationId: advice?.id ?? '' };
    const { lina } = world.people;
    expect(await world.ask(lina, acceptRecommendation, decided)).toMatchObject({
      code: 'walk-around/no-order-yet',
    });
    const order = await world.done(lina, openOrder, { visitId });
    const accepted = await world.done(lina, acceptRecommendation, decided);
    const job = await world.look((tx) =>
      tx.db
        .selectFrom('jobs')
        .select(['repair_order_id', 'title', 'total_minor'])
        .where('id', '=', accepted.jobId ?? '')
        .executeTakeFirstOrThrow(),
    );
    expect(job).toMatchObject({
      repair_order_id: order.id,
      title: '左前轮胎花纹',
      total_minor: advice?.priceMinor,
    });
    expect(job.total_minor).toBeGreaterThan(0);
    expect(await world.ask(lina, acceptRecommendation, decided)).toMatchObject({
      code: 'walk-around/already-decided',
    });
  });

  it('INSP-6 declined is kept with its reason and shown at the next visit, until the point is seen anew', async () => {
    const { lina } = world.people;
    const first = await received(world);
    await measured(first.visitId, 1_200);
    const [advice] = (await sheetOf(world, first.visitId)).recommendations;
    await world.done(lina, declineRecommendation, {
      visitId: first.visitId,
      recommendationId: advice?.id ?? '',
      reason: '下次再换',
    });
    await closeVisit(first.visitId);
    const second = await received(world, { vehicleId: first.vehicleId });
    expect((await sheetOf(world, second.visitId)).declinedBefore).toMatchObject([
      { id: advice?.id, state: 'declined', reason: '下次再换' },
    ]);
    await measured(second.visitId, 7_000);
    expect((await sheetOf(world, second.visitId)).declinedBefore).toEqual([]);
  });
});

describe('the list of points', () => {
  it('INSP-6 keeps for an inspection the version it began with', async () => {
    const { visitId } = await received(world);
    await measured(visitId, 6_000);
    const begun = (await sheetOf(world, visitId)).templateVersion;
    const now = await world.done(world.people.wangwei, changeTemplate, {
      workshopId: world.workshopId,
      points: [
        {
          ...{ key: tread, station: 'left-front-wing', opCode: null },
          names: { 'zh-CN': '花纹', en: 'Tread', es: 'Dibujo' },
          measure: { unit: 'mm', worse: 'below', amberAt: 7_000, redAt: 6_500, perModel: [] },
        },
      ],
    });
    expect(now.version).toBe(begun + 1);
    expect(await measured(visitId, 6_000)).toMatchObject({ grade: 'green' });
    const other = await received(world);
    expect(await measured(other.visitId, 6_000)).toMatchObject({ grade: 'red' });
  });

  it('refuses limits that cross, a model or a key twice, an operation nobody knows, an older version seen, and the technician: INSP-6', async () => {
    const { wangwei, chenbo } = world.people;
    const { workshopId } = world;
    const one = {
      ...{
        key: 'x',
        station: 'front' as const,
        opCode: null,
        names: { 'zh-CN': '一', en: 'One', es: 'Uno' },
      },
      measure: { unit: 'mm' as const, worse: 'below' as const, amberAt: 1_000, redAt: 2_000, perModel: [] },
    };
    const ask = (points: object[], who = wangwei, call = {}) =>
      world.ask(who, changeTemplate, { workshopId, points: points as (typeof one)[] }, call);
    expect(await ask([one])).toMatchObject({ fields: [{ code: 'walk-around/limits-crossed' }] });
    const plain = { ...one, measure: null };
    expect(await ask([{ ...plain, opCode: 'NO-SUCH' }])).toMatchObject({
      fields: [{ pointer: '/points/0/opCode', code: 'walk-around/no-such-operation' }],
    });
    const limits = { make: 'Toyota', model: 'Corolla', amberAt: 3_000, redAt: 2_000 };
    const again = { ...limits, model: 'corolla' };
    const measure = { ...one.measure, amberAt: 3_000, perModel: [limits, again] };
    expect(await ask([{ ...one, measure }])).toMatchObject({ fields: [{ code: 'walk-around/model-twice' }] });
    expect(await ask([plain, plain])).toMatchObject({ fields: [{ code: 'walk-around/key-twice' }] });
    expect(await ask([plain], wangwei, { expectedVersion: 1 })).toMatchObject({
      code: 'request/stale-version',
    });
    expect(await ask([plain], chenbo)).toMatchObject({ code: 'right/missing' });
  });
});
