import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/server/ids.ts';
import type { Catalogue } from '#tests/server/catalogue.ts';
import { refused } from '#tests/server/outcome.ts';
import { jobRow, orderRow } from '#tests/server/rows.ts';
import { finish, hand, namesake, type Ordered, shelvesOf, signed, working } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { addLine } from '../lines/add-line.ts';
import { decideWork } from './decide-work.ts';
import { proposeJob } from './propose-job.ts';

let world: World;
let catalogue: Catalogue;
beforeAll(async () => {
  world = await openWorld();
  catalogue = await shelvesOf(world);
});
afterAll(() => world.close());

const lina = () => world.people.lina;
const inWork = async () => working(world, { technician: await namesake(world, 'chenbo') });

/** A technician finds a leak: 0.5 h of labour and half a litre of fluid, 90.00 and 32.50. */
const propose = (stay: Ordered, who = world.people.chenbo, change = {}) =>
  world.done(who, proposeJob, {
    ...{
      repairOrderId: stay.repairOrderId,
      title: '更换左前制动软管',
      finding: '左前制动软管渗油',
      safety: true,
    },
    lines: [
      { kind: 'labor', name: '更换制动软管', hoursSeconds: 1_800 },
      { kind: 'part', partId: catalogue.fluid, quantityMilli: 500 },
    ],
    ...change,
  });

const decide = async (stay: Ordered, jobs: object[], change: object = {}) =>
  world.ask(lina(), decideWork, {
    ...{
      repairOrderId: stay.repairOrderId,
      jobs,
      channel: 'on-site',
      decidedByName: '张三',
      signature: await hand(),
    },
    ...change,
  } as never);

describe('a finding of the workshop', () => {
  it('CHANGE-2 waits for the customer with its price, and counts for nothing yet', async () => {
    const stay = await inWork();
    const job = await propose(stay);
    expect(await jobRow(world, job.id)).toMatchObject({
      ...{
        state: 'proposed',
        origin: 'additional',
        safety: true,
        finding: '左前制动软管渗油',
        total_minor: 12_250,
      },
      position: 2,
    });
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({
      state: 'in-progress',
      total_minor: 63_600,
    });
    expect((await world.journalOf(stay.visitId)).at(-1)).toBe('job.proposed');
  });

  it('is priced by the desk while it waits', async () => {
    const stay = await inWork();
    const job = await propose(stay, world.people.chenbo, { lines: [] });
    await world.done(lina(), addLine, {
      jobId: job.id,
      kind: 'labor',
      name: '更换制动软管',
      hoursSeconds: 1_800,
    });
    expect(await jobRow(world, job.id)).toMatchObject({ total_minor: 9_000 });
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({ total_minor: 63_600 });
  });

  it('keeps its photos, and refuses one that is not there', async () => {
    const stay = await inWork();
    const fileId = newId(world.clock.now());
    await world.look((tx) =>
      tx.db
        .insertInto('files')
        .values({
          ...{
            organization_id: world.organizationId,
            id: fileId,
            workshop_id: world.workshopId,
            sha256: 'a'.repeat(64),
          },
          ...{
            media_type: 'image/jpeg',
            size_bytes: 1,
            created_at: world.clock.now(),
            created_by: lina().staffId,
          },
        })
        .execute(),
    );
    const job = await propose(stay, world.people.chenbo, { fileIds: [fileId] });
    const photos = await world.look((tx) =>
      tx.db.selectFrom('job_photos').select('file_id').where('job_id', '=', job.id).execute(),
    );
    expect(photos).toEqual([{ file_id: fileId }]);
    const other = await world.ask(world.people.chenbo, proposeJob, {
      ...{ repairOrderId: stay.repairOrderId, title: 'x', finding: 'y', fileIds: [newId(world.clock.now())] },
    });
    expect(refused(other)).toBe('/fileIds/0 job/no-such-photo');
  });

  it('holds the end of the work back until it is decided', async () => {
    const technician = await namesake(world, 'chenbo');
    const stay = await working(world, { technician });
    const job = await propose(stay, technician);
    expect(await finish(world, technician, stay.jobs[0]?.id ?? '')).toMatchObject({
      orderState: 'in-progress',
    });
    const declined = await decide(stay, [{ jobId: job.id, decision: 'declined', reason: '下次再换' }], {
      signature: undefined,
    });
    expect(declined).toMatchObject({ state: 'work-finished' });
    expect((await world.journalOf(stay.visitId)).slice(-2)).toEqual([
      'repair-order.work-decided',
      'repair-order.work-finished',
    ]);
  });

  it('refuses before the contract is signed', async () => {
    const { repairOrderId } = await signed(world);
    const guard = await world.ask(world.people.laoma, proposeJob, {
      repairOrderId,
      title: 'x',
      finding: 'y',
    });
    expect(refused(guard)).toBe('right/missing');
  });
});
