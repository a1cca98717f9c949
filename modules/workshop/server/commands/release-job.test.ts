import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobRow } from '#tests/server/rows.ts';
import { signed, working } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { assignJob } from './assign-job.ts';
import { releaseJob } from './release-job.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('a job taken off the board', () => {
  it('frees technician and bay, and is anybody’s again', async () => {
    const stay = await signed(world);
    const jobId = stay.jobs[0]?.id ?? '';
    const { zhaolei, chenbo } = world.people;
    await world.done(zhaolei, assignJob, {
      jobId,
      technicianId: chenbo.staffId,
      bayId: world.bayId,
      startsAt: '2026-11-22T01:00:00.000Z',
    });
    const answer = await world.done(zhaolei, releaseJob, { jobId });
    expect(answer).toMatchObject({ id: jobId, state: 'approved' });
    expect(await jobRow(world, jobId)).toMatchObject({
      state: 'approved',
      technician_id: null,
      bay_id: null,
      planned_from: null,
      planned_to: null,
    });
    const plans = await world.look((tx) =>
      tx.db.selectFrom('assignments').select('released_at').where('job_id', '=', jobId).execute(),
    );
    expect(plans).toEqual([{ released_at: world.clock.now() }]);
    expect((await world.journalOf(stay.visitId)).slice(-2)).toEqual(['job.assigned', 'job.released']);
  });

  it('refuses a job that runs, and one that was given to nobody', async () => {
    const running = await working(world);
    const free = await signed(world);
    for (const stay of [running, free]) {
      const refused = await world.ask(world.people.zhaolei, releaseJob, { jobId: stay.jobs[0]?.id ?? '' });
      expect(refused).toMatchObject({ code: 'lifecycle/wrong-state' });
    }
  });

  it('refuses a technician', async () => {
    const stay = await signed(world);
    expect(await world.ask(world.people.chenbo, releaseJob, { jobId: stay.jobs[0]?.id ?? '' })).toMatchObject(
      { code: 'right/missing' },
    );
  });
});
