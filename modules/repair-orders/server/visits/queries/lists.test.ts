import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { newId } from '#platform/server/ids.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { shopBoard, timeline, visitList } from '../../../api/index.ts';
import { arrive } from '../commands/arrive.ts';
import { listVisits } from './list-visits.ts';
import { readShopBoard } from './shop-board.ts';
import { readTimeline } from './timeline.ts';

let world: World;
const visits: string[] = [];
beforeAll(async () => {
  world = await openWorld();
  for (const number of [1, 2, 3, 4, 5]) {
    world.clock.advance(60_000);
    const plate = { text: `京G0000${number}` };
    const arrival = { workshopId: world.workshopId, plate, channel: 'gate' as const };
    visits.push((await world.done(world.people.laoma, arrive, arrival)).id);
  }
  await world.look((tx) =>
    tx.db.updateTable('visits').set({ state: 'closed' }).where('id', '=', String(visits[0])).execute(),
  );
});
afterAll(() => world.close());

const asking = (who = world.people.lina) => ({ actor: who, now: world.clock.now(), locale: who.locale });

describe('the list of visits', () => {
  const list = async (query: { state?: 'open' | 'closed' | 'all'; limit?: number; cursor?: string }) =>
    visitList.parse(
      await world.look((tx) =>
        listVisits({ workshopId: world.workshopId, state: 'open', limit: 50, ...query }, { ...asking(), tx }),
      ),
    );

  it('goes page by page, newest first, and ends', async () => {
    const first = await list({ state: 'all', limit: 2 });
    const second = await list({ state: 'all', limit: 2, cursor: String(first.nextCursor) });
    const third = await list({ state: 'all', limit: 2, cursor: String(second.nextCursor) });
    const pages = [first, second, third].map(({ items }) => items.map(({ id }) => id));
    expect(pages.flat()).toEqual(visits.toReversed());
    expect(third.nextCursor).toBeNull();
  });

  it('begins at the newest when the cursor is none of ours', async () => {
    const strange = Buffer.from("0' or 1").toString('base64url');
    expect((await list({ state: 'all', limit: 2, cursor: strange })).items.map(({ id }) => id)).toEqual(
      visits.toReversed().slice(0, 2),
    );
  });

  it('shows open and closed apart', async () => {
    expect((await list({})).items.map(({ id }) => id)).toEqual(visits.slice(1).toReversed());
    expect((await list({ state: 'closed' })).items.map(({ id }) => id)).toEqual(visits.slice(0, 1));
  });

  it('refuses a workshop that is not the reader’s', async () => {
    const outcome = await world.look((tx) =>
      listVisits({ workshopId: world.organizationId, state: 'all', limit: 5 }, { ...asking(), tx }),
    );
    expect(isRefusal(outcome) && outcome.code).toBe('request/not-found');
  });
});

describe('the shop board', () => {
  const board = async () =>
    shopBoard.parse(
      await world.look((tx) => readShopBoard({ workshopId: world.workshopId }, { ...asking(), tx })),
    ).cards;

  it('shows every car that is here, longest here first', async () => {
    expect((await board()).map(({ id }) => id)).toEqual(visits.slice(1));
  });

  it('judges the promise by the work that is left, the running clock included', async () => {
    const visitId = String(visits[1]);
    const now = world.clock.now();
    const jobId = await carInWork(visitId, { plannedSeconds: 7_200, promisedInMinutes: 90 });
    const cardOf = async () => (await board()).find(({ id }) => id === visitId);
    expect(await cardOf()).toMatchObject({ stage: 'work', promise: { level: 'at-risk', minutes: 30 } });
    await clockOn(visitId, jobId, { startedAt: new Date(now.getTime() - 3_600_000) });
    expect(await cardOf()).toMatchObject({
      promise: { level: 'on-plan', minutes: 30 },
      waitsForParts: false,
    });
  });

  it('cannot tell of a car that waits for a part, and says that it waits', async () => {
    const visitId = String(visits[2]);
    const now = world.clock.now();
    const jobId = await carInWork(visitId, { plannedSeconds: 600, promisedInMinutes: 90, state: 'paused' });
    await clockOn(visitId, jobId, { startedAt: now, endedAt: now, pauseReason: 'part' });
    expect((await board()).find(({ id }) => id === visitId)).toMatchObject({
      waitsForParts: true,
      promise: { level: 'unknown', minutes: null },
      order: { state: 'in-progress', totalMinor: 0, currency: 'CNY' },
    });
  });

  it('counts work the customer has not answered yet apart from work that is agreed', async () => {
    const visitId = String(visits[4]);
    const jobId = await carInWork(visitId, { plannedSeconds: 3_600, promisedInMinutes: 90 });
    await world.look(async (tx) => {
      const { id, ...job } = await tx.db
        .selectFrom('jobs')
        .selectAll()
        .where('id', '=', jobId)
        .executeTakeFirstOrThrow();
      const proposed = {
        id: newId(world.clock.now()),
        position: 2,
        state: 'proposed',
        planned_seconds: 36_000,
      };
      await tx.db
        .insertInto('jobs')
        .values({ ...job, ...proposed })
        .execute();
    });
    expect((await board()).find(({ id }) => id === visitId)).toMatchObject({
      undecidedJobs: 1,
      promise: { level: 'on-plan', minutes: 30 },
    });
  });
});

describe('the timeline', () => {
  const entries = (limit: number, cursor?: string, who = world.people.lina) =>
    world.look((tx) => readTimeline({ visitId: String(visits[3]), limit, cursor }, { ...asking(who), tx }));

  it('tells what happened, newest first, by whom and in words', async () => {
    const { items } = timeline.parse(await entries(10));
    expect(items).toMatchObject([
      { type: 'visit.arrived', title: 'Car arrived', actorName: '老马', payload: { channel: 'gate' } },
    ]);
    const strange = Buffer.from('newest').toString('base64url');
    expect(timeline.parse(await entries(10, strange)).items).toHaveLength(1);
  });

  it('refuses whoever may not read the journal, and a visit that is not there', async () => {
    const barred = await entries(10, undefined, world.people.laoma);
    expect(isRefusal(barred) && barred.code).toBe('right/missing');
    const missing = await world.look((tx) =>
      readTimeline({ visitId: world.workshopId, limit: 5 }, { ...asking(), tx }),
    );
    expect(isRefusal(missing) && missing.code).toBe('request/not-found');
  });
});

/** Puts an order in work on a visit, written straight into the tables: only what the card makes of it matters. */
async function carInWork(
  visitId: string,
  work: { plannedSeconds: number; promisedInMinutes: number; state?: string },
): Promise<string> {
  const now = world.clock.now();
  const [orderId, jobId] = [newId(now), newId(now)];
  const { organizationId: organization_id, workshopId: workshop_id, customerId } = world;
  const written = {
    organization_id,
    workshop_id,
    visit_id: visitId,
    created_at: now,
    created_by: customerId,
  };
  await world.look(async (tx) => {
    const promised_at = new Date(now.getTime() + work.promisedInMinutes * 60_000);
    const visit = await tx.db
      .updateTable('visits')
      .set({ state: 'in-house', greeted_at: now, promised_at })
      .where('id', '=', visitId)
      .returning('vehicle_id')
      .executeTakeFirstOrThrow();
    await tx.db
      .insertInto('repair_orders')
      .values({
        ...written,
        id: orderId,
        number: `RO-${visitId}`,
        state: 'in-progress',
        vehicle_id: visit.vehicle_id,
        customer_id: customerId,
        currency: 'CNY',
        locale: 'zh-CN',
        prices_include_tax: true,
      })
      .execute();
    await tx.db
      .insertInto('jobs')
      .values({
        ...written,
        id: jobId,
        repair_order_id: orderId,
        position: 1,
        title: '更换前制动片',
        state: work.state ?? 'in-progress',
        planned_seconds: work.plannedSeconds,
      })
      .execute();
  });
  return jobId;
}

async function clockOn(
  visitId: string,
  jobId: string,
  clocking: { startedAt: Date; endedAt?: Date; pauseReason?: string },
): Promise<void> {
  await world.look((tx) =>
    tx.db
      .insertInto('clockings')
      .values({
        organization_id: world.organizationId,
        id: newId(world.clock.now()),
        workshop_id: world.workshopId,
        job_id: jobId,
        visit_id: visitId,
        technician_id: world.people.chenbo.staffId,
        started_at: clocking.startedAt,
        ended_at: clocking.endedAt ?? null,
        end_kind: clocking.endedAt ? 'paused' : null,
        pause_reason: clocking.pauseReason ?? null,
      })
      .execute(),
  );
}
