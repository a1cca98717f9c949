import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { concernsOf } from '#modules/repair-orders/server/index.ts';
import { atOnce, refused } from '#tests/server/outcome.ts';
import { type Served, serve } from '#tests/server/serve.ts';
import { alsoHear, type Received, received } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import type { DiagnosisPage } from '../../api/index.ts';
import { diagnosisRoutes } from '../routes.ts';
import { answerQuestions } from './answer-questions.ts';
import { confirmSummary } from './confirm-summary.ts';
import { notePossibleCause } from './note-possible-cause.ts';
import { noteReproduction } from './note-reproduction.ts';
import { rewordConcern } from './reword-concern.ts';
import { showPart } from './show-part.ts';

let world: World;
let served: Served;
let stay: Received;
beforeAll(async () => {
  world = await openWorld();
  served = await serve(world, diagnosisRoutes);
  stay = await received(world);
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const lina = () => world.people.lina;
async function page(): Promise<DiagnosisPage> {
  const response = await served.as(lina(), { method: 'GET', url: `/visits/${stay.visitId}/diagnosis` });
  expect(response.statusCode).toBe(200);
  return response.json() as DiagnosisPage;
}
const concernOf = async (concernId: string) => {
  const found = (await page()).concerns.find((concern) => concern.concernId === concernId);
  if (!found) throw new Error('The concern is not on the page.');
  return found;
};
const skip = (questionKey: string) => ({ questionKey, skippedBecause: '客户赶时间' });
async function skipTheRest(concernId: string) {
  const { interview } = await concernOf(concernId);
  if (!interview) throw new Error('Not begun.');
  const answered = new Set(interview.answers.map(({ questionKey }) => questionKey));
  const answers = interview.questions.filter(({ key }) => !answered.has(key)).map(({ key }) => skip(key));
  await world.done(lina(), answerQuestions, { concernId, symptom: interview.symptom, answers });
}

describe('an interview', () => {
  it('INSP-1 keeps every answer, the newest counting, and pins the questions it began with', async () => {
    const { concernId, visitId } = stay;
    const ask = (choices: string[]) =>
      world.done(lina(), answerQuestions, {
        concernId,
        symptom: 'noise',
        answers: [{ questionKey: 'situation', choices }],
      });
    await ask(['braking']);
    await ask(['braking', 'turning']);
    const { interview } = await concernOf(concernId);
    expect(interview).toMatchObject({ symptom: 'noise', setVersion: 1, locale: 'zh-CN' });
    expect(interview?.answers).toMatchObject([{ choices: ['braking', 'turning'], times: 2 }]);
    expect(interview?.summary).toBe('您说：“刹车时左前轮有尖叫声”\n时机：制动、转弯');
    expect((await world.journalOf(visitId)).slice(-2)).toEqual([
      'concern.interview-begun',
      'concern.answered',
    ]);
  });

  it('INSP-1 ends with a summary in the customer’s language that they confirm, and a later answer undoes it', async () => {
    const { concernId, visitId } = stay;
    expect(
      refused(await world.ask(lina(), confirmSummary, { concernId, summary: 'x', confirmedByName: '张三' })),
    ).toBe('diagnosis/questions-open');
    await skipTheRest(concernId);
    const { interview } = await concernOf(concernId);
    expect(interview).toMatchObject({ openCount: 0, hinderedBy: null, confirmed: null });
    const summary = interview?.summary ?? '';
    expect(
      refused(
        await world.ask(lina(), confirmSummary, { concernId, summary: '别的', confirmedByName: '张三' }),
      ),
    ).toBe('/summary diagnosis/summary-changed');
    await world.done(lina(), confirmSummary, { concernId, summary, confirmedByName: '张三' });
    expect((await concernOf(concernId)).interview?.confirmed).toMatchObject({
      byName: '张三',
      stands: true,
      summary,
    });
    expect((await world.journalOf(visitId)).at(-1)).toBe('concern.summary-confirmed');
    world.clock.advance(1_000);
    await world.done(lina(), noteReproduction, {
      concernId,
      reproduced: true,
      how: '试车 3 公里，制动时重现',
    });
    const after = (await concernOf(concernId)).interview;
    expect(after?.confirmed).toMatchObject({ stands: false, summary });
    expect(after?.summary).toContain('试车时重现：试车 3 公里，制动时重现');
  });

  it('INSP-1 keeps every wording, the first one as it was said', async () => {
    const concernId = await alsoHear(world, stay.visitId, '空调不凉');
    await world.done(lina(), rewordConcern, { concernId, words: '只有副驾侧不凉' });
    expect(refused(await world.ask(lina(), rewordConcern, { concernId, words: '只有副驾侧不凉' }))).toBe(
      '/words diagnosis/same-words',
    );
    expect(await concernOf(concernId)).toMatchObject({
      said: '空调不凉',
      words: '只有副驾侧不凉',
      versions: [
        { version: 1, words: '空调不凉', reason: 'said', byName: '李娜' },
        { version: 2, words: '只有副驾侧不凉', reason: 'reworded', byName: '李娜' },
      ],
    });
    const onPage = (await world.look((tx) => concernsOf(tx, stay.visitId))).find(
      ({ id }) => id === concernId,
    );
    expect(onPage).toMatchObject({ words: '只有副驾侧不凉', earlierWords: ['空调不凉'] });
    const rewrite = world.look((tx) =>
      tx.db.updateTable('concern_versions').set({ words: 'x' }).where('concern_id', '=', concernId).execute(),
    );
    await expect(rewrite).rejects.toThrow('permission denied');
  });

  it('A1 refuses to end while a gauge was not shown on the car; another gauge keeps both versions and sets causes aside', async () => {
    const { visitId } = stay;
    const concernId = await alsoHear(world, visitId, '水温表指示不准');
    await world.done(lina(), answerQuestions, {
      concernId,
      symptom: 'electrical',
      answers: [{ questionKey: 'part', choices: ['temperature-gauge'] }],
    });
    await skipTheRest(concernId);
    await world.done(lina(), notePossibleCause, {
      ...{ visitId, concernId, title: '节温器卡滞', fromMinor: 30_000, toMinor: 60_000 },
    });
    const { interview } = await concernOf(concernId);
    expect(interview?.hinderedBy?.code).toBe('diagnosis/not-shown-on-car');
    const confirm = async () =>
      world.ask(lina(), confirmSummary, {
        concernId,
        summary: (await concernOf(concernId)).interview?.summary ?? '',
        confirmedByName: '张三',
      });
    expect(refused(await confirm())).toBe('diagnosis/not-shown-on-car');
    expect(refused(await world.ask(lina(), showPart, { concernId, part: 'fuel-gauge' }))).toBe(
      '/words diagnosis/wording-needed',
    );
    await world.done(lina(), showPart, { concernId, part: 'fuel-gauge', words: '燃油表指示不准' });
    const shown = await page();
    expect(shown.concerns.find((concern) => concern.concernId === concernId)).toMatchObject({
      said: '水温表指示不准',
      words: '燃油表指示不准',
      versions: [{ words: '水温表指示不准' }, { words: '燃油表指示不准', reason: 'shown-on-car' }],
      interview: { partSaid: 'temperature-gauge', partShown: 'fuel-gauge', hinderedBy: null },
    });
    expect(shown.possibleCauses).toMatchObject([{ title: '节温器卡滞', setAsideBecause: 'another-part' }]);
    expect(refused(await confirm())).toBeNull();
  });

  it('INSP-2 the same part needs no new words, and a concern without interview begins one', async () => {
    const concernId = await alsoHear(world, stay.visitId, '仪表盘有个灯亮');
    await world.done(lina(), showPart, { concernId, part: 'abs' });
    expect(await concernOf(concernId)).toMatchObject({
      versions: [{ version: 1 }],
      interview: { symptom: 'warning-lamp', partShown: 'abs', partSaid: null },
    });
  });

  it('is one interview when ten answer at once', async () => {
    const concernId = await alsoHear(world, stay.visitId, '车内有异味');
    const outcomes = await atOnce(10, () =>
      world.ask(lina(), answerQuestions, {
        concernId,
        symptom: 'smell',
        answers: [{ questionKey: 'smell', choices: ['fuel'] }],
      }),
    );
    expect(outcomes.every((code) => code === null)).toBe(true);
    expect((await concernOf(concernId)).interview?.answers).toMatchObject([{ times: 10 }]);
  });

  it('refuses what was withdrawn, strange answers, and who may not ask', async () => {
    const { concernId } = stay;
    const ask = (who: keyof World['people'], answers: { questionKey: string; choices?: string[] }[]) =>
      world.ask(world.people[who], answerQuestions, { concernId, symptom: 'noise', answers });
    expect(refused(await ask('lina', [{ questionKey: 'sound', choices: ['melody'] }]))).toBe(
      '/answers/0 diagnosis/choice-unknown',
    );
    expect(refused(await ask('laoma', [{ questionKey: 'sound', choices: ['knock'] }]))).toBe('right/missing');
    expect(refused(await world.ask(lina(), noteReproduction, { concernId, reproduced: true }))).toBe(
      '/how diagnosis/how-needed',
    );
  });
});
