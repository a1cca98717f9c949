import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assignJob } from '#modules/workshop/server/commands/assign-job.ts';
import { issuePart } from '#modules/workshop/server/commands/issue-part.ts';
import { newId } from '#platform/server/ids.ts';
import type { Catalogue } from '#tests/server/catalogue.ts';
import { atOnce, oneOf, refused } from '#tests/server/outcome.ts';
import { jobRow, orderRow } from '#tests/server/rows.ts';
import {
  estimated,
  finish,
  hand,
  inspected,
  later,
  namesake,
  type Ordered,
  shelvesOf,
  signed,
  workFinished,
  working,
} from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { addLine } from '../lines/add-line.ts';
import { noteActual } from '../lines/note-actual.ts';
import { approveOverrun } from '../orders/approve-overrun.ts';
import { countersignOrder } from '../orders/countersign-order.ts';
import { releaseInEmergency } from '../orders/release-in-emergency.ts';
import { cancelJob } from './cancel-job.ts';
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
const onThePhone = { channel: 'phone', signature: undefined, phone: '+8613800000001', words: '可以，换吧' };

const approvalsOf = (repairOrderId: string) =>
  world.look((tx) =>
    tx.db
      .selectFrom('approvals')
      .selectAll()
      .where('repair_order_id', '=', repairOrderId)
      .where('kind', '<>', 'contract')
      .execute(),
  );

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

describe('the decision of the customer', () => {
  it('CHANGE-2 CHANGE-3 on the spot authorises the job, grows the word given, and moves the promise', async () => {
    const stay = await inWork();
    const job = await propose(stay);
    const promisedAt = new Date(world.clock.now().getTime() + 10 * 3_600_000);
    const answer = await decide(stay, [{ jobId: job.id, decision: 'approved' }], {
      promisedAt: promisedAt.toISOString(),
    });
    expect(answer).toMatchObject({ state: 'in-progress', totalMinor: 75_850, authorizedMinor: 75_850 });
    expect(await jobRow(world, job.id)).toMatchObject({
      state: 'approved',
      authorized_minor: 12_250,
      approved_at: world.clock.now(),
    });
    const [approval] = await approvalsOf(stay.repairOrderId);
    expect(approval).toMatchObject({
      decision: 'approved',
      channel: 'on-site',
      amount_minor: 12_250,
      job_ids: [job.id],
    });
    expect(approval?.signature_id).not.toBeNull();
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({
      promised_at: promisedAt,
      contract_version: 2,
    });
    const contracts = await world.look((tx) =>
      tx.db
        .selectFrom('documents')
        .select(['revision', 'facts'])
        .where('subject_id', '=', stay.repairOrderId)
        .orderBy('revision')
        .execute(),
    );
    expect(contracts.map(({ facts }) => (facts as unknown as { jobs: unknown[] }).jobs.length)).toEqual([
      1, 2,
    ]);
  });

  it('CHANGE-2 on the phone keeps number and words, and is countersigned later', async () => {
    const stay = await inWork();
    const job = await propose(stay);
    expect(await decide(stay, [{ jobId: job.id, decision: 'approved' }], onThePhone)).toMatchObject({
      authorizedMinor: 75_850,
    });
    expect(await approvalsOf(stay.repairOrderId)).toMatchObject([
      { channel: 'phone', phone: '+8613800000001', words: '可以，换吧', signature_id: null },
    ]);
    const { repairOrderId } = stay;
    await world.done(lina(), countersignOrder, {
      repairOrderId,
      signerName: '张三',
      signature: await hand(),
    });
    const [approval] = await approvalsOf(repairOrderId);
    expect(approval?.signature_id).not.toBeNull();
    expect(await orderRow(world, repairOrderId)).toMatchObject({ authorized_minor: 75_850 });
  });

  it('is made job by job: one is done, the other keeps its reason', async () => {
    const stay = await inWork();
    const [hose, wiper] = [
      await propose(stay),
      await propose(stay, world.people.chenbo, { title: '更换雨刮' }),
    ];
    await decide(stay, [
      { jobId: hose.id, decision: 'approved' },
      { jobId: wiper.id, decision: 'declined', reason: '自己换' },
    ]);
    expect(await jobRow(world, hose.id)).toMatchObject({ state: 'approved' });
    expect(await jobRow(world, wiper.id)).toMatchObject({
      state: 'declined',
      decline_reason: '自己换',
      declined_at: world.clock.now(),
    });
    expect((await approvalsOf(stay.repairOrderId)).map(({ decision }) => decision).toSorted()).toEqual([
      'approved',
      'declined',
    ]);
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({ total_minor: 75_850 });
  });

  it.each(['work-finished', 'inspected'])('brings an order that was %s back to work', async (state) => {
    const technician = await namesake(world, 'chenbo');
    const stay = await (state === 'inspected' ? inspected : workFinished)(world, { technician });
    const job = await propose(stay, technician);
    expect(await decide(stay, [{ jobId: job.id, decision: 'approved' }])).toMatchObject({
      state: 'in-progress',
    });
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({
      work_finished_at: null,
      inspected_at: null,
    });
  });

  it('does not pass for a signed contract after an emergency release', async () => {
    const stay = await estimated(world);
    await world.done(world.people.wangwei, releaseInEmergency, {
      repairOrderId: stay.repairOrderId,
      reason: '救护车',
    });
    const job = await propose(stay, lina());
    expect(await decide(stay, [{ jobId: job.id, decision: 'approved' }], onThePhone)).toMatchObject({
      authorizedMinor: null,
    });
    expect(await jobRow(world, job.id)).toMatchObject({ state: 'approved', authorized_minor: 12_250 });
  });

  it('is taken once of ten who record it at once', async () => {
    const stay = await inWork();
    const job = await propose(stay);
    const outcomes = await atOnce(10, () => decide(stay, [{ jobId: job.id, decision: 'approved' }]));
    expect(outcomes).toEqual(oneOf(10, 'repair-order/nothing-proposed'));
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({ authorized_minor: 75_850 });
  });

  it('refuses a yes without a hand, a phone without number or words, and a job that is not asked about', async () => {
    const stay = await inWork();
    const job = await propose(stay);
    const yes = [{ jobId: job.id, decision: 'approved' }];
    expect(refused(await decide(stay, yes, { signature: undefined }))).toBe('/signature field/needed');
    expect(refused(await decide(stay, yes, { ...onThePhone, phone: undefined }))).toBe('/phone field/needed');
    expect(refused(await decide(stay, yes, { ...onThePhone, words: undefined }))).toBe('/words field/needed');
    expect(refused(await decide(stay, yes, { ...onThePhone, signature: await hand() }))).toBe(
      '/signature decision/signed-on-the-phone',
    );
    expect(refused(await decide(stay, [...yes, ...yes]))).toBe('/jobs/1/jobId job/named-twice');
    const contract = [{ jobId: stay.jobs[0]?.id, decision: 'approved' }];
    expect(refused(await decide(stay, contract))).toBe('/jobs/0/jobId job/already-decided');
    const stranger = [{ jobId: newId(world.clock.now()), decision: 'approved' }];
    expect(refused(await decide(stay, stranger))).toBe('/jobs/0/jobId job/not-of-this-order');
    const past = { promisedAt: '2026-11-20T00:00:00.000Z' };
    expect(refused(await decide(stay, yes, past))).toBe('/promisedAt repair-order/promise-in-the-past');
    expect(await approvalsOf(stay.repairOrderId)).toEqual([]);
  });

  it('refuses the technician who proposed it', async () => {
    const stay = await inWork();
    const job = await propose(stay);
    const own = await world.ask(world.people.chenbo, decideWork, {
      ...{
        repairOrderId: stay.repairOrderId,
        jobs: [{ jobId: job.id, decision: 'approved' }],
        decidedByName: '张三',
      },
      channel: 'on-site',
    });
    expect(refused(own)).toBe('right/missing');
  });
});

describe('an actual above the word given', () => {
  const overrun = (stay: Ordered, hoursSeconds: number) => {
    const lineId = stay.lines.find((line) => line.kind === 'labor')?.id ?? '';
    return world.done(lina(), noteActual, { lineId, hoursSeconds, reason: '螺栓锈死' });
  };
  const agree = async (repairOrderId: string) =>
    world.ask(lina(), approveOverrun, {
      ...{ repairOrderId, channel: 'on-site', decidedByName: '张三', signature: await hand() },
    });

  it('HAND-2 becomes the word when the customer says yes to it', async () => {
    const stay = await inWork();
    await overrun(stay, 7_200);
    expect(await agree(stay.repairOrderId)).toMatchObject({ totalMinor: 78_000, authorizedMinor: 78_000 });
    expect(await approvalsOf(stay.repairOrderId)).toMatchObject([{ kind: 'overrun', amount_minor: 78_000 }]);
    expect((await world.journalOf(stay.visitId)).at(-1)).toBe('repair-order.overrun-approved');
  });

  it('A7 is not asked for within the tolerance', async () => {
    const stay = await inWork();
    await overrun(stay, 5_400);
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({ total_minor: 69_000 });
    expect(refused(await agree(stay.repairOrderId))).toBe('repair-order/within-estimate');
  });
});

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
    await world.done(world.people.zhaolei, assignJob, { jobId, technicianId: technician.staffId, startsAt });
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
    await world.done(world.people.wumei, issuePart, { lineId: part?.id ?? '', quantityMilli: 1_000 });
    expect(refused(await cancel(other.jobs[0]?.id ?? ''))).toBe('job/parts-issued');
  });
});
