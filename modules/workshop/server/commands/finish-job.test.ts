import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { jobRow, orderRow } from '#tests/server/rows.ts';
import { finish, later, namesake, type Ordered, type StayOf, signed, working } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { assignJob } from './assign-job.ts';
import { finishJob } from './finish-job.ts';
import { recordJob } from './record-job.ts';
import { startJob } from './start-job.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  world.people.chenbo = await namesake(world, 'chenbo');
  world.people.sunhao = await namesake(world, 'sunhao');
});
afterAll(() => world.close());

const jobOf = (stay: Ordered, place = 0) => stay.jobs[place]?.id ?? '';
const twoJobs: StayOf = {
  jobs: ({ catalogue, concernId }) => [
    { opCodeId: catalogue.pads, concernId },
    { title: '紧固内饰板', lines: [{ kind: 'fee', name: '紧固内饰板', fixedMinor: 0 }] },
  ],
};
const vagueJob: StayOf = {
  jobs: ({ concernId }) => [{ title: '检修左后部行驶异响', concernId, vague: true, lines: [] }],
};

describe('the finish of a job', () => {
  it('SHOP-3 stops the clock, keeps cause and correction, and the last job finishes the work of the order', async () => {
    const stay = await working(world);
    const { chenbo } = world.people;
    const answer = await finish(world, chenbo, jobOf(stay));
    expect(answer).toMatchObject({ state: 'finished', orderState: 'work-finished', workedSeconds: 1_800 });
    expect(await jobRow(world, jobOf(stay))).toMatchObject({
      state: 'finished',
      cause: '制动片磨损',
      correction: '已更换并试车',
      actual_seconds: 1_800,
      finished_at: world.clock.now(),
      finished_by: chenbo.staffId,
    });
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({
      state: 'work-finished',
      work_finished_at: world.clock.now(),
    });
    expect((await world.journalOf(stay.visitId)).slice(-2)).toEqual([
      'job.finished',
      'repair-order.work-finished',
    ]);
  });

  it('A9 leaves the order in work while a free small wish is still open', async () => {
    const stay = await working(world, twoJobs);
    const { chenbo } = world.people;
    expect(await finish(world, chenbo, jobOf(stay))).toMatchObject({ orderState: 'in-progress' });
    await world.done(chenbo, startJob, { jobId: jobOf(stay, 1) });
    expect(await world.done(chenbo, finishJob, { jobId: jobOf(stay, 1) })).toMatchObject({
      orderState: 'work-finished',
    });
  });

  it('SHOP-3 finishes once when ten press: one entry, nine are told', async () => {
    const stay = await working(world);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => world.ask(world.people.chenbo, finishJob, { jobId: jobOf(stay) })),
    );
    expect(outcomes.filter((outcome) => !isRefusal(outcome))).toHaveLength(1);
    expect(outcomes.filter(isRefusal).map(({ code }) => code)).toEqual(
      Array(9).fill('lifecycle/wrong-state'),
    );
    const types = await world.journalOf(stay.visitId);
    expect(types.filter((type) => type === 'job.finished')).toHaveLength(1);
    expect(types.filter((type) => type === 'repair-order.work-finished')).toHaveLength(1);
    expect(await jobRow(world, jobOf(stay))).toMatchObject({ actual_seconds: 1_800 });
  });

  it('SHOP-3 finishes the order once when its last two jobs are done at once by two people', async () => {
    const stay = await working(world, twoJobs);
    const { chenbo, sunhao } = world.people;
    await world.done(sunhao, startJob, { jobId: jobOf(stay, 1) });
    const outcomes = await Promise.all([
      world.done(chenbo, finishJob, { jobId: jobOf(stay) }),
      world.done(sunhao, finishJob, { jobId: jobOf(stay, 1) }),
    ]);
    expect(outcomes.map(({ orderState }) => orderState).sort()).toEqual(['in-progress', 'work-finished']);
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({ state: 'work-finished' });
  });

  it('A8 refuses a vague job without cause and correction', async () => {
    const stay = await working(world, vagueJob);
    const { chenbo } = world.people;
    const jobId = jobOf(stay);
    for (const said of [{}, { cause: '左后减振器衬套松旷' }, { correction: '更换衬套' }]) {
      expect(await world.ask(chenbo, finishJob, { jobId, ...said })).toMatchObject({
        code: 'job/not-explained',
      });
    }
    expect(await jobRow(world, jobId)).toMatchObject({ state: 'in-progress', cause: null });
  });

  it('RO-5 lets a vague job end once cause and correction are written, before or with it', async () => {
    const stay = await working(world, vagueJob);
    const { chenbo } = world.people;
    const jobId = jobOf(stay);
    await world.done(chenbo, recordJob, { jobId, cause: '左后减振器衬套松旷' });
    const answer = await world.done(chenbo, finishJob, { jobId, correction: '更换衬套' });
    expect(answer.state).toBe('finished');
    expect(await jobRow(world, jobId)).toMatchObject({ cause: '左后减振器衬套松旷', correction: '更换衬套' });
  });

  it('QC-1 keeps the technician’s self check when something was ticked', async () => {
    const stay = await working(world);
    const { chenbo } = world.people;
    await world.done(chenbo, finishJob, {
      jobId: jobOf(stay),
      selfChecks: ['fasteners-torqued', 'tools-counted'],
    });
    const kept = await world.look((tx) =>
      tx.db.selectFrom('inspections').selectAll().where('visit_id', '=', stay.visitId).execute(),
    );
    expect(kept).toMatchObject([
      {
        level: 'self',
        result: 'pass',
        job_id: jobOf(stay),
        inspected_by: chenbo.staffId,
        checks: [
          { key: 'fasteners-torqued', result: 'ok' },
          { key: 'tools-counted', result: 'ok' },
        ],
      },
    ]);
  });

  it('SHOP-1 gives the rest of its time on the board back when done early', async () => {
    const [stay, next] = [await signed(world), await signed(world)];
    const { zhaolei, chenbo } = world.people;
    const at = (minutes: number) => new Date(world.clock.now().getTime() + minutes * 60_000).toISOString();
    const place = { technicianId: chenbo.staffId, bayId: world.bayId };
    const [now, inHalfAnHour, inTwoHours] = [at(0), at(30), at(120)];
    await world.done(zhaolei, assignJob, {
      jobId: jobOf(stay),
      ...place,
      startsAt: now,
      endsAt: inTwoHours,
    });
    await world.done(chenbo, startJob, { jobId: jobOf(stay) });
    later(world, 30);
    await finish(world, chenbo, jobOf(stay));
    const placed = await world.done(zhaolei, assignJob, {
      jobId: jobOf(next),
      ...place,
      startsAt: inHalfAnHour,
    });
    expect(placed.state).toBe('assigned');
    const plans = await world.look((tx) =>
      tx.db
        .selectFrom('assignments')
        .select(['ends_at', 'released_at'])
        .where('job_id', '=', jobOf(stay))
        .execute(),
    );
    expect(plans).toEqual([{ ends_at: new Date(inHalfAnHour), released_at: null }]);
  });

  it('refuses what is another’s, and a foreman who would finish for them', async () => {
    const stay = await working(world);
    for (const who of [world.people.sunhao, world.people.zhaolei]) {
      expect(await world.ask(who, finishJob, { jobId: jobOf(stay) })).toMatchObject({
        code: 'job/not-yours',
      });
    }
  });
});

describe('cause and correction', () => {
  it('RO-5 are written by who does the work, and read over by the foreman once it is done', async () => {
    const stay = await working(world);
    const { chenbo, sunhao, zhaolei } = world.people;
    const jobId = jobOf(stay);
    expect(await world.ask(sunhao, recordJob, { jobId, cause: '猜测' })).toMatchObject({
      code: 'job/not-yours',
    });
    await world.done(chenbo, recordJob, { jobId, cause: '片磨了', correction: '换了' });
    await world.done(chenbo, finishJob, { jobId });
    await world.done(zhaolei, recordJob, { jobId, cause: '前制动片磨损至 2 mm' });
    expect(await jobRow(world, jobId)).toMatchObject({ cause: '前制动片磨损至 2 mm', correction: '换了' });
    expect((await world.journalOf(stay.visitId)).at(-1)).toBe('job.recorded');
  });

  it('can be taken back before the work is done, and not be written before it begins', async () => {
    const stay = await working(world);
    const free = await signed(world);
    const { chenbo } = world.people;
    await world.done(chenbo, recordJob, { jobId: jobOf(stay), cause: '片磨了' });
    await world.done(chenbo, recordJob, { jobId: jobOf(stay), cause: null });
    expect(await jobRow(world, jobOf(stay))).toMatchObject({ cause: null });
    expect(await world.ask(chenbo, recordJob, { jobId: jobOf(free), cause: '片磨了' })).toMatchObject({
      code: 'lifecycle/wrong-state',
    });
  });
});
