import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '#tests/server/world.ts';
import { caller, calls, lounge } from '../../api/index.ts';
import { atOnce, greetedVisit, refused, waitingVisit } from '../fixtures/received-visit.ts';
import { readCaller } from '../queries/caller.ts';
import { readCalls } from '../queries/calls.ts';
import { readLounge } from '../queries/lounge.ts';
import { callBack } from './call-back.ts';
import { changeFrontDesk } from './change-front-desk.ts';
import { describeVisit } from './describe-visit.ts';
import { noteCall } from './note-call.ts';
import { noteWhereabouts } from './note-whereabouts.ts';
import { tellGuest } from './tell-guest.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const asking = (who = world.people.lina) => ({ actor: who, now: world.clock.now(), locale: 'en' as const });
const loungeNow = async () =>
  lounge.parse(await world.look((tx) => readLounge({ workshopId: world.workshopId }, { tx, ...asking() })));
const log = async (show: 'all' | 'due' | 'missed' = 'all') =>
  calls.parse(
    await world.look((tx) =>
      readCalls({ workshopId: world.workshopId, show, limit: 50 }, { tx, ...asking() }),
    ),
  );

describe('the lounge', () => {
  it('RECV-6 lists guests with their wait and the last word given, and those brought home', async () => {
    const { lina, wangwei } = world.people;
    await world.done(wangwei, changeFrontDesk, {
      workshopId: world.workshopId,
      loungeOffers: '咖啡',
      shuttleSeats: 3,
      taxis: [{ name: '首汽', phone: '010-96103' }],
    });
    const [waits, goes] = [await greetedVisit(world), await greetedVisit(world)];
    await world.done(lina, noteWhereabouts, { visitId: waits, kind: 'lounge', toldLounge: true });
    const home = { visitId: goes, kind: 'brought-home', means: 'shuttle', seats: 2, reach: '138' } as const;
    await world.done(lina, noteWhereabouts, home);
    world.clock.advance(20 * 60_000);
    await world.done(lina, tellGuest, { visitId: waits, words: '还需约 20 分钟' });
    const now = await loungeNow();
    expect(now.guests).toMatchObject([
      { visitId: waits, lastWord: { words: '还需约 20 分钟', toldBy: '李娜' } },
    ]);
    expect(now.away).toMatchObject([{ visitId: goes, means: 'shuttle', reach: '138' }]);
    expect(now).toMatchObject({
      wordMinutes: 30,
      shuttle: { seats: 3, taken: 2 },
      taxis: [{ name: '首汽' }],
    });

    await world.done(lina, noteWhereabouts, { ...home, seats: 3 });
    await world.done(lina, noteWhereabouts, home);
    const third = await greetedVisit(world);
    expect(refused(await world.ask(lina, noteWhereabouts, { ...home, visitId: third }))).toBe(
      'reception/shuttle-full',
    );
    await world.done(lina, noteWhereabouts, { visitId: goes, kind: 'lounge' });
    expect((await loungeNow()).shuttle.taken).toBe(0);
  });

  it('RECV-6 gives the last seat of the shuttle to one of two who ask at once', async () => {
    const { lina } = world.people;
    const visits = [await greetedVisit(world), await greetedVisit(world), await greetedVisit(world)];
    const home = { kind: 'brought-home', means: 'shuttle', seats: 2, reach: '138' } as const;
    const outcomes = await Promise.all(
      visits.map(async (visitId) => refused(await world.ask(lina, noteWhereabouts, { ...home, visitId }))),
    );
    expect(outcomes.toSorted()).toEqual(
      [null, 'reception/shuttle-full', 'reception/shuttle-full'].toSorted(),
    );
    expect((await loungeNow()).shuttle.taken).toBe(2);
  });

  it('refuses a customer who has not handed the car in, and the technician', async () => {
    const visitId = await waitingVisit(world);
    const { lina, chenbo } = world.people;
    const sits = { visitId, kind: 'lounge' } as const;
    expect(refused(await world.ask(lina, noteWhereabouts, sits))).toBe('reception/not-handed-in');
    expect(refused(await world.ask(chenbo, noteWhereabouts, sits))).toBe('right/missing');
    expect(refused(await world.ask(chenbo, tellGuest, { visitId, words: 'x' }))).toBe('right/missing');
  });
});

describe('the telephone', () => {
  it('RECV-7 finds the caller by the number alone, with the state of the car', async () => {
    const { organizationId: organization_id, customerId: customer_id } = world;
    await world.look((tx) =>
      tx.db
        .insertInto('customer_contacts')
        .values({ organization_id, id: customer_id, customer_id, kind: 'phone', value: '+8613800000001' })
        .execute(),
    );
    const found = caller.parse(
      await world.look((tx) =>
        readCaller({ workshopId: world.workshopId, number: '138 0000 0001' }, { tx, ...asking() }),
      ),
    );
    expect(found).toMatchObject({
      number: '+8613800000001',
      customers: [{ id: customer_id, cars: [{ vehicleId: world.vehicleId, visit: null }] }],
    });
  });

  it('RECV-7 finds who handed in a car that is here, though they are no customer', async () => {
    const { lina } = world.people;
    const visitId = await greetedVisit(world);
    await world.done(lina, describeVisit, {
      visitId,
      dropOff: { name: '李明', phone: '13900000077', isOwner: false },
    });
    const found = await world.look((tx) =>
      readCaller({ workshopId: world.workshopId, number: '139 0000 0077' }, { tx, ...asking() }),
    );
    expect(caller.parse(found)).toMatchObject({
      customers: [],
      senders: [{ name: '李明', visit: { id: visitId } }],
    });
  });

  it('RECV-7 counts missed calls, and call backs that are due or came late', async () => {
    const { lina } = world.people;
    const { workshopId } = world;
    const missed = await world.done(lina, noteCall, { workshopId, outcome: 'missed', number: '13800000009' });
    const callBackDueAt = new Date(world.clock.now().getTime() + 600_000).toISOString();
    const promised = { workshopId, outcome: 'call-back', number: '13800000009', callBackDueAt } as const;
    const { id } = await world.done(lina, noteCall, { ...promised, purpose: 'price' });
    expect((await log()).counts).toMatchObject({ today: 2, missedToday: 1, due: 1, late: 0 });
    world.clock.advance(11 * 60_000);
    expect((await log('due')).items).toMatchObject([{ id, late: true }]);
    expect((await log()).counts.late).toBe(1);
    const outcomes = await atOnce(() => world.ask(lina, callBack, { callId: id, note: '已回电' }), 3);
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(outcomes.filter((code) => code === 'reception/called-back-already')).toHaveLength(2);
    expect((await log()).counts).toMatchObject({ due: 0, late: 0, lateToday: 1 });
    expect(await world.done(lina, callBack, { callId: missed.id })).toMatchObject({ late: false });
    const answered = await world.done(lina, noteCall, {
      workshopId,
      outcome: 'answered',
      number: '13800000009',
    });
    expect(refused(await world.ask(lina, callBack, { callId: answered.id }))).toBe(
      'reception/no-call-back-owed',
    );
  });

  it('RECV-7 puts a call through to somebody of the workshop, and refuses a stranger', async () => {
    const { lina, wangwei } = world.people;
    const through = { workshopId: world.workshopId, outcome: 'transferred', number: '139' } as const;
    await world.done(lina, noteCall, { ...through, transferredTo: wangwei.staffId });
    expect((await log()).items[0]).toMatchObject({ transferredTo: { name: '王伟' } });
    const stranger = await world.ask(lina, noteCall, { ...through, transferredTo: world.organizationId });
    expect(refused(stranger)).toBe('reception/not-on-staff');
    expect(refused(await world.ask(world.people.chenbo, noteCall, through))).toBe('right/missing');
  });
});
