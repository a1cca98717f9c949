import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Actor } from '#platform/server/actor.ts';
import { atOnce, oneOf, refused } from '#tests/server/outcome.ts';
import { type Served, serve } from '#tests/server/serve.ts';
import { type Received, received } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import type { openObservations } from '../../api/index.ts';
import { watchObservations } from '../jobs/missed-observations.ts';
import { diagnosisRoutes } from '../routes.ts';
import { agreeObservation } from './agree-observation.ts';
import { noteObservationResult } from './note-observation-result.ts';
import { noteReproduction } from './note-reproduction.ts';

let world: World;
let served: Served;
beforeAll(async () => {
  world = await openWorld();
  served = await serve(world, diagnosisRoutes);
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const lina = () => world.people.lina;
const weekLater = '2026-11-28';
const byTheClock = () => ({
  ...{ organizationId: world.organizationId, clock: world.clock, inGroup: world.look },
});
async function watched(reportOn = [weekLater]): Promise<Received & { observationIds: string[] }> {
  const stay = await received(world);
  const { concernId } = stay;
  await world.done(lina(), noteReproduction, { concernId, reproduced: false, how: '试车 5 公里' });
  const agreed = await world.done(lina(), agreeObservation, {
    ...{ concernId, choice: 'observe', reportOn, agreedWith: '张三' },
  });
  return { ...stay, observationIds: agreed.observationIds };
}
async function due(until: string) {
  const response = await served.as(lina(), {
    method: 'GET',
    url: `/observations?workshopId=${world.workshopId}&until=${until}`,
  });
  return (response.json() as z.output<typeof openObservations>).items;
}

describe('a symptom that did not show', () => {
  it('A22 is watched until the agreed days, which are announced and fall due to the same advisor', async () => {
    const { visitId, concernId, observationIds } = await watched([weekLater, '2026-12-05']);
    const [entry] = await world.look((tx) =>
      tx.db
        .selectFrom('journal_entries')
        .select('payload')
        .where('visit_id', '=', visitId)
        .where('type', '=', 'concern.observation-agreed')
        .execute(),
    );
    expect(entry?.payload).toMatchObject({
      ...{ concernId, observationIds, reportOn: '2026-11-28, 2026-12-05', advisorId: lina().staffId },
    });
    expect((await due('2026-11-27')).filter((one) => one.concernId === concernId)).toEqual([]);
    expect((await due('2026-12-31')).filter((one) => one.concernId === concernId)).toMatchObject([
      { reportOn: '2026-11-28', level: 'ahead', advisorName: '李娜', customerName: '张三' },
      { reportOn: '2026-12-05', level: 'ahead' },
    ]);
  });

  it('INSP-2 lets the customer leave the car instead, and change their mind', async () => {
    const { visitId, concernId } = await watched();
    await world.done(lina(), agreeObservation, { concernId, choice: 'leave-car', agreedWith: '张三' });
    expect((await due('2027-12-31')).filter((one) => one.concernId === concernId)).toEqual([]);
    expect((await world.journalOf(visitId)).at(-1)).toBe('concern.car-left');
  });

  it('INSP-2 refuses to watch what was not tried, what showed, and days that do not fit', async () => {
    const { concernId } = await received(world);
    const agree = (reportOn: string[], choice: 'observe' | 'leave-car' = 'observe') =>
      world.ask(lina(), agreeObservation, { concernId, choice, reportOn, agreedWith: '张三' });
    expect(refused(await agree(['2026-12-28']))).toBe('diagnosis/not-tried-yet');
    await world.done(lina(), noteReproduction, { concernId, reproduced: true, how: '怠速可闻' });
    expect(refused(await agree(['2026-12-28']))).toBe('diagnosis/was-reproduced');
    await world.done(lina(), noteReproduction, { concernId, reproduced: false });
    expect(refused(await agree([]))).toBe('/reportOn diagnosis/report-date-needed');
    expect(refused(await agree(['2026-11-01']))).toBe('/reportOn diagnosis/report-date-passed');
    expect(refused(await agree(['2026-12-28'], 'leave-car'))).toBe('/reportOn diagnosis/no-date-needed');
  });

  it('A22 is missed the day after, and its result closes it once and may name another day', async () => {
    const { visitId, concernId, observationIds } = await watched();
    const observationId = observationIds[0] ?? '';
    world.clock.advance(8 * 86_400_000);
    expect((await due('2026-11-30')).find((one) => one.id === observationId)?.level).toBe('overdue');
    const report = () =>
      world.ask(lina(), noteObservationResult, {
        ...{ observationId, result: 'still-there', words: '雨天又响', nextOn: '2026-12-10' },
      });
    expect(await atOnce(5, report)).toEqual(oneOf(5, 'diagnosis/observation-closed'));
    expect((await due('2026-12-31')).filter((one) => one.concernId === concernId)).toMatchObject([
      { reportOn: '2026-12-10', level: 'ahead' },
    ]);
    expect((await world.journalOf(visitId)).at(-1)).toBe('concern.observation-reported');
  });

  it('A22 tells the manager once of a day that was missed, and the technician what the customer said', async () => {
    const { visitId, observationIds } = await watched(['2026-12-20']);
    const told = async () =>
      (await world.journalOf(visitId)).filter((type) => type === 'concern.observation-missed').length;
    const watch = () => watchObservations.run(byTheClock());
    await watch();
    expect(await told()).toBe(0);
    world.clock.advance(40 * 86_400_000);
    await watch();
    await watch();
    expect(await told()).toBe(1);
    const observationId = observationIds[0] ?? '';
    await world.done(lina(), noteObservationResult, { observationId, result: 'gone', words: '没再响' });
    const results = async (who: Actor) => {
      const url = `/observation-results?workshopId=${world.workshopId}`;
      const { items } = (await served.as(who, { method: 'GET', url })).json() as { items: { id: string }[] };
      return items.some(({ id }) => id === observationId);
    };
    expect(await results(lina())).toBe(true);
    expect(await results(world.people.chenbo)).toBe(false);
  });
});
