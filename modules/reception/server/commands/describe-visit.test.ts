import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '#tests/server/world.ts';
import {
  atOnce,
  greetedVisit,
  orderInState,
  refused,
  visitRow,
  waitingVisit,
} from '../fixtures/received-visit.ts';
import { describeVisit } from './describe-visit.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('a visit', () => {
  it('RECV-3 has one main purpose and several others', async () => {
    const visitId = await waitingVisit(world);
    const { lina } = world.people;
    await world.done(lina, describeVisit, {
      visitId,
      mainPurpose: 'repair',
      otherPurposes: ['maintenance', 'insurance'],
    });
    await world.done(lina, describeVisit, { visitId, mainPurpose: 'enquiry' });
    expect(await visitRow(world, visitId)).toMatchObject({
      main_purpose: 'enquiry',
      other_purposes: ['maintenance', 'insurance'],
    });
    expect(refused(await world.ask(lina, describeVisit, { visitId, mainPurpose: 'insurance' }))).toBe(
      'reception/purpose-twice',
    );
    expect((await world.journalOf(visitId)).slice(1)).toEqual(['visit.described', 'visit.described']);
  });

  it('takes who comes piece by piece, and is marked as their first', async () => {
    const visitId = await greetedVisit(world);
    const { lina } = world.people;
    await world.done(lina, describeVisit, { visitId, customerId: world.customerId });
    await world.done(lina, describeVisit, { visitId, dropOff: { name: '李明', phone: '13800000002' } });
    expect(await visitRow(world, visitId)).toMatchObject({
      customer_id: world.customerId,
      first_visit: true,
      drop_off_name: '李明',
      drop_off_is_owner: null,
    });
    const again = await greetedVisit(world);
    await world.done(lina, describeVisit, { visitId: again, customerId: world.customerId });
    expect(await visitRow(world, again)).toMatchObject({ first_visit: false });
  });

  it('tells the journal people by their id only', async () => {
    const visitId = await greetedVisit(world);
    await world.done(world.people.lina, describeVisit, {
      visitId,
      dropOff: { name: '李明', phone: '13800000002' },
    });
    const entries = await world.look((tx) =>
      tx.db.selectFrom('journal_entries').select('payload').where('visit_id', '=', visitId).execute(),
    );
    expect(JSON.stringify(entries)).not.toMatch(/李明|138/);
  });

  it('is taken over by another who works at this desk, by nobody else', async () => {
    const visitId = await greetedVisit(world);
    const { lina, wangwei, chenbo } = world.people;
    await world.done(lina, describeVisit, { visitId, advisorId: wangwei.staffId });
    expect(await visitRow(world, visitId)).toMatchObject({ advisor_id: wangwei.staffId });
    expect((await world.journalOf(visitId)).at(-1)).toBe('visit.taken-over');
    expect(refused(await world.ask(lina, describeVisit, { visitId, advisorId: chenbo.staffId }))).toBe(
      'reception/not-an-advisor',
    );
  });

  it('carries another customer into the order being written, and refuses one once it is signed', async () => {
    const { lina } = world.people;
    const visitId = await greetedVisit(world);
    const orderId = await orderInState(world, visitId, 'open');
    await world.done(lina, describeVisit, { visitId, customerId: world.customerId });
    expect(refused(await world.ask(lina, describeVisit, { visitId, customerId: null }))).toBe(
      'reception/order-needs-customer',
    );
    const [order] = await world.look((tx) =>
      tx.db
        .selectFrom('repair_orders')
        .select(['customer_id', 'version'])
        .where('id', '=', orderId)
        .execute(),
    );
    expect(order).toEqual({ customer_id: world.customerId, version: 2 });
    const signed = await greetedVisit(world);
    await orderInState(world, signed, 'authorized');
    expect(
      refused(await world.ask(lina, describeVisit, { visitId: signed, customerId: world.customerId })),
    ).toBe('reception/customer-is-signed');
  });

  it('refuses a customer nobody knows, a technician, and a page out of date', async () => {
    const visitId = await greetedVisit(world);
    const { lina, chenbo } = world.people;
    expect(refused(await world.ask(lina, describeVisit, { visitId, customerId: world.workshopId }))).toBe(
      'reception/customer-not-found',
    );
    expect(refused(await world.ask(chenbo, describeVisit, { visitId, mainPurpose: 'repair' }))).toBe(
      'right/missing',
    );
    const outcomes = await atOnce(() =>
      world.ask(lina, describeVisit, { visitId, mainPurpose: 'repair' }, { expectedVersion: 2 }),
    );
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(outcomes.filter((code) => code === 'request/stale-version')).toHaveLength(9);
  });
});
