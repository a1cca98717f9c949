import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmCause, explainCause } from '#modules/diagnosis/server/index.ts';
import { refused } from '#tests/server/outcome.ts';
import { namesake, signed } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { pauseJob } from './pause-job.ts';
import { resumeJob } from './resume-job.ts';
import { startJob } from './start-job.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('work on a car', () => {
  it('INSP-7 refuses to start or go on while a cause outside the list was not explained to the customer', async () => {
    const { visitId, jobs } = await signed(world);
    const jobId = jobs[0]?.id ?? '';
    const technician = await namesake(world, 'chenbo');
    const confirm = (words: string) => world.done(technician, confirmCause, { visitId, words });
    const explain = (confirmedCauseId: string) =>
      world.done(world.people.lina, explainCause, { confirmedCauseId, to: '张三', how: '当面说明' });
    const first = await confirm('制动分泵卡滞');
    expect(refused(await world.ask(technician, startJob, { jobId }))).toBe('diagnosis/cause-not-explained');
    await explain(first.id);
    await world.done(technician, startJob, { jobId });
    await world.done(technician, pauseJob, { jobId, reason: 'other', note: '再查原因' });
    const second = await confirm('制动软管鼓包');
    expect(refused(await world.ask(technician, resumeJob, { jobId }))).toBe('diagnosis/cause-not-explained');
    await explain(second.id);
    expect(refused(await world.ask(technician, resumeJob, { jobId }))).toBeNull();
  });
});
