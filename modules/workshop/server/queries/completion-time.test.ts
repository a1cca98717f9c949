import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { promiseTime } from '#modules/reception/server/index.ts';
import { openOrder } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { inGroup } from '#platform/server/database/tx.ts';
import { countRoundTrips } from '#tests/server/round-trips.ts';
import { type Served, serve } from '#tests/server/serve.ts';
import { estimated, received, shelvesOf, signed } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import type { CompletionTime } from '../../api/index.ts';
import { assignJob } from '../commands/assign-job.ts';
import { completionOf } from '../planner/completion-of.ts';
import { workshopRoutes } from '../routes.ts';

let world: World;
let served: Served;
beforeEach(async () => {
  world = await openWorld();
  served = await serve(world, workshopRoutes);
});
afterEach(async () => {
  await served.close();
  await world.close();
});

async function ask(visitId: string): Promise<CompletionTime> {
  const url = `/visits/${visitId}/completion-time`;
  const answer = await served.as(world.people.lina, { method: 'GET', url });
  expect(answer.statusCode).toBe(200);
  return answer.json();
}

/** The clock on the wall in Shanghai. */
const wall = (at: string | null) => at && new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(5, 16);

const labourOf = (hours: number) => () => [
  { title: '更换离合器', lines: [{ kind: 'labor' as const, name: '离合器', hoursSeconds: hours * 3_600 }] },
];

async function setShelf(quantityMilli: number, expectedAt: Date | null): Promise<void> {
  const { padSet } = await shelvesOf(world);
  await world.look((tx) =>
    tx.db
      .updateTable('part_stock')
      .set({ quantity_milli: quantityMilli, expected_at: expectedAt })
      .where('part_id', '=', padSet)
      .execute(),
  );
}

describe('the completion time', () => {
  it('QUOTE-5 is the hours of the jobs from now, the slack, and how sure it is', async () => {
    const { visitId } = await estimated(world, { jobs: labourOf(2) });
    const answer = await ask(visitId);
    expect({ done: wall(answer.workDoneAt), ready: wall(answer.readyAt) }).toEqual({
      done: '11-21T11:14',
      ready: '11-21T11:45',
    });
    expect(answer).toMatchObject({
      slackMinutes: 30,
      openJobs: 1,
      confidence: { level: 'high', percent: 97 },
      jobs: [{ title: '更换离合器', bay: { name: '1' }, reasons: [] }],
    });
  });

  it('QUOTE-5 waits for the bay another car has by the foreman, and for the part that is to come, and says both', async () => {
    const { chenbo, zhaolei } = world.people;
    const first = await signed(world, { jobs: labourOf(3) });
    const startsAt = world.clock.now().toISOString();
    const [job] = first.jobs;
    await world.done(zhaolei, assignJob, {
      ...{ jobId: job?.id ?? '', technicianId: chenbo.staffId, bayId: world.bayId, startsAt },
    });
    await setShelf(0, new Date('2026-11-21T07:00:00Z'));
    const { visitId } = await estimated(world);
    const answer = await ask(visitId);
    const [planned] = answer.jobs;
    expect(wall(planned?.startsAt ?? null)).toBe('11-21T15:00');
    expect(
      planned?.reasons.map(({ code, at, bay, part, decides }) => ({
        code,
        at: wall(at),
        bay,
        part,
        decides,
      })),
    ).toEqual(
      expect.arrayContaining([
        { code: 'bay-free', at: '11-21T12:33', bay: '1', part: null, decides: false },
        { code: 'part-arrives', at: '11-21T15:00', bay: null, part: '前制动片', decides: true },
      ]),
    );
  });

  it('QUOTE-5 is less sure when a part has no date, and takes it as here a day later', async () => {
    await setShelf(0, null);
    const { visitId } = await estimated(world);
    const answer = await ask(visitId);
    expect(answer.confidence?.level).not.toBe('high');
    expect(answer.jobs[0]?.reasons).toContainEqual(
      expect.objectContaining({ code: 'part-unknown', part: '前制动片', decides: true }),
    );
    expect(wall(answer.workDoneAt)?.slice(0, 5)).toBe('11-22');
  });

  it('QUOTE-5 goes over the night when the day is too short', async () => {
    const { visitId } = await estimated(world, { jobs: labourOf(10) });
    const answer = await ask(visitId);
    expect(answer.jobs[0]?.work).toHaveLength(2);
    expect(wall(answer.workDoneAt)).toBe('11-22T09:14');
  });

  it('QUOTE-5 is nothing to say for a car without jobs, and not found for a car of others', async () => {
    const { visitId } = await received(world);
    expect(await ask(visitId)).toMatchObject({ readyAt: null, confidence: null, jobs: [] });
    const url = '/visits/0199a000-0000-7000-8000-000000000000/completion-time';
    expect((await served.as(world.people.lina, { method: 'GET', url })).statusCode).toBe(404);
  });

  it('QUOTE-5 is read in one round trip, however much is open', async () => {
    const { visitId } = await estimated(world);
    await signed(world);
    const car = { workshopId: world.workshopId, visitId };
    const { databases, organizationId } = world;
    const { trips } = await countRoundTrips(databases.app, () =>
      inGroup(databases.app, organizationId, (tx) => completionOf(tx, car, world.clock.now())),
    );
    expect(trips).toBeLessThanOrEqual(2);
  });
});

describe('the promise held against the completion time', () => {
  it('QUOTE-5 refuses an earlier time without a reason, takes it with one, and keeps what was computed', async () => {
    const { lina } = world.people;
    const { visitId } = await estimated(world, { jobs: labourOf(4) });
    const { readyAt } = await ask(visitId);
    const early = new Date(Date.parse(readyAt ?? '') - 3_600_000).toISOString();
    const refusal = await world.ask(lina, promiseTime, { visitId, promisedAt: early });
    expect(isRefusal(refusal) && refusal.fields).toEqual([
      {
        pointer: '/reason',
        code: 'reception/earlier-than-computed',
        params: { ready: '2026-11-21 13:45', readyAt },
      },
    ]);
    await world.done(lina, promiseTime, { visitId, promisedAt: early, reason: '王师傅加班' });
    await world.done(lina, promiseTime, { visitId, promisedAt: readyAt ?? '' });
    const visit = await world.look((tx) =>
      tx.db.selectFrom('visits').selectAll().where('id', '=', visitId).executeTakeFirstOrThrow(),
    );
    expect(visit.promise_computed_at?.toISOString()).toBe(readyAt);
    const [entry] = await world.look((tx) =>
      tx.db
        .selectFrom('journal_entries')
        .select('payload')
        .where('visit_id', '=', visitId)
        .where('type', '=', 'visit.promise-changed')
        .orderBy('id', 'desc')
        .execute(),
    );
    expect(entry?.payload).toMatchObject({ computedAt: readyAt });
  });

  it('QUOTE-5 lets a later time be promised freely', async () => {
    const { visitId } = await estimated(world, { jobs: labourOf(4) });
    const { readyAt } = await ask(visitId);
    const later = new Date(Date.parse(readyAt ?? '') + 3_600_000).toISOString();
    const answer = await world.ask(world.people.lina, promiseTime, { visitId, promisedAt: later });
    expect(isRefusal(answer)).toBe(false);
  });

  it('QUOTE-5 cannot be gone around by an order that names a time of its own for a car that is here', async () => {
    const { lina } = world.people;
    const { visitId, concernId } = await received(world);
    const early = new Date(world.clock.now().getTime() + 30 * 60_000).toISOString();
    const input = { visitId, promisedAt: early, jobs: labourOf(4)().map((job) => ({ ...job, concernId })) };
    const refusal = await world.ask(lina, openOrder, input);
    expect(isRefusal(refusal) && refusal.fields?.[0]).toMatchObject({
      pointer: '/promiseReason',
      code: 'reception/earlier-than-computed',
    });
    expect(await world.journalOf(visitId)).not.toContain('repair-order.opened');
    await world.done(lina, openOrder, { ...input, promiseReason: '陈波留下加班' });
    const [visit] = await world.look((tx) =>
      tx.db
        .selectFrom('visits')
        .select(['promised_at', 'promise_reason', 'promise_computed_at'])
        .where('id', '=', visitId)
        .execute(),
    );
    expect(visit).toMatchObject({ promised_at: new Date(early), promise_reason: '陈波留下加班' });
    expect(visit?.promise_computed_at?.getTime()).toBeGreaterThan(Date.parse(early));
  });
});
