import { after, type JobRow, jobsOf, minute, on, type Walk } from './a-walk.ts';
import { findCause } from './find-cause.ts';

/** Dispatches all jobs and starts the first. */
export async function begin(walk: Walk): Promise<void> {
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
  if (!walk.waitsForParts) await issueParts(walk);
}

/** The technician found something: the customer has not answered yet. */
export async function propose(walk: Walk): Promise<void> {
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

export async function finish(walk: Walk): Promise<void> {
  const { startsAt } = walk;
  let spent = 0;
  for (const [place, job] of (await jobsOf(walk)).entries()) {
    if (place > 0) await start(walk, job, spent + 1);
    spent += Math.round((Math.max(job.planned_seconds, 600) / 60) * (0.8 + walk.random.below(40) / 100));
    if (place === 0) await findCause(walk, spent);
    on(walk, startsAt, spent);
    await complete(walk, job);
  }
  walk.wish.seconds = Math.max(walk.wish.seconds, spent * 60);
}

async function start({ shop, startsAt, technician }: Walk, job: JobRow, minutes: number): Promise<void> {
  shop.house.at(new Date(startsAt.getTime() + minutes * minute));
  await shop.house.act(technician.actor, 'POST', '/jobs/:jobId/start', { jobId: job.id });
}

export async function complete({ shop, technician, wish }: Walk, job: JobRow): Promise<void> {
  await shop.house.act(technician.actor, 'POST', '/jobs/:jobId/finish', {
    jobId: job.id,
    cause: wish.cause,
    correction: job.vague ? wish.correction : job.title,
  });
}
