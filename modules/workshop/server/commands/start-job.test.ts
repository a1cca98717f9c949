import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { jobRow, orderRow } from '#tests/server/rows.ts';
import { estimated, finish, later, namesake, type Ordered, signed, working } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { assignJob } from './assign-job.ts';
import { pauseJob } from './pause-job.ts';
import { resumeJob } from './resume-job.ts';
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

const jobOf = (stay: Ordered) => stay.jobs[0]?.id ?? '';
const clockings = () =>
  world.look((tx) =>
    tx.db
      .selectFrom('clockings')
      .selectAll()
      .where('technician_id', '=', world.people.chenbo.staffId)
      .orderBy('id')
      .execute(),
  );
const running = async () => (await clockings()).filter(({ ended_at }) => ended_at === null);

describe('the start of a job', () => {
  it('SHOP-3 runs the clock of who starts it and puts the order in work', async () => {
    const stay = await signed(world);
    const { chenbo } = world.people;
    const answer = await world.done(chenbo, startJob, { jobId: jobOf(stay) });
    expect(answer).toMatchObject({ state: 'in-progress', orderState: 'in-progress', workedSeconds: 0 });
    expect(await running()).toMatchObject([
      { job_id: jobOf(stay), technician_id: chenbo.staffId, started_at: world.clock.now() },
    ]);
    expect(await jobRow(world, jobOf(stay))).toMatchObject({
      technician_id: chenbo.staffId,
      started_at: world.clock.now(),
    });
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({
      state: 'in-progress',
      started_at: world.clock.now(),
    });
    expect((await world.journalOf(stay.visitId)).slice(-2)).toEqual(['repair-order.started', 'job.started']);
  });

  it('RO-3 refuses before the contract is signed', async () => {
    const stay = await estimated(world);
    expect(await world.ask(world.people.chenbo, startJob, { jobId: jobOf(stay) })).toMatchObject({
      code: 'lifecycle/wrong-state',
      params: { state: 'planned' },
    });
    expect(await running()).toEqual([]);
  });

  it('RECV-4 refuses in a car that is not covered', async () => {
    const stay = await signed(world);
    await world.look((tx) =>
      tx.db
        .updateTable('visits')
        .set({ unprotected_at: world.clock.now() })
        .where('id', '=', stay.visitId)
        .execute(),
    );
    expect(await world.ask(world.people.chenbo, startJob, { jobId: jobOf(stay) })).toMatchObject({
      code: 'repair-order/not-protected',
    });
  });

  it('SHOP-3 refuses a job that was given to somebody else, and leaves it to them', async () => {
    const stay = await signed(world);
    const { zhaolei, chenbo, sunhao } = world.people;
    await world.done(zhaolei, assignJob, {
      jobId: jobOf(stay),
      technicianId: sunhao.staffId,
      startsAt: world.clock.now().toISOString(),
    });
    expect(await world.ask(chenbo, startJob, { jobId: jobOf(stay) })).toMatchObject({
      code: 'job/not-yours',
    });
    expect(await world.ask(zhaolei, startJob, { jobId: jobOf(stay) })).toMatchObject({
      code: 'job/not-yours',
    });
    expect(await world.done(sunhao, startJob, { jobId: jobOf(stay) })).toMatchObject({
      state: 'in-progress',
    });
  });

  it('SHOP-3 refuses a second job while one runs, and names it', async () => {
    const first = await working(world);
    const second = await signed(world);
    const refused = await world.ask(world.people.chenbo, startJob, { jobId: jobOf(second) });
    expect(refused).toMatchObject({
      code: 'workshop/already-running',
      params: { job: '更换前制动片', jobId: jobOf(first) },
    });
    expect(await jobRow(world, jobOf(second))).toMatchObject({ state: 'approved' });
    await finish(world, world.people.chenbo, jobOf(first));
    expect(await world.done(world.people.chenbo, startJob, { jobId: jobOf(second) })).toMatchObject({
      state: 'in-progress',
    });
  });

  it('SHOP-3 starts one of ten jobs a technician presses at once on ten cars', async () => {
    const stays: Ordered[] = [];
    for (let n = 0; n < 10; n += 1) stays.push(await signed(world));
    const outcomes = await Promise.all(
      stays.map((stay) => world.ask(world.people.chenbo, startJob, { jobId: jobOf(stay) })),
    );
    expect(outcomes.filter((outcome) => !isRefusal(outcome))).toHaveLength(1);
    expect(outcomes.filter(isRefusal).map(({ code }) => code)).toEqual(
      Array(9).fill('workshop/already-running'),
    );
    expect(await running()).toHaveLength(1);
  });

  it('SHOP-3 starts a free job once when ten press: one entry, nine are told', async () => {
    const stay = await signed(world);
    const { chenbo, sunhao } = world.people;
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        world.ask(n % 2 ? chenbo : sunhao, startJob, { jobId: jobOf(stay) }),
      ),
    );
    expect(outcomes.filter((outcome) => !isRefusal(outcome))).toHaveLength(1);
    expect(outcomes.filter(isRefusal).map(({ code }) => code)).toEqual(
      Array(9).fill('lifecycle/wrong-state'),
    );
    const started = (await world.journalOf(stay.visitId)).filter((type) => type === 'job.started');
    expect(started).toHaveLength(1);
  });

  it('refuses whoever lifts no wrench', async () => {
    const stay = await signed(world);
    expect(await world.ask(world.people.lina, startJob, { jobId: jobOf(stay) })).toMatchObject({
      code: 'right/missing',
    });
  });
});

describe('a paused job', () => {
  it('SHOP-3 stops the clock with its reason and keeps the time worked', async () => {
    const stay = await working(world);
    const { chenbo } = world.people;
    const answer = await world.done(chenbo, pauseJob, {
      jobId: jobOf(stay),
      reason: 'part',
      note: '等刹车片',
    });
    expect(answer).toMatchObject({ state: 'paused', workedSeconds: 1_800, orderState: 'in-progress' });
    expect(await running()).toEqual([]);
    const [clocking] = await clockings();
    expect(clocking).toMatchObject({
      ended_at: world.clock.now(),
      end_kind: 'paused',
      pause_reason: 'part',
      note: '等刹车片',
    });
    expect(await jobRow(world, jobOf(stay))).toMatchObject({ state: 'paused', actual_seconds: 1_800 });
    expect((await world.journalOf(stay.visitId)).at(-1)).toBe('job.paused');
  });

  it('SHOP-3 goes on with what was worked before; the pause does not count', async () => {
    const stay = await working(world);
    const { chenbo } = world.people;
    await world.done(chenbo, pauseJob, { jobId: jobOf(stay), reason: 'lunch' });
    later(world, 60);
    expect(await world.done(chenbo, resumeJob, { jobId: jobOf(stay) })).toMatchObject({
      state: 'in-progress',
      workedSeconds: 1_800,
    });
    later(world, 10);
    expect(await finish(world, chenbo, jobOf(stay))).toMatchObject({ workedSeconds: 2_400 });
    expect((await world.journalOf(stay.visitId)).filter((type) => type.startsWith('job.'))).toEqual([
      'job.started',
      'job.paused',
      'job.resumed',
      'job.finished',
    ]);
  });

  it('SHOP-3 frees its technician for another car, and waits until that is done', async () => {
    const [first, second] = [await working(world), await signed(world)];
    const { chenbo } = world.people;
    await world.done(chenbo, pauseJob, { jobId: jobOf(first), reason: 'other-car' });
    await world.done(chenbo, startJob, { jobId: jobOf(second) });
    expect(await world.ask(chenbo, resumeJob, { jobId: jobOf(first) })).toMatchObject({
      code: 'workshop/already-running',
      params: { jobId: jobOf(second) },
    });
  });

  it('SHOP-1 goes to another technician when the foreman gives it away', async () => {
    const stay = await working(world);
    const { zhaolei, chenbo, sunhao } = world.people;
    await world.done(chenbo, pauseJob, { jobId: jobOf(stay), reason: 'end-of-shift' });
    await world.done(zhaolei, assignJob, {
      jobId: jobOf(stay),
      technicianId: sunhao.staffId,
      startsAt: world.clock.now().toISOString(),
    });
    expect(await world.ask(chenbo, startJob, { jobId: jobOf(stay) })).toMatchObject({
      code: 'job/not-yours',
    });
    later(world, 5);
    await world.done(sunhao, startJob, { jobId: jobOf(stay) });
    later(world, 10);
    expect(await finish(world, sunhao, jobOf(stay))).toMatchObject({ workedSeconds: 2_400 });
  });

  it('refuses to pause or resume what is another’s, or not so far', async () => {
    const stay = await working(world);
    const { chenbo, sunhao } = world.people;
    const jobId = jobOf(stay);
    expect(await world.ask(sunhao, pauseJob, { jobId, reason: 'lunch' })).toMatchObject({
      code: 'job/not-yours',
    });
    expect(await world.ask(chenbo, resumeJob, { jobId })).toMatchObject({ code: 'lifecycle/wrong-state' });
    await world.done(chenbo, pauseJob, { jobId, reason: 'lunch' });
    expect(await world.ask(sunhao, resumeJob, { jobId })).toMatchObject({ code: 'job/not-yours' });
    expect(await world.ask(chenbo, pauseJob, { jobId, reason: 'lunch' })).toMatchObject({
      code: 'lifecycle/wrong-state',
    });
  });
});
