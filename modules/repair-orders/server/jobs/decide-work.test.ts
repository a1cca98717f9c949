import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/server/ids.ts';
import type { Catalogue } from '#tests/server/catalogue.ts';
import { atOnce, oneOf, refused } from '#tests/server/outcome.ts';
import { jobRow, laterWordsOf, orderRow } from '#tests/server/rows.ts';
import {
  estimated,
  hand,
  inspected,
  namesake,
  type Ordered,
  shelvesOf,
  workFinished,
  working,
} from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { countersignOrder } from '../orders/countersign-order.ts';
import { releaseInEmergency } from '../orders/release-in-emergency.ts';
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
    const [approval] = await laterWordsOf(world, stay.repairOrderId);
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
    expect(await laterWordsOf(world, stay.repairOrderId)).toMatchObject([
      { channel: 'phone', phone: '+8613800000001', words: '可以，换吧', signature_id: null },
    ]);
    const { repairOrderId } = stay;
    await world.done(lina(), countersignOrder, {
      repairOrderId,
      signerName: '张三',
      signature: await hand(),
    });
    const [approval] = await laterWordsOf(world, repairOrderId);
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
    expect(
      (await laterWordsOf(world, stay.repairOrderId)).map(({ decision }) => decision).toSorted(),
    ).toEqual(['approved', 'declined']);
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
    expect(await laterWordsOf(world, stay.repairOrderId)).toEqual([]);
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
