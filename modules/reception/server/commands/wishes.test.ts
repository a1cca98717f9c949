import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '#tests/server/world.ts';
import { wishes } from '../../api/index.ts';
import { greetedVisit, orderInState, refused, visitRow } from '../fixtures/received-visit.ts';
import { expectedToday, readWishes } from '../queries/wishes.ts';
import { leaveUnrepaired } from './leave-unrepaired.ts';
import { noteWish } from './note-wish.ts';
import { settleWish } from './settle-wish.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const open = async (who = world.people.lina) =>
  wishes.parse(
    await world.look((tx) =>
      readWishes({ workshopId: world.workshopId }, { tx, actor: who, now: world.clock.now(), locale: 'en' }),
    ),
  ).items;
const expected = () => world.look((tx) => expectedToday(tx, world.workshopId, world.clock.now()));
const asked = (wantedOn: string) => ({
  workshopId: world.workshopId,
  vehicleId: world.vehicleId,
  wantedOn,
  wantedTime: '09:30',
  purpose: '更换前制动片',
});

describe('a wish for an appointment', () => {
  it('RECV-3 is listed for the desk until a time is agreed, and expected at the gate on its day', async () => {
    const { lina } = world.people;
    const { id } = await world.done(lina, noteWish, asked('2026-11-21'));
    expect(await open()).toMatchObject([
      { id, wantedOn: '2026-11-21', wantedTime: '09:30', customer: { id: world.customerId } },
    ]);
    expect((await expected()).map(({ vehicle_id }) => vehicle_id)).toEqual([world.vehicleId]);
    await world.done(lina, settleWish, { wishId: id, agreedAt: '2026-11-21T06:00:00Z' });
    expect(await open()).toEqual([]);
    expect((await expected()).map(({ at }) => at?.toISOString())).toEqual(['2026-11-21T06:00:00.000Z']);
    const again = await world.ask(lina, settleWish, { wishId: id, note: 'x' });
    expect(refused(again)).toBe('reception/wish-is-settled');
  });

  it('hides the customer from who may not see customers', async () => {
    await world.done(world.people.lina, noteWish, asked('2026-11-25'));
    expect((await open(world.people.laoma))[0]?.customer).toBeNull();
  });

  it('refuses a day that is past, a car nobody knows, the technician, and giving up without a reason', async () => {
    const { lina, chenbo } = world.people;
    expect(refused(await world.ask(lina, noteWish, asked('2026-11-20')))).toBe('reception/wish-in-the-past');
    const noCar = { ...asked('2026-11-25'), vehicleId: world.organizationId };
    expect(refused(await world.ask(lina, noteWish, noCar))).toBe('reception/car-not-found');
    expect(refused(await world.ask(chenbo, noteWish, asked('2026-11-25')))).toBe('right/missing');
    const [wish] = await open();
    expect(refused(await world.ask(lina, settleWish, { wishId: wish?.id ?? '' }))).toBe(
      'reception/say-why-given-up',
    );
  });
});

describe('what comes after leaving without repair', () => {
  const followUpOf = async (visitId: string) => {
    const [entry] = await world.look((tx) =>
      tx.db
        .selectFrom('journal_entries')
        .select('payload')
        .where('visit_id', '=', visitId)
        .where('type', '=', 'visit.follow-up-due')
        .execute(),
    );
    return entry?.payload;
  };

  it('A26 names the declined estimate after a diagnosis for a fee, without any repair statement', async () => {
    const visitId = await greetedVisit(world);
    const orderId = await orderInState(world, visitId, 'cancelled');
    await world.look((tx) =>
      tx.rows('estimated', 'update repair_orders set estimate_version = 1 where id = $1', [orderId]),
    );
    await world.done(world.people.lina, leaveUnrepaired, {
      visitId,
      kind: 'diagnosis-only',
      reason: '客户不接受报价',
      fee: { name: '诊断费', totalMinor: 10_000 },
    });
    expect(await followUpOf(visitId)).toMatchObject({ reason: 'declined-estimate', dueOn: '2026-11-24' });
    expect(await visitRow(world, visitId)).toMatchObject({ left_kind: 'diagnosis-only', due_minor: 10_000 });
  });

  it('RECV-3 records the wish to come again with the leaving, and asks nobody where nothing is open', async () => {
    const [wishing, answered] = [await greetedVisit(world), await greetedVisit(world)];
    const { lina } = world.people;
    await world.done(lina, leaveUnrepaired, {
      visitId: wishing,
      kind: 'new-appointment',
      reason: '今天没有时间',
      wish: { wantedOn: '2026-11-28', purpose: '保养' },
    });
    expect((await open()).some(({ visitId }) => visitId === wishing)).toBe(true);
    expect(await followUpOf(wishing)).toMatchObject({ reason: 'appointment-wished' });
    await world.done(lina, leaveUnrepaired, { visitId: answered, kind: 'answered', reason: '已答复' });
    expect(await followUpOf(answered)).toBeUndefined();
  });
});
