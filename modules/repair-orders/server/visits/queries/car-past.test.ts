import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { newId } from '#platform/server/ids.ts';
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
});
