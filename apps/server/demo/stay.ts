import type { Actor } from '#platform/server/actor.ts';
import type { DemoVehicle, Shop } from './furnish.ts';
import type { Random } from './random.ts';
import { signatureOf } from './signature.ts';
import type { Numbered } from './turnstile.ts';
import { type Wish, wishFor } from './wishes.ts';

/** How far a car goes today; a car of the past goes all the way. */
export const reaches = [
  'waiting',
  'received',
  'estimated',
  'signed',
  'working',
  'finished',
  'inspected',
  'handed-over',
  'settled',
  'gone',
] as const;
export type Reach = (typeof reaches)[number];

/** What makes a car of today worth a look: its customer is asked about more work, or its parts are still to be issued. */
export type Story = 'asks' | 'waits-for-parts';

/** One car's stay to be walked: who serves it, when, and how far. */
export interface Stay {
  vehicle: DemoVehicle;
  arrivesAt: Date;
  /** When the technician is free for it. */
  startsAt: Date;
  technician: { actor: Actor; skills: readonly string[] };
  bayId: string;
  advisor: Actor;
  keyTag: string;
  reach: Reach;
  story?: Story | undefined;
  /** Longest planned work, where the day leaves no room for more. */
  mostSeconds?: number;
  /** Waits for its turn where a number is given out. */
  numbered: Numbered;
}

interface Walk extends Stay {
  shop: Shop;
  random: Random;
  visitId: string;
  orderId: string;
  wish: Wish;
  concernId: string | null;
}

const minute = 60_000;

/** Walks a car through the house by the real commands, each at its own time; gives when the technician is free again. */
export async function walk(shop: Shop, stay: Stay, random: Random): Promise<Date> {
  const wish = wishFor(shop, stay.vehicle, stay.technician.skills, random, stay.mostSeconds);
  const walked: Walk = { ...stay, shop, random, wish, visitId: '', orderId: '', concernId: null };
  const legs: [Reach, (walk: Walk) => Promise<void>][] = [
    ['waiting', arrive],
    ['received', receive],
    ['estimated', estimate],
    ['signed', sign],
    ['working', begin],
    ['finished', finish],
    ['inspected', inspect],
    ['handed-over', handOver],
    ['settled', settle],
    ['gone', leave],
  ];
  for (const [reach, leg] of legs) {
    await leg(walked);
    if (reach === stay.reach) break;
  }
  return new Date(stay.startsAt.getTime() + wish.seconds * 1_000 + 10 * minute);
}

/** The clock goes to a number of minutes after the arrival, never back. */
function after({ shop, arrivesAt }: Walk, minutes: number): void {
  const wanted = arrivesAt.getTime() + minutes * minute;
  shop.house.at(new Date(Math.max(wanted, wanted)));
}

function on({ shop }: Walk, start: Date, minutes: number): void {
  shop.house.at(new Date(start.getTime() + minutes * minute));
}

async function arrive(walk: Walk): Promise<void> {
  const { shop, vehicle, random, advisor } = walk;
  const guard = shop.people.laoma ?? shop.people.vicente ?? advisor;
  after(walk, 0);
  const byGate = random.percent(80);
  const { visitId } = await shop.house.act<{ visitId: string }>(byGate ? guard : advisor, 'POST', '/visits', {
    workshopId: shop.house.workshopId,
    vehicleId: vehicle.id,
    channel: byGate ? 'gate' : 'desk',
  });
  walk.visitId = visitId;
}

async function receive(walk: Walk): Promise<void> {
  const { shop, visitId, advisor, random, wish, vehicle } = walk;
  const act = (method: 'POST' | 'PUT' | 'PATCH', url: string, input: object) =>
    shop.house.act<{ id: string; version: number }>(advisor, method, url, { visitId, ...input });
  const greeted = random.between(1, random.percent(12) ? 16 : 8);
  after(walk, greeted);
  await act('POST', '/visits/:visitId/greet', { toldWaitMinutes: 5 });
  after(walk, greeted + 2);
  const { version } = await act('POST', '/visits/:visitId/protect', {});
  await act('PATCH', '/visits/:visitId', { version, mainPurpose: wish.purpose, otherPurposes: [] });
  for (const concern of wish.concerns)
    walk.concernId = (await act('POST', '/visits/:visitId/concerns', concern)).id;
  after(walk, greeted + 6);
  vehicle.odometer += random.between(300, 1_500);
  const noted = await act('PUT', '/visits/:visitId/condition', {
    version: await seen(walk),
    odometer: vehicle.odometer,
    fuelPercent: random.between(1, 8) * 12,
    warningLamps: wish.lamps,
    noDamageSeen: random.percent(70),
  });
  await act('PUT', '/visits/:visitId/key', {
    version: noted.version,
    tag: walk.keyTag,
    place: `K-${walk.keyTag}`,
  });
  if (random.percent(25)) {
    const mark = {
      view: random.pick(['left', 'right', 'front', 'rear']),
      xBp: random.between(1_500, 8_500),
      yBp: random.between(3_000, 7_000),
      kind: random.pick(['scratch', 'dent', 'chip']),
      severity: 'light',
    };
    await act('POST', '/visits/:visitId/damage-marks', mark);
  }
  if (random.percent(30))
    await act('POST', '/visits/:visitId/belongings', { name: random.pick(wish.belongings), quantity: 1 });
}

async function seen({ shop, visitId }: Walk): Promise<number> {
  const [row] = await shop.house.look((tx) =>
    tx.rows<{ version: number }>(
      'demo_visit',
      'select version from visits where organization_id = $1 and id = $2',
      [tx.organizationId, visitId],
    ),
  );
  return row?.version ?? 1;
}

async function estimate(walk: Walk): Promise<void> {
  const { shop, visitId, advisor, wish, concernId, startsAt, numbered } = walk;
  after(walk, 18);
  const promisedAt = new Date(
    startsAt.getTime() + wish.seconds * 1_000 + wish.slackMinutes * minute,
  ).toISOString();
  const jobs = wish.jobs.map((job, place) => ({ ...job, concernId: place === 0 ? concernId : null }));
  const { id } = await numbered('order', () =>
    shop.house.act<{ id: string }>(advisor, 'POST', '/repair-orders', { visitId, jobs, promisedAt }),
  );
  walk.orderId = id;
  after(walk, 22);
  await shop.house.act(advisor, 'POST', '/repair-orders/:repairOrderId/estimate', { repairOrderId: id });
}

async function sign(walk: Walk): Promise<void> {
  const { shop, orderId: repairOrderId, advisor, vehicle, random } = walk;
  const order = (method: 'POST' | 'PUT', url: string, input: object = {}) =>
    shop.house.act<{ version: number }>(advisor, method, url, { repairOrderId, ...input });
  after(walk, 25);
  await order('PUT', '/repair-orders/:repairOrderId/confirmations', {
    jobs: true,
    price: true,
    time: true,
    wash: { wanted: random.percent(80) },
    oldParts: { keep: random.percent(25) },
  });
  after(walk, 27);
  await order('POST', '/repair-orders/:repairOrderId/authorize', {
    signerName: vehicle.customerName,
    signature: await signatureOf(vehicle.customerName),
  });
}

interface JobRow {
  id: string;
  planned_seconds: number;
  vague: boolean;
  title: string;
}

async function jobsOf({ shop, orderId }: Walk): Promise<JobRow[]> {
  return shop.house.look((tx) =>
    tx.rows<JobRow>(
      'demo_jobs',
      `select id, planned_seconds, vague, title from jobs where organization_id = $1 and repair_order_id = $2 and state not in ('declined', 'cancelled') order by position`,
      [tx.organizationId, orderId],
    ),
  );
}

/** Dispatches all jobs and starts the first. */
async function begin(walk: Walk): Promise<void> {
  const { shop, startsAt, technician, bayId } = walk;
  const foreman = shop.people.zhaolei ?? shop.people.jorge;
  if (!foreman) throw new Error('Nobody dispatches.');
  after(walk, 32);
  let from = startsAt.getTime();
  for (const job of await jobsOf(walk)) {
    const until = from + Math.max(job.planned_seconds, 600) * 1_000;
    await shop.house.act(foreman, 'POST', '/jobs/:jobId/assign', {
      jobId: job.id,
      technicianId: technician.actor.staffId,
      bayId,
      startsAt: new Date(from).toISOString(),
      endsAt: new Date(until).toISOString(),
    });
    from = until;
  }
  on(walk, startsAt, 0);
  const [first] = await jobsOf(walk);
  if (first) await shop.house.act(technician.actor, 'POST', '/jobs/:jobId/start', { jobId: first.id });
  if (walk.story !== 'waits-for-parts') await issueParts(walk);
  if (walk.story === 'asks') await propose(walk);
}

/** The technician found something: the customer has not answered yet. */
async function propose(walk: Walk): Promise<void> {
  const { shop, orderId, startsAt, technician, wish } = walk;
  const brakes = shop.opCodes.get('BRK-0202');
  if (!brakes) return;
  on(walk, startsAt, 18);
  await shop.house.act(technician.actor, 'POST', '/repair-orders/:repairOrderId/additional-jobs', {
    repairOrderId: orderId,
    opCodeId: brakes.id,
    finding: wish.found,
    safety: true,
  });
}

async function issueParts(walk: Walk): Promise<void> {
  const { shop, orderId } = walk;
  const clerk = shop.people.wumei ?? shop.people.jorge;
  const lines = await shop.house.look((tx) =>
    tx.rows<{ id: string; quantity_milli: number }>(
      'demo_lines',
      `select id, quantity_milli from repair_order_lines where organization_id = $1 and repair_order_id = $2 and part_id is not null and removed_at is null and issued_milli = 0`,
      [tx.organizationId, orderId],
    ),
  );
  for (const line of lines)
    if (clerk)
      await shop.house.act(clerk, 'POST', '/lines/:lineId/issue', {
        lineId: line.id,
        quantityMilli: line.quantity_milli,
      });
}

async function finish(walk: Walk): Promise<void> {
  const { startsAt } = walk;
  let spent = 0;
  for (const [place, job] of (await jobsOf(walk)).entries()) {
    if (place > 0) await start(walk, job, spent + 1);
    spent += Math.round((Math.max(job.planned_seconds, 600) / 60) * (0.8 + walk.random.below(40) / 100));
    on(walk, startsAt, spent);
    await complete(walk, job);
  }
  walk.wish.seconds = Math.max(walk.wish.seconds, spent * 60);
}

async function start({ shop, startsAt, technician }: Walk, job: JobRow, minutes: number): Promise<void> {
  shop.house.at(new Date(startsAt.getTime() + minutes * minute));
  await shop.house.act(technician.actor, 'POST', '/jobs/:jobId/start', { jobId: job.id });
}

async function complete({ shop, technician, wish }: Walk, job: JobRow): Promise<void> {
  await shop.house.act(technician.actor, 'POST', '/jobs/:jobId/finish', {
    jobId: job.id,
    cause: wish.cause,
    correction: job.vague ? wish.correction : job.title,
  });
}

async function inspect(walk: Walk): Promise<void> {
  const { shop, orderId, visitId, startsAt, wish, random } = walk;
  const inspector = shop.people.zhoujie ?? shop.people.amparo;
  if (!inspector) throw new Error('Nobody inspects.');
  const ended = new Date(startsAt.getTime() + wish.seconds * 1_000);
  const concerns = await shop.house.look((tx) =>
    tx.rows<{ id: string }>(
      'demo_concerns',
      'select id from visit_concerns where organization_id = $1 and visit_id = $2 and withdrawn_at is null',
      [tx.organizationId, visitId],
    ),
  );
  const sheet = (solved: boolean) => ({
    repairOrderId: orderId,
    result: solved ? 'pass' : 'fail',
    checks: wish.finalChecks.map((key) => ({ key, result: 'ok' })),
    concernResults: concerns.map(({ id }) => ({
      concernId: id,
      solved,
      how: solved ? wish.shownBy : wish.failedBy,
    })),
    roadTestKm: random.between(2, 6),
  });
  const [first] = await jobsOf(walk);
  if (concerns.length > 0 && first && random.percent(7)) {
    on(walk, ended, 8);
    await shop.house.act(inspector, 'POST', '/repair-orders/:repairOrderId/inspections', {
      ...sheet(false),
      reason: wish.failedBy,
      failedJobIds: [first.id],
    });
    on(walk, ended, 12);
    await shop.house.act(walk.technician.actor, 'POST', '/jobs/:jobId/start', { jobId: first.id });
    on(walk, ended, 30);
    await complete(walk, first);
  }
  on(walk, ended, 36);
  await shop.house.act(inspector, 'POST', '/repair-orders/:repairOrderId/inspections', sheet(true));
  wish.seconds += 40 * 60;
}

async function handOver(walk: Walk): Promise<void> {
  const { shop, orderId, advisor, startsAt, wish } = walk;
  on(walk, new Date(startsAt.getTime() + wish.seconds * 1_000), 5);
  const checks = wish.handOverChecks.map((key) =>
    key === 'on-time' ? { key, ok: false, note: wish.checkedNote } : { key, ok: true },
  );
  const good = checks.map(({ key }) => ({ key, ok: true }));
  try {
    await shop.house.act(advisor, 'POST', '/repair-orders/:repairOrderId/hand-over', {
      repairOrderId: orderId,
      checks: good,
    });
  } catch (error) {
    if (!String(error).includes('quality/')) throw error;
    await shop.house.act(advisor, 'POST', '/repair-orders/:repairOrderId/hand-over', {
      repairOrderId: orderId,
      checks,
    });
  }
}

async function settle(walk: Walk): Promise<void> {
  const { shop, orderId, visitId, startsAt, wish, random } = walk;
  const cashier = shop.people.zhengyan ?? shop.people.nuria;
  if (!cashier) throw new Error('Nobody takes money.');
  on(walk, new Date(startsAt.getTime() + wish.seconds * 1_000), 12);
  await walk.numbered('settlement', () =>
    shop.house.act(cashier, 'POST', '/repair-orders/:repairOrderId/settle', { repairOrderId: orderId }),
  );
  if (walk.reach === 'settled') return;
  on(walk, new Date(startsAt.getTime() + wish.seconds * 1_000), 20);
  const open = await shop.house.look((tx) =>
    tx.rows<{ id: string; due: number }>(
      'demo_due',
      `select id, total_minor - paid_minor as due from settlements where organization_id = $1 and visit_id = $2 and payer = 'customer' and total_minor > paid_minor and reversed_by_id is null`,
      [tx.organizationId, visitId],
    ),
  );
  await walk.numbered('payment', async () => {
    for (const { id, due } of open) {
      const first = random.percent(10) ? Math.floor(due / 2) : due;
      for (const amountMinor of [first, due - first].filter((amount) => amount > 0)) {
        const payment = { settlementId: id, method: random.pick(wish.methods), amountMinor };
        await shop.house.act(cashier, 'POST', '/settlements/:settlementId/payments', payment);
      }
    }
  });
}

async function leave(walk: Walk): Promise<void> {
  const { shop, orderId, visitId, advisor, vehicle, startsAt, wish } = walk;
  const cashier = shop.people.zhengyan ?? shop.people.nuria;
  const guard = shop.people.laoma ?? shop.people.vicente;
  if (!cashier || !guard) throw new Error('Nobody opens the gate.');
  const paid = new Date(startsAt.getTime() + wish.seconds * 1_000);
  on(walk, paid, 24);
  await shop.house.act(advisor, 'POST', '/visits/:visitId/unprotect', { visitId });
  await shop.house.act(advisor, 'POST', '/visits/:visitId/key/return', { visitId });
  for (const { id } of await belongingsOf(walk))
    await shop.house.act(advisor, 'POST', '/belongings/:belongingId/return', { belongingId: id });
  on(walk, paid, 28);
  await shop.house.act(advisor, 'POST', '/repair-orders/:repairOrderId/deliver', {
    repairOrderId: orderId,
    receiverName: vehicle.customerName,
    signature: await signatureOf(vehicle.customerName),
    checks: wish.deliveryChecks.map((key) => ({ key, done: true })),
  });
  on(walk, paid, 30);
  const pass = await walk.numbered('gate-pass', () =>
    shop.house.act<{ code?: string }>(cashier, 'POST', '/visits/:visitId/gate-pass', { visitId }),
  );
  on(walk, paid, 36);
  const code = pass.code ?? (await codeOf(walk));
  vehicle.odometer += 3;
  await shop.house.act(guard, 'POST', '/visits/:visitId/exit', { visitId, code, odometer: vehicle.odometer });
}

async function belongingsOf({ shop, visitId }: Walk): Promise<{ id: string }[]> {
  return shop.house.look((tx) =>
    tx.rows<{ id: string }>(
      'demo_belongings',
      'select id from visit_belongings where organization_id = $1 and visit_id = $2 and returned_at is null',
      [tx.organizationId, visitId],
    ),
  );
}

async function codeOf({ shop, visitId }: Walk): Promise<string> {
  const [row] = await shop.house.look((tx) =>
    tx.rows<{ code: string }>(
      'demo_code',
      'select code from gate_passes where organization_id = $1 and visit_id = $2 and voided_at is null',
      [tx.organizationId, visitId],
    ),
  );
  return row?.code ?? '';
}
