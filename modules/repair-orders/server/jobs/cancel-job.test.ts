import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '#tests/server/catalogue.ts';
import { assign, handOut } from '#tests/server/later-steps.ts';
import { refused } from '#tests/server/outcome.ts';
import { jobRow, orderRow } from '#tests/server/rows.ts';
import { later, namesake, shelvesOf, signed, working } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { cancelJob } from './cancel-job.ts';

let world: World;
let catalogue: Catalogue;
beforeAll(async () => {
  world = await openWorld();
  catalogue = await shelvesOf(world);
});
afterAll(() => world.close());

const lina = () => world.people.lina;
const inWork = async () => working(world, { technician: await namesake(world, 'chenbo') });

describe('a job given up', () => {
  const cancel = (jobId: string, who = lina()) => world.ask(who, cancelJob, { jobId, reason: '客户不做了' });
  const twoJobs = () => [
    { opCodeId: catalogue.pads },
    { title: '更换机油', lines: [{ kind: 'part' as const, partId: catalogue.fluid }] },
  ];

  it('after signing takes its price out of the order and out of the word given', async () => {
    const stay = await signed(world, { jobs: twoJobs });
    const [, oil] = stay.jobs;
    expect(await cancel(oil?.id ?? '')).toMatchObject({ state: 'cancelled' });
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({
      total_minor: 21_600,
      authorized_minor: 21_600,
    });
    expect(await jobRow(world, oil?.id ?? '')).toMatchObject({
      cancel_reason: '客户不做了',
      cancelled_by: lina().staffId,
    });
    expect((await world.journalOf(stay.visitId)).at(-1)).toBe('job.cancelled');
  });

  it('frees technician and bay', async () => {
    const technician = await namesake(world, 'chenbo');
    const stay = await signed(world, { jobs: twoJobs });
    const jobId = stay.jobs[1]?.id ?? '';
    later(world, 600);
    const startsAt = world.clock.now().toISOString();
    await assign(world, { jobId, technicianId: technician.staffId, startsAt });
    await cancel(jobId);
    const held = await world.look((tx) =>
      tx.db
        .selectFrom('assignments')
        .select('id')
        .where('job_id', '=', jobId)
        .where('released_at', 'is', null)
        .execute(),
    );
    expect(held).toEqual([]);
    expect(await jobRow(world, jobId)).toMatchObject({ technician_id: null, planned_from: null });
  });

  it('refuses while parts of it are out, and once it has begun', async () => {
    const stay = await inWork();
    const begun = stay.jobs[0]?.id ?? '';
    expect(refused(await cancel(begun))).toBe('lifecycle/wrong-state');
    const other = await signed(world);
    const part = other.lines.find((line) => line.kind === 'part');
    await handOut(world, part?.id ?? '', 1_000);
    expect(refused(await cancel(other.jobs[0]?.id ?? ''))).toBe('job/parts-issued');
  });
});
