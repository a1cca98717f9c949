import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCustomer, changeVehicle } from '#modules/registry/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { newId } from '#platform/server/ids.ts';
import { countRoundTrips } from '#tests/server/round-trips.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { carPast } from '../../../api/index.ts';
import { arrive } from '../commands/arrive.ts';
import { readCarPast } from './car-past.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const past = (who = world.people.lina, vehicleId = world.vehicleId) =>
  world.look((tx) =>
    readCarPast(
      { vehicleId, workshopId: world.workshopId },
      { tx, actor: who, now: world.clock.now(), locale: 'en' },
    ),
  );
const read = async (...given: Parameters<typeof past>) => carPast.parse(await past(...given));

/** An earlier stay with what was asked, repaired and declined, delivered so many days ago. */
async function earlierStay(daysAgo: number): Promise<void> {
  const { organizationId: organization_id, workshopId: workshop_id, customerId: customer_id } = world;
  const { lina } = world.people;
  const at = new Date(world.clock.now().getTime() - daysAgo * 86_400_000);
  const { id: visit_id } = await world.done(lina, arrive, {
    workshopId: workshop_id,
    vehicleId: world.vehicleId,
    channel: 'desk',
  });
  const orderId = newId(at);
  const of = { organization_id, workshop_id, visit_id, created_at: at, created_by: lina.staffId };
  await world.look(async (tx) => {
    await tx.db
      .updateTable('visits')
      .set({ state: 'closed', arrived_at: at, odometer: 44_000, odometer_unit: 'km', due_minor: 5_000 })
      .where('id', '=', visit_id)
      .execute();
    await tx.db
      .insertInto('visit_concerns')
      .values({
        ...{ organization_id, visit_id, created_at: at, created_by: lina.staffId },
        ...{ id: newId(at), position: 1, words: '刹车异响' },
      })
      .execute();
    await tx.db
      .insertInto('repair_orders')
      .values({
        ...of,
        ...{ id: orderId, number: 'RO-1', state: 'delivered', vehicle_id: world.vehicleId, customer_id },
        ...{ currency: 'CNY', locale: 'zh-CN', prices_include_tax: true, delivered_at: at },
      })
      .execute();
    const job = { ...of, repair_order_id: orderId };
    await tx.db
      .insertInto('jobs')
      .values([
        { ...job, id: newId(at), position: 1, title: '更换前制动片', state: 'finished' },
        { ...job, id: newId(at), position: 2, title: '更换前轮胎', state: 'declined', safety: true },
      ])
      .execute();
  });
}

describe('the past of a car', () => {
  it('RECV-8 says that nobody was here before', async () => {
    expect(await read()).toMatchObject({ firstVisit: true, visits: [], lastAsked: null, dueMinor: 0 });
  });

  it('RECV-2 tells last visits, declined work, what was asked, warranty and dues, before a visit is opened', async () => {
    await earlierStay(5);
    await world.look((tx) =>
      tx.db
        .updateTable('vehicles')
        .set({ warranty_ends_on: '2027-11-21', warranty_ends_odometer: 40_000 })
        .where('id', '=', world.vehicleId)
        .execute(),
    );
    await world.look((tx) =>
      tx.db.updateTable('customers').set({ account_class: 'A' }).where('id', '=', world.customerId).execute(),
    );
    expect(await read()).toMatchObject({
      firstVisit: false,
      visits: [{ orderNumber: 'RO-1', jobs: ['更换前制动片'] }],
      declinedWork: [{ title: '更换前轮胎', safety: true }],
      lastAsked: { words: ['刹车异响'] },
      warranty: { covered: false, daysLeft: 365, distanceLeft: -5_210 },
      repairWarranties: [
        { title: '更换前制动片', covered: true, daysLeft: 5, endsOdometer: 46_000, distanceLeft: 790 },
      ],
      customer: { id: world.customerId, accountClass: 'A' },
      dueMinor: 5_000,
    });
  });

  it('RECV-2 still shows a repair warranty that is just over, as over', async () => {
    world.clock.advance(10 * 86_400_000);
    expect((await read()).repairWarranties).toMatchObject([{ covered: false, daysLeft: -5 }]);
    world.clock.advance(60 * 86_400_000);
    expect((await read()).repairWarranties).toEqual([]);
  });

  it('keeps customers and dues to those who may see them, and refuses a car nobody knows', async () => {
    expect(await read(world.people.chenbo)).toMatchObject({ customer: null, dueMinor: null });
    const nobody = await past(world.people.lina, world.organizationId);
    expect(isRefusal(nobody) && nobody.code).toBe('request/not-found');
  });

  it('RECV-2 tells open recalls with their safety, and none that is done', async () => {
    const now = world.clock.now();
    const of = { organization_id: world.organizationId, make: 'Volkswagen', created_at: now };
    const [open, done] = [newId(now), newId(now)];
    const titles = JSON.stringify({ 'zh-CN': '更换气体发生器' });
    await world.look(async (tx) => {
      await tx.db
        .insertInto('recalls')
        .values(
          [open, done].map((id) => ({
            ...{ ...of, id, number: id, kind: 'recall', titles, safety: true, vin_count: 1 },
            ...{ published_on: '2026-01-05', created_by: world.people.admin.staffId },
          })),
        )
        .execute();
      await tx.db
        .insertInto('recall_vins')
        .values(
          [open, done].map((recall_id) => ({
            ...{ organization_id: world.organizationId, recall_id, vin: 'LSVAA4182E2123456' },
          })),
        )
        .execute();
      await tx.db
        .insertInto('recall_closings')
        .values({
          ...{ organization_id: world.organizationId, id: newId(now), recall_id: done },
          ...{ vehicle_id: world.vehicleId, done_on: '2026-02-01', reason: '他店完成' },
          ...{ closed_at: now, closed_by: world.people.lina.staffId },
        })
        .execute();
    });
    expect((await read()).recalls).toMatchObject([
      { recallId: open, safety: true, certain: true, state: 'open' },
    ]);
  });

  it('asks the database for all of it in one breath', async () => {
    const { trips } = await countRoundTrips(world.databases.app, () => past());
    expect(trips).toBeLessThanOrEqual(2);
  });

  it('CHANGE-4 does not offer again what was done since it was declined', async () => {
    const vehicleId = newId(world.clock.now());
    const stay = await otherCarsStay(vehicleId, 30, [
      { title: '更换前轮胎', state: 'declined', decline_reason: '太贵' },
      { title: '更换雨刮', state: 'declined', decline_reason: null },
    ]);
    expect((await read(world.people.lina, vehicleId)).declinedWork).toHaveLength(2);
    await otherCarsStay(vehicleId, 10, [{ title: '更换前轮胎', state: 'finished', decline_reason: null }]);
    expect((await read(world.people.lina, vehicleId)).declinedWork).toMatchObject([
      { title: '更换雨刮', visitId: stay },
    ]);
  });

  it('FILE-2 keeps the work when the car changes hands, and hides what the former owner said', async () => {
    const vehicleId = newId(world.clock.now());
    await otherCarsStay(vehicleId, 30, [
      { title: '更换前轮胎', state: 'declined', decline_reason: '我下个月就失业了' },
    ]);
    const before = await read(world.people.lina, vehicleId);
    expect(before.lastAsked?.words).toEqual(['我太太开车时刹不住']);
    expect(before.declinedWork[0]?.reason).toBe('我下个月就失业了');
    const { lina } = world.people;
    const buyer = await world.done(lina, addCustomer, { kind: 'person', name: '李买' });
    await world.done(lina, changeVehicle, { vehicleId, ownerId: buyer.id }, { expectedVersion: 1 });
    const after = await read(lina, vehicleId);
    expect(after).toMatchObject({
      ...{ lastAsked: null, customer: { name: '李买' }, dueMinor: 0 },
      declinedWork: [{ title: '更换前轮胎', reason: null }],
    });
    expect(after.visits).toHaveLength(1);
    expect(JSON.stringify(after)).not.toContain('张三');
  });
});

/** A stay of another car of the same customer, so many days ago, with these jobs on its order. */
async function otherCarsStay(
  vehicleId: string,
  daysAgo: number,
  jobs: { title: string; state: string; decline_reason: string | null }[],
): Promise<string> {
  const { organizationId: organization_id, workshopId: workshop_id, customerId: customer_id } = world;
  const { staffId } = world.people.lina;
  const at = new Date(world.clock.now().getTime() - daysAgo * 86_400_000);
  const [visit_id, repair_order_id] = [newId(at), newId(at)];
  await world.look(async (tx) => {
    const car = { organization_id, id: vehicleId, owner_id: customer_id, created_at: at };
    await tx.db
      .insertInto('vehicles')
      .values(car)
      .onConflict((known) => known.doNothing())
      .execute();
    await tx.db
      .insertInto('vehicle_owners')
      .values({ organization_id, id: newId(at), vehicle_id: vehicleId, customer_id, owned_from: at })
      .execute();
    await tx.db
      .insertInto('visits')
      .values({
        ...{
          organization_id,
          workshop_id,
          id: visit_id,
          vehicle_id: vehicleId,
          customer_id,
          state: 'closed',
        },
        ...{
          arrival_channel: 'desk',
          arrived_at: at,
          arrived_by: staffId,
          exited_at: at,
          service_standard_version: 1,
          created_at: at,
        },
      })
      .execute();
    await tx.db
      .insertInto('visit_concerns')
      .values({
        ...{ organization_id, visit_id, created_at: at, created_by: staffId },
        ...{ id: newId(at), position: 1, words: '我太太开车时刹不住' },
      })
      .execute();
    const of = { organization_id, workshop_id, visit_id, created_at: at, created_by: staffId };
    await tx.db
      .insertInto('repair_orders')
      .values({
        ...{ ...of, id: repair_order_id, number: `RO-${repair_order_id.slice(-8)}`, state: 'delivered' },
        ...{ vehicle_id: vehicleId, customer_id, currency: 'CNY', locale: 'zh-CN' },
        ...{ prices_include_tax: true, delivered_at: at },
      })
      .execute();
    await tx.db
      .insertInto('jobs')
      .values(
        jobs.map((job, place) => ({ ...of, ...job, id: newId(at), repair_order_id, position: place + 1 })),
      )
      .execute();
  });
  return visit_id;
}
