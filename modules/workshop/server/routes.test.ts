import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { newId } from '#platform/server/ids.ts';
import { actorOf } from '#tests/cast.ts';
import { type Served, serve } from '#tests/server/serve.ts';
import { anotherBay, finish, later, namesake, type Ordered, signed, working } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import type { jobPage, myJobs, partRequests, WorkshopBoard } from '../api/index.ts';
import { assignJob } from './commands/assign-job.ts';
import { issuePart } from './commands/issue-part.ts';
import { pauseJob } from './commands/pause-job.ts';
import { startJob } from './commands/start-job.ts';
import { workshopRoutes } from './routes.ts';

let world: World;
let served: Served;
beforeAll(async () => {
  world = await openWorld();
  served = await serve(world, workshopRoutes);
});
beforeEach(async () => {
  world.people.chenbo = await namesake(world, 'chenbo');
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const jobOf = (stay: Ordered) => stay.jobs[0]?.id ?? '';
const here = () => `workshopId=${world.workshopId}`;
async function seen<T>(who: keyof World['people'], url: string): Promise<T> {
  const response = await served.as(world.people[who], { method: 'GET', url });
  expect(response.statusCode).toBe(200);
  return response.json() as T;
}

describe('the workshop board', () => {
  it('SHOP-1 shows a day: who does what where, what runs, what nobody has, what stands still, what was left over', async () => {
    const { zhaolei, chenbo, sunhao } = world.people;
    const bayId = await anotherBay(world, '7');
    const [planned, free, held, left] = [
      await signed(world),
      await signed(world),
      await signed(world),
      await signed(world),
    ];
    const assign = (stay: Ordered, technicianId: string, startsAt: string, place?: string) =>
      world.done(zhaolei, assignJob, { jobId: jobOf(stay), technicianId, startsAt, bayId: place });
    await assign(left, chenbo.staffId, '2026-11-19T02:00:00.000Z');
    await world.done(sunhao, startJob, { jobId: jobOf(held) });
    later(world, 15);
    await world.done(sunhao, pauseJob, { jobId: jobOf(held), reason: 'part', note: '等件' });
    await assign(planned, chenbo.staffId, '2026-11-21T06:00:00.000Z', bayId);
    await world.done(chenbo, startJob, { jobId: jobOf(planned) });
    later(world, 20);

    const board = await seen<WorkshopBoard>('zhaolei', `/workshop-board?${here()}&on=2026-11-21`);
    expect(board).toMatchObject({
      on: '2026-11-21',
      startsAt: '2026-11-20T16:00:00.000Z',
      endsAt: '2026-11-21T16:00:00.000Z',
    });
    const row = board.technicians.find(({ id }) => id === chenbo.staffId);
    expect(row?.assignments).toMatchObject([
      {
        technicianId: chenbo.staffId,
        bayId,
        startsAt: '2026-11-21T06:00:00.000Z',
        endsAt: '2026-11-21T07:12:00.000Z',
        job: {
          id: jobOf(planned),
          title: '更换前制动片',
          plate: { country: 'CN', kind: 'blue' },
          state: 'in-progress',
          workedSeconds: 1_200,
          plannedSeconds: 4_320,
          bayName: '7',
        },
      },
    ]);
    expect(row?.running).toMatchObject({ id: jobOf(planned), runningSince: expect.any(String) });
    expect(board.bays).toContainEqual({ id: bayId, name: '7', kind: 'lift' });
    expect(board.unassigned.map(({ id }) => id)).toEqual([jobOf(free)]);
    expect(board.onHold).toMatchObject([
      { id: jobOf(held), waits: { reason: 'part', note: '等件' }, workedSeconds: 900 },
    ]);
    expect(board.leftOvers).toMatchObject([{ job: { id: jobOf(left) }, endsAt: '2026-11-19T03:12:00.000Z' }]);
  });

  it('is today’s, in the workshop’s own time, when no day is asked', async () => {
    const board = await seen<WorkshopBoard>('zhaolei', `/workshop-board?${here()}`);
    expect(board.on).toBe('2026-11-21');
  });

  it('PLAT-1 is not there for somebody of another workshop', async () => {
    const elsewhere = newId(new Date(1));
    const stranger = actorOf(newId(new Date(0)), '别处', world.organizationId, elsewhere, [
      'workshop-foreman',
    ]);
    for (const url of [`/workshop-board?${here()}`, `/my-jobs?${here()}`, `/part-requests?${here()}`]) {
      expect((await served.as(stranger, { method: 'GET', url })).statusCode).toBe(404);
    }
    const stay = await signed(world);
    const page = await served.as(stranger, { method: 'GET', url: `/jobs/${jobOf(stay)}` });
    expect(page.statusCode).toBe(404);
  });
});

describe('a technician’s phone', () => {
  it('SHOP-3 shows what runs, what is next by its time, and what is free to take, each with what may be done', async () => {
    const { zhaolei, chenbo } = world.people;
    const [running, second, third, open] = [
      await signed(world),
      await signed(world),
      await signed(world),
      await signed(world),
    ];
    const assign = (stay: Ordered, startsAt: string) =>
      world.done(zhaolei, assignJob, { jobId: jobOf(stay), technicianId: chenbo.staffId, startsAt });
    await assign(third, '2026-12-01T06:00:00.000Z');
    await assign(second, '2026-12-01T02:00:00.000Z');
    await world.done(chenbo, startJob, { jobId: jobOf(running) });
    later(world, 12);

    const phone = await seen<z.output<typeof myJobs>>('chenbo', `/my-jobs?${here()}`);
    expect(phone.running).toMatchObject({ id: jobOf(running), workedSeconds: 720, state: 'in-progress' });
    expect(phone.next.map(({ id }) => id)).toEqual([jobOf(second), jobOf(third)]);
    expect(phone.open.map(({ id }) => id)).toContain(jobOf(open));
    expect(phone.open.map(({ id }) => id)).not.toContain(jobOf(second));
    const may = (actions: { action: string; allowed: boolean }[] | undefined) =>
      actions?.filter(({ allowed }) => allowed).map(({ action }) => action);
    expect(may(phone.running?.allowedActions)).toEqual(expect.arrayContaining(['pause', 'finish', 'record']));
    expect(may(phone.next[0]?.allowedActions)).toEqual(expect.arrayContaining(['start']));
    expect(may(phone.next[0]?.allowedActions)).not.toContain('finish');
  });

  it('is empty for who has nothing and may take nothing', async () => {
    const phone = await seen<z.output<typeof myJobs>>('laoma', `/my-jobs?${here()}`);
    expect(phone).toMatchObject({ running: null, next: [] });
  });
});

describe('a job’s page', () => {
  it('SHOP-3 has the car, the promise, the concern in the customer’s words, lines with the shelf, parts and clockings', async () => {
    const stay = await working(world);
    const { wumei } = world.people;
    const partLine = stay.lines.find(({ partId }) => partId)?.id ?? '';
    await world.done(wumei, issuePart, { lineId: partLine, quantityMilli: 1_000 });
    const page = await seen<z.output<typeof jobPage>>('chenbo', `/jobs/${jobOf(stay)}`);
    expect(page).toMatchObject({
      id: jobOf(stay),
      visitId: stay.visitId,
      make: 'Toyota',
      model: 'Corolla',
      odometer: 45_300,
      odometerUnit: 'km',
      orderState: 'in-progress',
      advisorName: '李娜',
      concerns: [{ words: '刹车时左前轮有尖叫声', kind: 'noise', ofThisJob: true }],
      clockings: [{ technicianName: '陈波', endedAt: null }],
      workedSeconds: 1_800,
      photos: [],
      sentBackBecause: null,
    });
    expect(page.promisedAt).toEqual(expect.any(String));
    expect(page.lines).toMatchObject([
      { kind: 'labor', hoursSeconds: 4_320, stockMilli: null },
      { kind: 'part', quantityMilli: 1_000, issuedMilli: 1_000, stockMilli: expect.any(Number) },
    ]);
  });

  it('says why a step is not possible yet', async () => {
    const stay = await working(world);
    const page = await seen<z.output<typeof jobPage>>('sunhao', `/jobs/${jobOf(stay)}`);
    expect(page.allowedActions.find(({ action }) => action === 'finish')).toMatchObject({
      allowed: false,
      reasons: [{ code: 'job/not-yours' }],
    });
  });
});

describe('the parts counter', () => {
  it('SHOP-6 lists what is approved and not issued, jobs that stand still for it first, and nothing once it is out', async () => {
    const { chenbo, wumei } = world.people;
    const [waiting, running] = [await working(world), await signed(world)];
    await world.done(chenbo, pauseJob, { jobId: jobOf(waiting), reason: 'part' });
    const requests = () => seen<z.output<typeof partRequests>>('wumei', `/part-requests?${here()}`);
    const ofThese = async () =>
      (await requests()).items.filter(({ jobId }) => [jobOf(waiting), jobOf(running)].includes(jobId));
    const [first, second] = await ofThese();
    expect(first).toMatchObject({
      jobId: jobOf(waiting),
      waitsSince: world.clock.now().toISOString(),
      number: '04465-02220',
      quantityMilli: 1_000,
      issuedMilli: 0,
      stockMilli: expect.any(Number),
      technicianName: '陈波',
    });
    expect(second).toMatchObject({ jobId: jobOf(running), waitsSince: null });
    await world.done(wumei, issuePart, { lineId: first?.lineId ?? '', quantityMilli: 1_000 });
    expect((await ofThese()).map(({ jobId }) => jobId)).toEqual([jobOf(running)]);
  });
});

describe('the workshop’s steps over HTTP', () => {
  it('answer as their contract says, from assignment to finish', async () => {
    const stay = await signed(world);
    const { zhaolei, chenbo, wumei } = world.people;
    const post = (who: typeof zhaolei, url: string, payload: object = {}) =>
      served.as(who, { method: 'POST', url, payload });
    const jobId = jobOf(stay);
    const lineId = stay.lines.find(({ partId }) => partId)?.id ?? '';
    const startsAt = '2027-03-01T01:00:00.000Z';
    const answers = [
      await post(zhaolei, `/jobs/${jobId}/assign`, { technicianId: chenbo.staffId, startsAt }),
      await post(zhaolei, `/jobs/${jobId}/release`),
      await post(chenbo, `/jobs/${jobId}/start`),
      await post(chenbo, `/jobs/${jobId}/pause`, { reason: 'approval' }),
      await post(chenbo, `/jobs/${jobId}/resume`),
      await post(wumei, `/lines/${lineId}/issue`, { quantityMilli: 1_000 }),
      await post(wumei, `/lines/${lineId}/return`, { quantityMilli: 400, reason: '多领' }),
      await served.as(chenbo, {
        method: 'PUT',
        url: `/jobs/${jobId}/record`,
        payload: { cause: '磨损', correction: '更换' },
      }),
      await post(chenbo, `/jobs/${jobId}/finish`, { selfChecks: ['no-leaks'] }),
    ];
    expect(answers.map(({ statusCode, body }) => (statusCode === 200 ? 200 : body))).toEqual(
      Array(9).fill(200),
    );
    expect(answers[8]?.headers.etag).toBe(`"${answers[8]?.json().version}"`);
  });

  it('tell in the person’s language who has the bay', async () => {
    const [one, two] = [await signed(world), await signed(world)];
    const { zhaolei, chenbo } = world.people;
    const body = { technicianId: chenbo.staffId, startsAt: '2027-04-01T01:00:00.000Z' };
    await served.as(zhaolei, { method: 'POST', url: `/jobs/${jobOf(one)}/assign`, payload: body });
    const refused = await served.as(
      { ...zhaolei, locale: 'zh-CN' },
      { method: 'POST', url: `/jobs/${jobOf(two)}/assign`, payload: body },
    );
    expect(refused.statusCode).toBe(409);
    expect(refused.json().detail).toMatch(
      /^陈波 在 2027-04-01 10:12 前已安排 京A\d+ 的“更换前制动片”。请换时间或换人。$/,
    );
  });

  it('SHOP-3 leave a finished job on no phone', async () => {
    const stay = await working(world);
    await finish(world, world.people.chenbo, jobOf(stay));
    const phone = await seen<z.output<typeof myJobs>>('chenbo', `/my-jobs?${here()}`);
    expect(phone).toMatchObject({ running: null, next: [] });
  });
});
