import type { z } from 'zod';
import { finalChecks, handOverChecks } from '#modules/quality/rules/index.ts';
import { handOver } from '#modules/quality/server/commands/hand-over.ts';
import { inspectCar } from '#modules/quality/server/commands/inspect-car.ts';
import { greet } from '#modules/reception/server/commands/greet.ts';
import { hearConcern } from '#modules/reception/server/commands/hear-concern.ts';
import { noteCondition } from '#modules/reception/server/commands/note-condition.ts';
import { promiseTime } from '#modules/reception/server/commands/promise-time.ts';
import { protect } from '#modules/reception/server/commands/protect.ts';
import { takeKey } from '#modules/reception/server/commands/take-key.ts';
import { withdrawConcern } from '#modules/reception/server/commands/withdraw-concern.ts';
import type { jobInput } from '#modules/repair-orders/api/index.ts';
import { authorizeOrder } from '#modules/repair-orders/server/orders/authorize-order.ts';
import { confirmOrder } from '#modules/repair-orders/server/orders/confirm-order.ts';
import { estimateOrder } from '#modules/repair-orders/server/orders/estimate-order.ts';
import { openOrder } from '#modules/repair-orders/server/orders/open-order.ts';
import { arrive } from '#modules/repair-orders/server/visits/commands/arrive.ts';
import { answerEarlierRepair } from '#modules/walk-around/server/index.ts';
import { finishJob } from '#modules/workshop/server/commands/finish-job.ts';
import { issuePart } from '#modules/workshop/server/commands/issue-part.ts';
import { judgeCause } from '#modules/workshop/server/commands/judge-cause.ts';
import { startJob } from '#modules/workshop/server/commands/start-job.ts';
import type { Actor } from '#platform/server/actor.ts';
import { drawn } from '#platform/server/files/fixtures.ts';
import { newId } from '#platform/server/ids.ts';
import { actorOf, type CastName, cast } from '#tests/cast.ts';
import { type Catalogue, stockUp } from './catalogue.ts';
import { isOthersToPay, paidByTheMaker } from './rows.ts';
import type { World } from './world.ts';

type JobInput = z.input<typeof jobInput>;

export interface StayOf {
  vehicleId?: string;
  /** Jobs of the order; the customer's concern is answered by the first default one. */
  jobs?: (given: { catalogue: Catalogue; concernId: string }) => JobInput[];
  technician?: Actor;
}

/** A car in the house, with its customer's concern, received whole: covered, read, key taken, time promised. */
export interface Received {
  visitId: string;
  vehicleId: string;
  concernId: string;
}

export interface Ordered extends Received {
  repairOrderId: string;
  jobs: { id: string; title: string }[];
  lines: { id: string; jobId: string; kind: string; partId: string | null; quantityMilli: number | null }[];
}

const hour = 3_600_000;

/** Lets the clock of the world go on; commands of one instant would say nothing about times. */
export function later(world: World, minutes: number): void {
  world.clock.advance(minutes * 60_000);
}

const shelves = new WeakMap<World, Promise<Catalogue>>();

/** The catalogue of this world, stocked at the first call. */
export function shelvesOf(world: World): Promise<Catalogue> {
  const stocked = shelves.get(world) ?? stockUp(world);
  shelves.set(world, stocked);
  return stocked;
}

let cars = 0;

/** One more car of the world's customer. */
export async function anotherCar(world: World): Promise<string> {
  cars += 1;
  const id = newId(world.clock.now());
  const plate = `京A${String(20_000 + cars)}`;
  await world.look((tx) =>
    tx.db
      .insertInto('vehicles')
      .values({
        organization_id: world.organizationId,
        id,
        plate_text: plate,
        plate_normalized: plate,
        plate_country: 'CN',
        plate_kind: 'blue',
        make: 'Toyota',
        model: 'Corolla',
        owner_id: world.customerId,
        odometer_unit: 'km',
        created_at: world.clock.now(),
      })
      .execute(),
  );
  return id;
}

/** Somebody new by the same name and with the same roles: whose clock does not run on yesterday's test. */
export async function namesake(world: World, who: CastName): Promise<Actor> {
  const { name, roles } = cast[who];
  const id = newId(world.clock.now());
  const { organizationId: organization_id, workshopId: workshop_id } = world;
  await world.look(async (tx) => {
    await tx.db
      .insertInto('staff')
      .values({ organization_id, id, name, created_at: world.clock.now() })
      .execute();
    await tx.db
      .insertInto('staff_roles')
      .values(roles.map((role) => ({ organization_id, staff_id: id, workshop_id, role })))
      .execute();
  });
  return actorOf(id, name, organization_id, workshop_id, roles);
}

/** One more bay of the workshop. */
export async function anotherBay(world: World, name: string): Promise<string> {
  const id = newId(world.clock.now());
  await world.look((tx) =>
    tx.db
      .insertInto('bays')
      .values({
        organization_id: world.organizationId,
        id,
        workshop_id: world.workshopId,
        name,
        kind: 'lift',
      })
      .execute(),
  );
  return id;
}

/** Gate, greeting, protection kit, concern, odometer, key and promised time, each by who does it. */
export async function received(world: World, given: StayOf = {}): Promise<Received> {
  const { laoma, lina } = world.people;
  const vehicleId = given.vehicleId ?? (await anotherCar(world));
  const arrived = await world.done(laoma, arrive, {
    workshopId: world.workshopId,
    vehicleId,
    channel: 'gate',
  });
  const { visitId } = arrived;
  later(world, 4);
  await world.done(lina, greet, { visitId });
  await world.done(lina, protect, { visitId });
  const concern = await world.done(lina, hearConcern, {
    visitId,
    words: '刹车时左前轮有尖叫声',
    kind: 'noise',
  });
  await world.done(lina, noteCondition, { visitId, odometer: 45_300, fuelPercent: 40 });
  await world.done(lina, takeKey, { visitId, tag: `T${cars}-${visitId.slice(-6)}` });
  const promisedAt = new Date(world.clock.now().getTime() + 8 * hour).toISOString();
  await world.done(lina, promiseTime, { visitId, promisedAt });
  later(world, 10);
  return { visitId, vehicleId, concernId: concern.id };
}

/** The customer says one more thing, and may take it back; gives its id. */
export async function alsoHear(world: World, visitId: string, words: string): Promise<string> {
  const concern = await world.done(world.people.lina, hearConcern, { visitId, words });
  return concern.id;
}

export function takeBack(world: World, concernId: string, reason: string) {
  return world.done(world.people.lina, withdrawConcern, { concernId, reason });
}

/** New front pads: 1.2 h and one set from the shelf, for the customer's concern. */
export function padsJob({ catalogue, concernId }: { catalogue: Catalogue; concernId: string }): JobInput[] {
  const lines = [
    { kind: 'labor' as const, opCodeId: catalogue.pads },
    { kind: 'part' as const, partId: catalogue.padSet, quantityMilli: 1_000 },
  ];
  return [{ opCodeId: catalogue.pads, concernId, lines }];
}

/** An order with its jobs and price, shown to the customer. */
export async function estimated(world: World, given: StayOf = {}): Promise<Ordered> {
  const { lina } = world.people;
  const catalogue = await shelvesOf(world);
  const stay = await received(world, given);
  const jobs = (given.jobs ?? padsJob)({ catalogue, concernId: stay.concernId });
  const order = await world.done(lina, openOrder, { visitId: stay.visitId, jobs });
  await world.done(lina, estimateOrder, { repairOrderId: order.id });
  return { ...stay, repairOrderId: order.id, ...(await writtenIn(world, order.id)) };
}

async function writtenIn(world: World, repairOrderId: string): Promise<Pick<Ordered, 'jobs' | 'lines'>> {
  return world.look(async (tx) => ({
    jobs: await tx.db
      .selectFrom('jobs')
      .select(['id', 'title'])
      .where('repair_order_id', '=', repairOrderId)
      .orderBy('position')
      .execute(),
    lines: await tx.db
      .selectFrom('repair_order_lines')
      .select(['id', 'job_id as jobId', 'kind', 'part_id as partId', 'quantity_milli as quantityMilli'])
      .where('repair_order_id', '=', repairOrderId)
      .orderBy('position')
      .execute(),
  }));
}

let ink: Promise<string> | undefined;

/** A signature as a customer draws it. */
export function hand(): Promise<string> {
  ink ??= drawn(
    '<path d="M40 160 C 140 20 200 220 320 90 S 480 180 560 60" stroke="#000" fill="none" stroke-width="6"/>',
  );
  return ink;
}

/** The five confirmed and signed: the workshop may begin. */
export async function signed(world: World, given: StayOf = {}): Promise<Ordered> {
  const stay = await estimated(world, given);
  const { repairOrderId, visitId } = stay;
  const { lina } = world.people;
  if (await paidByTheMaker(world, repairOrderId)) {
    await world.done(lina, answerEarlierRepair, { visitId, answer: 'none' });
  }
  await world.done(lina, confirmOrder, {
    repairOrderId,
    ...{ jobs: true, price: true, time: true, wash: { wanted: false }, oldParts: { keep: false } },
  });
  await world.done(lina, authorizeOrder, { repairOrderId, signerName: '张三', signature: await hand() });
  later(world, 5);
  return stay;
}

/** The first job runs. */
export async function working(world: World, given: StayOf = {}): Promise<Ordered> {
  const stay = await signed(world, given);
  const [first] = stay.jobs;
  if (!first) throw new Error('There is no job to work on.');
  await world.done(given.technician ?? world.people.chenbo, startJob, { jobId: first.id });
  later(world, 30);
  return stay;
}

/** Every part handed out, every job done. */
export async function workFinished(world: World, given: StayOf = {}): Promise<Ordered> {
  const { technician = world.people.chenbo } = given;
  const stay = await working(world, given);
  await issueAll(world, stay);
  for (const { id } of stay.jobs) {
    if (id !== stay.jobs[0]?.id) await world.done(technician, startJob, { jobId: id });
    later(world, 30);
    await finish(world, technician, id);
  }
  return stay;
}

/** Hands out every part of the order in full. */
export async function issueAll(world: World, { lines }: Pick<Ordered, 'lines'>): Promise<void> {
  for (const { id, partId, quantityMilli } of lines) {
    if (partId && quantityMilli) {
      await world.done(world.people.wumei, issuePart, { lineId: id, quantityMilli });
    }
  }
}

/** A technician begins a job. */
export function start(world: World, technician: Actor, jobId: string) {
  return world.done(technician, startJob, { jobId });
}

/** Finishes a job with cause and correction, which vague ones need and all may have; whoever was to pay does. */
export async function finish(world: World, technician: Actor, jobId: string) {
  if (await isOthersToPay(world, jobId))
    await world.done(technician, judgeCause, { jobId, cause: '制动片磨损' });
  return world.done(technician, finishJob, { jobId, cause: '制动片磨损', correction: '已更换并试车' });
}

/** An inspection sheet that passes. */
export function passSheet({ repairOrderId, concernId }: Pick<Ordered, 'repairOrderId' | 'concernId'>) {
  return {
    repairOrderId,
    result: 'pass' as const,
    checks: finalChecks.map((key) => ({ key, result: 'ok' as const })),
    concernResults: [{ concernId, solved: true, how: '试车 6 公里，制动无异响' }],
    roadTestKm: 6,
  };
}

/** A hand-over list on which all is good. */
export function handOverList({ repairOrderId }: Pick<Ordered, 'repairOrderId'>) {
  return { repairOrderId, checks: handOverChecks.map(({ key }) => ({ key, ok: true })) };
}

/** Passed by the inspector, who did not touch the car before. */
export async function inspected(world: World, given: StayOf = {}): Promise<Ordered> {
  const stay = await workFinished(world, given);
  later(world, 10);
  await world.done(world.people.zhoujie, inspectCar, passSheet(stay));
  return stay;
}

/** Back at the desk: the customer may be called. */
export async function handedOver(world: World, given: StayOf = {}): Promise<Ordered> {
  const stay = await inspected(world, given);
  later(world, 10);
  await world.done(world.people.zhaolei, handOver, handOverList(stay));
  return stay;
}
