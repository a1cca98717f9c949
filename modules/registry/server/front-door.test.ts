import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { journalOf } from '#platform/server/journal/journal.ts';
import { countRoundTrips } from '#tests/server/round-trips.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import {
  findOrRegisterVehicleByPlate,
  getCustomer,
  getServiceStandard,
  getVehicle,
  getWorkshop,
  profileOf,
  recordOdometer,
} from './index.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const arrive = (text: string, country?: string) =>
  world.look(async (tx) => {
    const workshop = await getWorkshop(tx, world.workshopId);
    const [actor, now] = [world.people.laoma, world.clock.now()];
    const { announce } = journalOf(tx, actor, now);
    return findOrRegisterVehicleByPlate(tx, { plate: { text, country }, workshop, actor, now, announce });
  });

describe('the car behind a plate', () => {
  it('is the one known by it, however it was typed', async () => {
    for (const text of ['京A·12345', ' 京a 12345', '京A-12345']) {
      expect(await arrive(text)).toMatchObject({ vehicle: { id: world.vehicleId }, registered: false });
    }
  });

  it('RECV-1 is registered with nothing but its plate when nobody knows it', async () => {
    const arrived = await arrive('浙F54321');
    expect(arrived).toMatchObject({
      registered: true,
      vehicle: {
        plate_text: '浙F·54321',
        plate_kind: 'blue',
        plate_country: 'CN',
        odometer_unit: 'km',
        vin: null,
      },
    });
    expect(await arrive('浙F54321')).toMatchObject({ registered: false });
    const abroad = await arrive('1234 BCD', 'ES');
    expect(abroad).toMatchObject({ registered: true, vehicle: { plate_kind: 'eu', plate_country: 'ES' } });
  });

  it('is one car with one journal entry when ten guards type it at once', async () => {
    const arrivals = await Promise.all(Array.from({ length: 10 }, () => arrive('粤Z99999')));
    const cars = arrivals.map((arrived) => (isRefusal(arrived) ? arrived.code : arrived.vehicle.id));
    expect(new Set(cars).size).toBe(1);
    expect(arrivals.filter((arrived) => !isRefusal(arrived) && arrived.registered)).toHaveLength(1);
    const entries = await world.look((tx) =>
      tx.db
        .selectFrom('journal_entries')
        .select('type')
        .where('chain_id', '=', cars[0] ?? '')
        .execute(),
    );
    expect(entries).toEqual([{ type: 'vehicle.registered' }]);
  });

  it('refuses nothing at all, at its field', async () => {
    expect(await arrive(' · ')).toMatchObject({
      fields: [{ pointer: '/plate/text', code: 'plate/missing' }],
    });
  });
});

describe('what later stages ask for', () => {
  it('comes whole in one statement', async () => {
    const { vehicleId, customerId, workshopId } = world;
    const ask = <T>(work: Parameters<typeof world.look<T>>[0]) =>
      countRoundTrips(world.databases.app, () => world.look(work));
    const begin = await ask(async () => null);
    for (const counted of [
      await ask((tx) => getVehicle(tx, vehicleId)),
      await ask((tx) => getCustomer(tx, customerId)),
      await ask((tx) => getWorkshop(tx, workshopId)),
      await ask((tx) => getServiceStandard(tx, workshopId)),
    ]) {
      expect(counted.statements - begin.statements).toBe(1);
    }
  });

  it('is null for what is not there, and a bug for a workshop nobody was let into', async () => {
    expect(await world.look((tx) => getVehicle(tx, world.customerId))).toBeNull();
    expect(await world.look((tx) => getCustomer(tx, world.vehicleId))).toBeNull();
    await expect(world.look((tx) => getWorkshop(tx, world.vehicleId))).rejects.toThrow('No workshop');
  });

  it('names the phone to call first', async () => {
    await world.look((tx) =>
      tx.db
        .insertInto('customer_contacts')
        .values(
          [
            { value: '+8613800000001', is_primary: false },
            { value: '+8613800000002', is_primary: true },
          ].map((contact, n) => ({
            ...{
              ...contact,
              kind: 'phone',
              customer_id: world.customerId,
              organization_id: world.organizationId,
            },
            id: `aaaaaaaa-0000-7000-8000-00000000000${n}`,
          })),
        )
        .execute(),
    );
    const customer = await world.look((tx) => getCustomer(tx, world.customerId));
    expect(customer).toMatchObject({ name: '张三', phone: '+8613800000002' });
  });

  it('knows the law of the workshop’s country', async () => {
    const workshop = await world.look((tx) => getWorkshop(tx, world.workshopId));
    expect(profileOf(workshop, world.clock.now())).toMatchObject({ country: 'CN', toleranceBp: 1_000 });
    expect(workshop.opening_hours).toHaveLength(7);
  });
});

describe('an odometer read in a visit', () => {
  const read = (value: number, reason?: string) =>
    world.look((tx) =>
      recordOdometer(tx, {
        vehicleId: world.vehicleId,
        value,
        reason,
        readBy: world.people.lina.staffId,
        now: world.clock.now(),
      }),
    );

  it('INSP-5 never goes below the last without a reason, and warns of a jump', async () => {
    expect(await read(45_000)).toMatchObject({ code: 'odometer/below-last', params: { lastValue: 45_210 } });
    world.clock.advance(86_400_000);
    expect(await read(145_000)).toMatchObject({
      value: 145_000,
      warnings: [{ code: 'odometer/implausible-jump' }],
    });
    expect(await read(45_400, 'typo')).toMatchObject({ value: 45_400, reason: 'typo' });
    const car = await world.look((tx) => getVehicle(tx, world.vehicleId));
    expect(car).toMatchObject({ odometer: 45_400, odometer_unit: 'km' });
  });

  it('stands at the highest when many read it at once, each below that refused', async () => {
    const values = Array.from({ length: 10 }, (_, n) => 46_000 + n);
    const answers = await Promise.all(values.map((value) => read(value)));
    const taken = answers.filter((answer) => !isRefusal(answer)).length;
    const kept = await world.look((tx) =>
      tx.db
        .selectFrom('odometer_readings')
        .select('value')
        .where('value', '>=', 46_000)
        .where('value', '<', 46_010)
        .execute(),
    );
    expect(kept).toHaveLength(taken);
    const car = await world.look((tx) => getVehicle(tx, world.vehicleId));
    expect(car?.odometer).toBe(46_009);
  });
});
