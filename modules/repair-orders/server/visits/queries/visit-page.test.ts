import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { newId } from '#platform/server/ids.ts';
import { countRoundTrips } from '#tests/server/round-trips.ts';
import { signed } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { visitPage } from '../../../api/index.ts';
import { arrive } from '../commands/arrive.ts';
import { readVisitPage } from './visit-page.ts';

let world: World;
let visitId: string;
beforeAll(async () => {
  world = await openWorld();
  const { workshopId, vehicleId } = world;
  const dropOff = { name: '李明', phone: '13800000002', isOwner: false };
  const arrival = { workshopId, vehicleId, channel: 'desk' as const, dropOff };
  visitId = (await world.done(world.people.lina, arrive, arrival)).id;
});
afterAll(() => world.close());

const pageFor = (who = world.people.lina, id = visitId) =>
  world.look((tx) =>
    readVisitPage({ visitId: id }, { tx, actor: who, now: world.clock.now(), locale: who.locale }),
  );
const read = async (...given: Parameters<typeof pageFor>) => visitPage.parse(await pageFor(...given));

/** Changes the visit behind the commands' back, where only what the page makes of it matters. */
const set = (changes: object) =>
  world.look((tx) => tx.db.updateTable('visits').set(changes).where('id', '=', visitId).execute());

describe('the page of a visit', () => {
  it('shows car, people and wait of a car that has just come', async () => {
    world.clock.advance(4 * 60_000);
    expect(await read()).toMatchObject({
      id: visitId,
      version: 1,
      state: 'waiting',
      stage: 'arrival',
      plate: { text: '京A·12345', country: 'CN', kind: 'blue' },
      customer: { name: '张三', phone: null },
      customerName: '张三',
      dropOff: { name: '李明', phone: '13800000002', isOwner: false, firstTime: true },
      firstVisit: true,
      waitingMinutes: 4,
      promise: { level: 'none', minutes: null },
      lastOdometer: { value: 45_210, unit: 'km' },
      currency: 'CNY',
      order: null,
      orders: [],
      past: { visits: [], declinedWork: [], dueMinor: 0 },
    });
  });

  it('RECV-8 marks a sender whose number nobody had before, and no longer the next time', async () => {
    const { lina } = world.people;
    const bring = async (text: string, phone: string) =>
      (
        await world.done(lina, arrive, {
          ...{ workshopId: world.workshopId, plate: { text }, channel: 'desk' as const },
          dropOff: { name: '李明', phone, isOwner: false },
        })
      ).id;
    const senderOf = async (id: string) => (await read(lina, id)).dropOff?.firstTime;
    const known = await bring('京S10001', '13800000002');
    const unknown = await bring('京S10002', '13800000003');
    expect([await senderOf(visitId), await senderOf(known), await senderOf(unknown)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('keeps customers to those who may see them', async () => {
    expect(await read(world.people.chenbo)).toMatchObject({
      customer: null,
      customerName: null,
      dropOff: null,
      past: { dueMinor: null },
    });
  });

  it('offers each role its own next steps, with the reasons against the others in words', async () => {
    await set({ state: 'in-house', greeted_at: world.clock.now() });
    const actionsOf = async (who: typeof world.people.lina) =>
      (await read(who)).allowedActions.map(({ action, allowed }) => `${action} ${allowed}`);
    expect(await actionsOf(world.people.laoma)).toEqual([]);
    expect(await actionsOf(world.people.chenbo)).toEqual([
      'protect true',
      'noteCondition false',
      'markDamage false',
    ]);
    expect(await actionsOf(world.people.lina)).toContain('openOrder true');
    const note = (await read()).allowedActions.find(({ action }) => action === 'noteCondition');
    expect(note?.reasons).toEqual([
      {
        code: 'reception/not-protected',
        detail: 'The protection kit is not on. Put it on before anyone gets into the car.',
      },
    ]);
  });

  it('names what is missing at the current stage and where it is mended, in the reader’s language', async () => {
    const chinese = { ...world.people.lina, locale: 'zh-CN' as const };
    const { stages } = await read(chinese);
    expect(stages[0]).toMatchObject({ stage: 'arrival', state: 'done', missing: [] });
    expect(stages[1]).toMatchObject({ stage: 'reception', state: 'current', at: null });
    expect(stages[1]?.missing[0]).toEqual({
      code: 'visit/no-purpose',
      detail: '还没有选择来厂目的。',
      where: 'purpose',
    });
  });

  it('shows the last visits of the car with their jobs, and work that was declined', async () => {
    const earlier = await earlierVisit();
    const page = await read();
    expect(page.past.visits).toMatchObject([{ id: earlier, orderNumber: 'RO-0', jobs: ['更换机油'] }]);
    expect(page.past.declinedWork).toMatchObject([
      { visitId: earlier, title: '更换前轮胎', safety: true, reason: '下次再换' },
    ]);
    expect(page.past.dueMinor).toBe(12_300);
  });

  it('shows the order in force whole, with what each may do with it and its jobs', async () => {
    const stay = await signed(world);
    const { orders, order, stage, stages } = await read(world.people.chenbo, stay.visitId);
    expect(order).toMatchObject({ id: stay.repairOrderId, state: 'authorized', totalMinor: 63_600 });
    expect(orders).toMatchObject([
      {
        id: stay.repairOrderId,
        jobs: [{ concernId: stay.concernId, lines: [{ kind: 'labor' }, { kind: 'part' }] }],
      },
    ]);
    const start = orders[0]?.jobs[0]?.allowedActions.find(({ action }) => action === 'start');
    expect(start).toEqual({ action: 'start', allowed: true, reasons: [] });
    expect(stage).toBe('work');
    expect(stages.map(({ state }) => state).slice(3, 6)).toEqual(['done', 'current', 'open']);
    expect(stages[4]?.missing).toEqual([
      { code: 'repair-order/jobs-unfinished', detail: expect.any(String), where: 'jobs' },
    ]);
  });

  it('costs two round trips with its transaction, however much stands on it', async () => {
    const { visitId: busy } = await signed(world);
    const { trips, statements } = await countRoundTrips(world.databases.app, () =>
      read(world.people.lina, busy),
    );
    expect(statements).toBeGreaterThan(10);
    expect(trips).toBe(2);
  });

  it('refuses a visit that is not there, and one of a workshop that is not the reader’s', async () => {
    const missing = await pageFor(world.people.lina, world.workshopId);
    expect(isRefusal(missing) && missing.code).toBe('request/not-found');
    const stranger = { ...world.people.lina, places: new Map() };
    const barred = await pageFor(stranger);
    expect(isRefusal(barred) && barred.code).toBe('request/not-found');
  });
});

/** A stay of last year, with one job done, one declined, and something unpaid. */
async function earlierVisit(): Promise<string> {
  const at = new Date(world.clock.now().getTime() - 30_000_000_000);
  const [id, orderId] = [newId(at), newId(at)];
  const {
    organizationId: organization_id,
    workshopId: workshop_id,
    vehicleId: vehicle_id,
    customerId,
  } = world;
  const by = world.people.lina.staffId;
  const job = {
    organization_id,
    workshop_id,
    repair_order_id: orderId,
    visit_id: id,
    created_at: at,
    created_by: by,
  };
  await world.look(async (tx) => {
    await tx.db
      .insertInto('visits')
      .values({
        organization_id,
        id,
        workshop_id,
        state: 'closed',
        vehicle_id,
        customer_id: customerId,
        arrived_at: at,
        arrived_by: by,
        arrival_channel: 'desk',
        due_minor: 12_300,
        service_standard_version: 1,
        created_at: at,
      })
      .execute();
    await tx.db
      .insertInto('repair_orders')
      .values({
        organization_id,
        id: orderId,
        workshop_id,
        visit_id: id,
        number: 'RO-0',
        state: 'delivered',
        vehicle_id,
        customer_id: customerId,
        currency: 'CNY',
        locale: 'zh-CN',
        prices_include_tax: true,
        created_at: at,
        created_by: by,
      })
      .execute();
    await tx.db
      .insertInto('jobs')
      .values([
        { ...job, id: newId(at), position: 1, title: '更换机油', state: 'finished' },
        {
          ...job,
          id: newId(at),
          position: 2,
          title: '更换前轮胎',
          state: 'declined',
          safety: true,
          declined_at: at,
          decline_reason: '下次再换',
        },
      ])
      .execute();
  });
  return id;
}
