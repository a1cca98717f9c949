import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { newId } from '#platform/server/ids.ts';
import { actorOf } from '#tests/cast.ts';
import { jobRow } from '#tests/server/rows.ts';
import { anotherBay, estimated, namesake, type Ordered, signed } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { assignJob } from './assign-job.ts';

let world: World;
let bayId: string;
beforeAll(async () => {
  world = await openWorld();
  bayId = await anotherBay(world, '2');
});
afterAll(() => world.close());

const jobOf = (stay: Ordered) => stay.jobs[0]?.id ?? '';
/** A day of its own for each test, so that none stands in another's way. */
let day = 0;
const onANewDay = () => {
  day += 1;
  return (time: string) => new Date(Date.parse(`2027-01-01T${time}:00Z`) + day * 86_400_000).toISOString();
};
const livePlans = (jobId: string) =>
  world.look((tx) =>
    tx.db
      .selectFrom('assignments')
      .selectAll()
      .where('job_id', '=', jobId)
      .where('released_at', 'is', null)
      .execute(),
  );

describe('an assignment', () => {
  it('SHOP-1 gives the job to technician and bay for its planned hours', async () => {
    const at = onANewDay();
    const stay = await signed(world);
    const { zhaolei, chenbo } = world.people;
    const answer = await world.done(zhaolei, assignJob, {
      jobId: jobOf(stay),
      technicianId: chenbo.staffId,
      bayId: world.bayId,
      startsAt: at('01:00'),
    });
    expect(answer).toMatchObject({
      state: 'assigned',
      assignment: {
        technicianId: chenbo.staffId,
        bayId: world.bayId,
        startsAt: at('01:00'),
        endsAt: at('02:12'),
      },
    });
    expect(await jobRow(world, jobOf(stay))).toMatchObject({
      state: 'assigned',
      technician_id: chenbo.staffId,
      bay_id: world.bayId,
      planned_from: new Date(at('01:00')),
      planned_to: new Date(at('02:12')),
      version: answer.version,
    });
    expect(await livePlans(jobOf(stay))).toMatchObject([
      { id: answer.assignment.id, assigned_by: zhaolei.staffId, assigned_at: world.clock.now() },
    ]);
    expect((await world.journalOf(stay.visitId)).at(-1)).toBe('job.assigned');
  });

  it('SHOP-1 moves a job that is assigned again: what it had before is free', async () => {
    const at = onANewDay();
    const [one, two] = [await signed(world), await signed(world)];
    const { zhaolei, chenbo, sunhao } = world.people;
    const morning = { startsAt: at('01:00'), endsAt: at('03:00'), bayId: world.bayId };
    await world.done(zhaolei, assignJob, { jobId: jobOf(one), technicianId: chenbo.staffId, ...morning });
    await world.done(zhaolei, assignJob, {
      jobId: jobOf(one),
      technicianId: sunhao.staffId,
      startsAt: at('02:00'),
      endsAt: at('04:00'),
    });
    expect(await livePlans(jobOf(one))).toMatchObject([{ technician_id: sunhao.staffId, bay_id: null }]);
    const moved = await world.done(zhaolei, assignJob, {
      jobId: jobOf(two),
      technicianId: chenbo.staffId,
      ...morning,
    });
    expect(moved.state).toBe('assigned');
  });

  it('SHOP-1 refuses a technician who is on another job then, and says which and until when', async () => {
    const at = onANewDay();
    const [one, two] = [await signed(world), await signed(world)];
    const { zhaolei, chenbo } = world.people;
    const given = { technicianId: chenbo.staffId };
    await world.done(zhaolei, assignJob, {
      jobId: jobOf(one),
      ...given,
      startsAt: at('01:00'),
      endsAt: at('03:00'),
    });
    const refused = await world.ask(zhaolei, assignJob, {
      jobId: jobOf(two),
      ...given,
      startsAt: at('02:59'),
    });
    expect(refused).toMatchObject({
      code: 'workshop/technician-busy',
      params: {
        technician: '陈波',
        job: '更换前制动片',
        untilAt: at('03:00'),
        until: `${at('03:00').slice(0, 10)} 11:00`,
      },
    });
    expect(await jobRow(world, jobOf(two))).toMatchObject({ state: 'approved', technician_id: null });
    const after = await world.ask(zhaolei, assignJob, { jobId: jobOf(two), ...given, startsAt: at('03:00') });
    expect(after).toMatchObject({ state: 'assigned' });
  });

  it('SHOP-1 refuses a bay with another car on it; two jobs of one car share it', async () => {
    const at = onANewDay();
    const stay = await signed(world, {
      jobs: () => [
        { title: '换油', lines: [] },
        { title: '换胎', lines: [] },
      ],
    });
    const other = await signed(world);
    const { zhaolei, chenbo, sunhao, liqiang } = world.people;
    const time = { bayId, startsAt: at('01:00'), endsAt: at('02:00') };
    const [first, second] = stay.jobs.map(({ id }) => id);
    await world.done(zhaolei, assignJob, { jobId: first ?? '', technicianId: chenbo.staffId, ...time });
    await world.done(zhaolei, assignJob, { jobId: second ?? '', technicianId: sunhao.staffId, ...time });
    const refused = await world.ask(zhaolei, assignJob, {
      jobId: jobOf(other),
      technicianId: liqiang.staffId,
      ...time,
    });
    expect(refused).toMatchObject({ code: 'workshop/bay-busy', params: { bay: '2', untilAt: at('02:00') } });
  });

  it('SHOP-1 lets one of ten foremen have the bay who press at once; nine are told whose it is', async () => {
    const at = onANewDay();
    const stays: Ordered[] = [];
    for (let n = 0; n < 10; n += 1) stays.push(await signed(world));
    const technicians = await Promise.all(stays.map(() => namesake(world, 'sunhao')));
    const outcomes = await Promise.all(
      stays.map((stay, n) =>
        world.ask(world.people.zhaolei, assignJob, {
          jobId: jobOf(stay),
          technicianId: technicians[n]?.staffId ?? '',
          bayId,
          startsAt: at('01:00'),
          endsAt: at('02:00'),
        }),
      ),
    );
    expect(outcomes.filter((outcome) => !isRefusal(outcome))).toHaveLength(1);
    const refused = outcomes.filter(isRefusal);
    expect(refused.map(({ code }) => code)).toEqual(Array(9).fill('workshop/bay-busy'));
    expect(refused[0]?.params).toMatchObject({ bay: '2', job: '更换前制动片' });
    const states = await Promise.all(stays.map((stay) => jobRow(world, jobOf(stay))));
    expect(states.filter(({ state }) => state === 'assigned')).toHaveLength(1);
  });

  it('SHOP-1 warns of a missing skill, a missing part, an absent technician and a missed promise, and goes on', async () => {
    const at = onANewDay();
    const stay = await signed(world);
    const { zhaolei, sunhao } = world.people;
    await world.look(async (tx) => {
      await tx.db.updateTable('jobs').set({ skill: 'chassis' }).where('id', '=', jobOf(stay)).execute();
      const partLine = stay.lines.find(({ partId }) => partId)?.id ?? '';
      await tx.db
        .updateTable('repair_order_lines')
        .set({ quantity_milli: 12_000 })
        .where('id', '=', partLine)
        .execute();
      await tx.db
        .insertInto('staff_absences')
        .values({
          organization_id: world.organizationId,
          id: newId(world.clock.now()),
          staff_id: sunhao.staffId,
          starts_on: at('00:00').slice(0, 10),
          ends_on: at('00:00').slice(0, 10),
          reason: 'training',
        })
        .execute();
    });
    const answer = await world.done(zhaolei, assignJob, {
      jobId: jobOf(stay),
      technicianId: sunhao.staffId,
      startsAt: at('01:00'),
    });
    expect(answer.state).toBe('assigned');
    expect(answer.warnings.map(({ code }) => code)).toEqual([
      'workshop/technician-absent',
      'workshop/missing-skill',
      'workshop/missing-part',
      'workshop/missed-promise',
    ]);
    expect(answer.warnings.map(({ detail }) => detail)).toEqual([
      '孙浩 is away on that day.',
      '孙浩 is not down for “Chassis”.',
      '前制动片: 2 short in stock.',
      expect.stringMatching(/^The plan ends \d+ min after the promised time\.$/),
    ]);
  });

  it('SHOP-1 says nothing of a plan that fits', async () => {
    const stay = await signed(world);
    const { zhaolei, liqiang } = world.people;
    const answer = await world.done(zhaolei, assignJob, {
      jobId: jobOf(stay),
      technicianId: liqiang.staffId,
      startsAt: world.clock.now().toISOString(),
    });
    expect(answer.warnings).toEqual([]);
  });

  it.each<[string, () => Record<string, string>, object]>([
    [
      'somebody who lifts no wrench here',
      () => ({ technicianId: world.people.lina.staffId }),
      { fields: [{ pointer: '/technicianId', code: 'workshop/not-a-technician-here' }] },
    ],
    [
      'a person nobody knows',
      () => ({ technicianId: newId(new Date(0)) }),
      { fields: [{ pointer: '/technicianId', code: 'workshop/not-a-technician-here' }] },
    ],
    [
      'a bay of another house',
      () => ({ bayId: newId(new Date(0)) }),
      { fields: [{ pointer: '/bayId', code: 'workshop/not-a-bay-here' }] },
    ],
    [
      'an end before the start',
      () => ({ endsAt: '2027-06-01T00:59:00.000Z' }),
      { fields: [{ pointer: '/endsAt', code: 'workshop/ends-before-it-starts' }] },
    ],
  ])('refuses %s', async (_, change, refusal) => {
    const stay = await signed(world);
    const input = {
      jobId: jobOf(stay),
      technicianId: world.people.chenbo.staffId,
      startsAt: '2027-06-01T01:00:00.000Z',
      ...change(),
    };
    expect(await world.ask(world.people.zhaolei, assignJob, input)).toMatchObject(refusal);
  });

  it('refuses a technician who would plan the shop', async () => {
    const stay = await signed(world);
    const { chenbo } = world.people;
    const input = { jobId: jobOf(stay), technicianId: chenbo.staffId, startsAt: '2027-06-02T01:00:00.000Z' };
    expect(await world.ask(chenbo, assignJob, input)).toMatchObject({ code: 'right/missing' });
  });

  it('RO-3 refuses a job of an unsigned order', async () => {
    const stay = await estimated(world);
    const input = {
      jobId: jobOf(stay),
      technicianId: world.people.chenbo.staffId,
      startsAt: '2027-06-03T01:00:00.000Z',
    };
    expect(await world.ask(world.people.zhaolei, assignJob, input)).toMatchObject({
      code: 'lifecycle/wrong-state',
      params: { state: 'planned' },
    });
  });

  it('PLAT-1 is not there for a foreman of another workshop of the group', async () => {
    const stay = await signed(world);
    const stranger = actorOf(newId(new Date(0)), '别处', world.organizationId, newId(new Date(1)), [
      'workshop-foreman',
    ]);
    const input = {
      jobId: jobOf(stay),
      technicianId: world.people.chenbo.staffId,
      startsAt: '2027-06-04T01:00:00.000Z',
    };
    expect(await world.ask(stranger, assignJob, input)).toMatchObject({ code: 'request/not-found' });
  });
});
