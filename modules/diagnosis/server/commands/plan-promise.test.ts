import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { refused } from '#tests/server/outcome.ts';
import { type Served, serve } from '#tests/server/serve.ts';
import { later, received } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import type { planPromises, QuestionSetFile } from '../../api/index.ts';
import { symptoms } from '../../rules/index.ts';
import { diagnosisRoutes } from '../routes.ts';
import { changeQuestionSet } from './change-question-set.ts';
import { keepPlan } from './keep-plan.ts';
import { promisePlan } from './promise-plan.ts';

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
const inMinutes = (minutes: number) => new Date(world.clock.now().getTime() + minutes * 60_000).toISOString();
async function seen<T>(url: string, who = lina()): Promise<T> {
  const response = await served.as(who, { method: 'GET', url });
  expect(response.statusCode).toBe(200);
  return response.json() as T;
}
const waiting = async (visitId: string) =>
  (await seen<z.output<typeof planPromises>>(`/plan-promises?workshopId=${world.workshopId}`)).items.filter(
    (one) => one.visitId === visitId,
  );

describe('the promise of the repair plan', () => {
  it('INSP-9 waits on the lists of advisor and foreman, falls due, breaks, and its breach is announced and counted', async () => {
    const { visitId } = await received(world);
    expect(refused(await world.ask(lina(), keepPlan, { visitId }))).toBe('diagnosis/no-plan-promised');
    await world.done(lina(), promisePlan, { visitId, promisedAt: inMinutes(120), channel: 'phone' });
    expect(await waiting(visitId)).toMatchObject([
      { level: 'on-plan', channel: 'phone', advisorName: '李娜' },
    ]);
    later(world, 95);
    expect(await waiting(visitId)).toMatchObject([{ level: 'due' }]);
    later(world, 30);
    expect(await waiting(visitId)).toMatchObject([{ level: 'broken' }]);
    await world.done(world.people.zhaolei, keepPlan, { visitId });
    expect(await waiting(visitId)).toEqual([]);
    expect((await world.journalOf(visitId)).slice(-2)).toEqual([
      'visit.plan-promise-broken',
      'visit.plan-told',
    ]);
    expect(
      await seen(
        `/diagnosis-figures?workshopId=${world.workshopId}&from=2026-11-21&to=2026-11-21`,
        world.people.wangwei,
      ),
    ).toMatchObject({ plansPromised: 1, plansKept: 0, plansBroken: 1 });
  });

  it('INSP-9 is moved later only with a reason, and never into the past', async () => {
    const { visitId } = await received(world);
    const promise = (minutes: number, reason?: string) =>
      world.ask(lina(), promisePlan, { visitId, promisedAt: inMinutes(minutes), channel: 'message', reason });
    expect(refused(await promise(-5))).toBe('/promisedAt diagnosis/plan-in-the-past');
    expect(refused(await promise(60))).toBeNull();
    expect(refused(await promise(30))).toBeNull();
    expect(refused(await promise(90))).toBe('/reason diagnosis/plan-later-why');
    expect(refused(await promise(90, '等专家到场'))).toBeNull();
    expect(await waiting(visitId)).toHaveLength(1);
  });
});

describe('the questions of a workshop', () => {
  it('INSP-1 begin with a set for every symptom in three languages, and change by versions', async () => {
    const sets = await seen<{ items: { symptom: string; version: number; questions: object[] }[] }>(
      `/workshops/${world.workshopId}/question-sets`,
    );
    expect(sets.items.map(({ symptom }) => symptom).toSorted()).toEqual(symptoms.toSorted());
    expect(sets.items.every(({ version, questions }) => version === 1 && questions.length >= 8)).toBe(true);
    const file = await seen<QuestionSetFile>(`/workshops/${world.workshopId}/question-sets/noise`);
    const questions = file.current.questions.slice(0, 3);
    const change = (expectedVersion: number) =>
      world.ask(
        world.people.wangwei,
        changeQuestionSet,
        { workshopId: world.workshopId, symptom: 'noise', questions, note: '问得更短' },
        { expectedVersion },
      );
    expect(refused(await change(1))).toBeNull();
    expect(refused(await change(1))).toBe('request/stale-version');
    const after = await seen<QuestionSetFile>(`/workshops/${world.workshopId}/question-sets/noise`);
    expect(after.current).toMatchObject({ version: 2, note: '问得更短', createdByName: '王伟' });
    expect(after.versions.map(({ version }) => version)).toEqual([2, 1]);
    const { workshopId } = world;
    expect(
      refused(await world.ask(lina(), changeQuestionSet, { workshopId, symptom: 'noise', questions })),
    ).toBe('right/missing');
  });
});
