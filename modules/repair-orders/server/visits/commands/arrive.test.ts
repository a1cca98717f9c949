import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { arrive } from './arrive.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const atGate = (plate: string) => ({
  workshopId: world.workshopId,
  plate: { text: plate },
  channel: 'gate' as const,
});
const visitRow = (id: string) =>
  world.look((tx) => tx.db.selectFrom('visits').selectAll().where('id', '=', id).executeTakeFirstOrThrow());

describe('an arrival', () => {
  it('RECV-1 puts a car that nobody knows into the queue by its plate alone', async () => {
    const opened = await world.done(world.people.laoma, arrive, atGate('京B8K921'));
    expect(opened).toMatchObject({ state: 'waiting', version: 1, firstVisit: true });
    const visit = await visitRow(opened.id);
    expect(visit).toMatchObject({
      customer_id: null,
      arrival_channel: 'gate',
      arrived_by: world.people.laoma.staffId,
      greeted_at: null,
      service_standard_version: 1,
    });
    expect(visit.arrived_at).toEqual(world.clock.now());
    expect(await world.journalOf(opened.id)).toEqual(['visit.arrived']);
    const [car] = await world.look((tx) =>
      tx.db
        .selectFrom('vehicles')
        .select(['plate_text', 'make'])
        .where('id', '=', opened.vehicleId)
        .execute(),
    );
    expect(car).toEqual({ plate_text: '京B·8K921', make: null });
  });

  it('takes the owner of a known car as its customer, and who brings it as told', async () => {
    const opened = await world.done(world.people.lina, arrive, {
      workshopId: world.workshopId,
      vehicleId: world.vehicleId,
      channel: 'desk',
      dropOff: { name: '李明', phone: '13800000002', isOwner: false },
    });
    expect(await visitRow(opened.id)).toMatchObject({
      customer_id: world.customerId,
      drop_off_name: '李明',
      drop_off_is_owner: false,
    });
  });

  it('refuses a car that is already here and names the visit', async () => {
    const refused = await world.ask(world.people.laoma, arrive, atGate('京A12345'));
    expect(refused).toMatchObject({ code: 'visit/already-here', params: { plate: '京A·12345' } });
    const { visitId } = (refused as unknown as { params: { visitId: string } }).params;
    expect(await visitRow(visitId)).toMatchObject({ vehicle_id: world.vehicleId });
  });

  it('makes one visit when two gates open for the same car at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => world.ask(world.people.laoma, arrive, atGate('京C00001'))),
    );
    const [opened, ...others] = outcomes.filter((outcome) => !isRefusal(outcome));
    expect(others).toEqual([]);
    const refused = outcomes.filter(isRefusal);
    expect(refused.map(({ code }) => code)).toEqual(Array(5).fill('visit/already-here'));
    expect(new Set(refused.map(({ params }) => params.visitId))).toEqual(
      new Set([(opened as { id: string }).id]),
    );
  });

  it('RECV-8 marks a customer who was never here, and not one who was', async () => {
    await world.look(async (tx) => {
      await tx.db
        .updateTable('visits')
        .set({ state: 'closed' })
        .where('vehicle_id', '=', world.vehicleId)
        .execute();
    });
    const again = await world.done(world.people.laoma, arrive, atGate('京A12345'));
    expect(again.firstVisit).toBe(false);
  });

  it('remembers the version of the service standard it began under', async () => {
    await world.look((tx) =>
      tx.db
        .insertInto('service_standards')
        .values({
          organization_id: world.organizationId,
          workshop_id: world.workshopId,
          version: 2,
          parameters: '{}',
          valid_from: world.clock.now(),
        })
        .execute(),
    );
    const opened = await world.done(world.people.laoma, arrive, atGate('京D00001'));
    expect(await visitRow(opened.id)).toMatchObject({ service_standard_version: 2 });
  });

  it('refuses whoever may not record arrivals, another workshop, a car without a name, and one nobody has', async () => {
    const { chenbo, lina } = world.people;
    const { workshopId, organizationId } = world;
    const codeOf = async (
      who: typeof lina,
      input: Parameters<typeof world.ask<typeof arrive.input, object>>[2],
    ) => ((await world.ask(who, arrive, input)) as { code?: string }).code;
    expect(await codeOf(chenbo, atGate('京E00001'))).toBe('right/missing');
    expect(await codeOf(lina, { ...atGate('京E00001'), workshopId: organizationId })).toBe(
      'request/not-found',
    );
    expect(await codeOf(lina, { workshopId, channel: 'desk' })).toBe('request/invalid');
    expect(await codeOf(lina, { workshopId, channel: 'desk', vehicleId: organizationId })).toBe(
      'request/not-found',
    );
  });

  it('answers a repeated press with the same visit', async () => {
    const keyed = { idempotencyKey: 'gate-1-press-1' };
    const first = await world.done(world.people.laoma, arrive, atGate('京F00001'), keyed);
    const second = await world.done(world.people.laoma, arrive, atGate('京F00001'), keyed);
    expect(second).toEqual(first);
    expect(await world.journalOf(first.id)).toEqual(['visit.arrived']);
  });
});
