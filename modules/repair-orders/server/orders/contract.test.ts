import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { protect } from '#modules/reception/server/commands/protect.ts';
import { startJob } from '#modules/workshop/server/commands/start-job.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { drawn } from '#platform/server/files/fixtures.ts';
import { hashOf } from '#platform/server/pdf/fingerprint.ts';
import { atOnce, oneOf, refused } from '#tests/server/outcome.ts';
import { countRoundTrips } from '#tests/server/round-trips.ts';
import { orderRow } from '#tests/server/rows.ts';
import {
  anotherCar,
  estimated,
  hand,
  namesake,
  type Ordered,
  received,
  shelvesOf,
  signed,
  working,
} from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { readVisit } from '../spine/lock-visit.ts';
import { authorizeOrder } from './authorize-order.ts';
import { cancelOrder } from './cancel-order.ts';
import { confirmOrder } from './confirm-order.ts';
import { countersignOrder } from './countersign-order.ts';
import { estimateOrder } from './estimate-order.ts';
import { openOrder } from './open-order.ts';
import { releaseInEmergency } from './release-in-emergency.ts';
import { reviseOrder } from './revise-order.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const five = { jobs: true, price: true, time: true, wash: { wanted: false }, oldParts: { keep: true } };
const lina = () => world.people.lina;
const wangwei = () => world.people.wangwei;
const confirm = (repairOrderId: string, ticks: object = five) =>
  world.done(lina(), confirmOrder, { repairOrderId, ...ticks });
const sign = async (repairOrderId: string, call = {}) =>
  world.ask(lina(), authorizeOrder, { repairOrderId, signerName: '张三', signature: await hand() }, call);
const ready = async (): Promise<Ordered> => {
  const stay = await estimated(world);
  await confirm(stay.repairOrderId);
  return stay;
};
const jobsOf = (repairOrderId: string) =>
  world.look((tx) =>
    tx.db.selectFrom('jobs').selectAll().where('repair_order_id', '=', repairOrderId).execute(),
  );
const linesOf = (repairOrderId: string) =>
  world.look((tx) =>
    tx.db.selectFrom('repair_order_lines').selectAll().where('repair_order_id', '=', repairOrderId).execute(),
  );
const contractsOf = (repairOrderId: string) =>
  world.look((tx) =>
    tx.db
      .selectFrom('documents')
      .selectAll()
      .where('subject_id', '=', repairOrderId)
      .orderBy('revision')
      .execute(),
  );
const signaturesOf = (repairOrderId: string) =>
  world.look((tx) =>
    tx.db.selectFrom('signatures').selectAll().where('subject_id', '=', repairOrderId).execute(),
  );

describe('the estimate', () => {
  it('is complete once it has a job and a promised time', async () => {
    const { repairOrderId, visitId } = await estimated(world);
    expect(await orderRow(world, repairOrderId)).toMatchObject({
      ...{ state: 'estimated', estimate_version: 1, estimated_by: lina().staffId },
      estimated_at: world.clock.now(),
    });
    expect((await world.journalOf(visitId)).at(-1)).toBe('repair-order.estimated');
  });

  it('refuses to be empty, and to be without a time', async () => {
    const { visitId } = await received(world);
    const empty = await world.done(lina(), openOrder, { visitId });
    expect(refused(await world.ask(lina(), estimateOrder, { repairOrderId: empty.id }))).toBe(
      'repair-order/no-job',
    );
    const timeless = await world.done(lina(), openOrder, {
      workshopId: world.workshopId,
      vehicleId: await anotherCar(world),
      jobs: [{ title: '更换机油' }],
    });
    const untimed = await world.ask(lina(), estimateOrder, { repairOrderId: timeless.id });
    expect(refused(untimed)).toBe('repair-order/no-promised-time');
  });

  it('is made once by ten who press at once, with one journal entry', async () => {
    const { visitId } = await received(world);
    const { pads } = await shelvesOf(world);
    const order = await world.done(lina(), openOrder, { visitId, jobs: [{ opCodeId: pads }] });
    const outcomes = await atOnce(10, () => world.ask(lina(), estimateOrder, { repairOrderId: order.id }));
    expect(outcomes).toEqual(oneOf(10, 'lifecycle/wrong-state'));
    const entries = (await world.journalOf(visitId)).filter((type) => type === 'repair-order.estimated');
    expect(entries).toHaveLength(1);
  });

  it('moves one step in at most four waits', async () => {
    const { visitId } = await received(world);
    const { pads } = await shelvesOf(world);
    const order = await world.done(lina(), openOrder, { visitId, jobs: [{ opCodeId: pads }] });
    const { trips } = await countRoundTrips(world.databases.app, () =>
      world.done(lina(), estimateOrder, { repairOrderId: order.id }, { idempotencyKey: 'one-step-counted' }),
    );
    expect(trips).toBeLessThanOrEqual(4);
  });

  it('refuses a technician, a stranger’s order and a version that is past', async () => {
    const { repairOrderId } = await estimated(world);
    const other = '0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10';
    expect(refused(await world.ask(world.people.chenbo, estimateOrder, { repairOrderId }))).toBe(
      'right/missing',
    );
    expect(refused(await world.ask(lina(), estimateOrder, { repairOrderId: other }))).toBe(
      'request/not-found',
    );
    const stale = await world.ask(
      lina(),
      reviseOrder,
      { repairOrderId, reason: '改价' },
      { expectedVersion: 1 },
    );
    expect(refused(stale)).toBe('request/stale-version');
  });
});

describe('the five confirmations', () => {
  it('RO-2 are ticked one by one and taken back', async () => {
    const { repairOrderId } = await estimated(world);
    await confirm(repairOrderId, { jobs: true, wash: { wanted: true } });
    expect(await orderRow(world, repairOrderId)).toMatchObject({
      ...{ jobs_confirmed: true, price_confirmed: false, wash: true, wash_confirmed: true },
    });
    await confirm(repairOrderId, { wash: null, jobs: false });
    expect(await orderRow(world, repairOrderId)).toMatchObject({
      jobs_confirmed: false,
      wash: null,
      wash_confirmed: false,
    });
  });

  it.each(['jobs', 'price', 'time', 'wash', 'oldParts'] as const)(
    'A10 hold the signature back while %s is missing',
    async (missing) => {
      const { repairOrderId } = await estimated(world);
      const { [missing]: _, ...ticked } = five;
      await confirm(repairOrderId, ticked);
      expect(refused(await sign(repairOrderId))).toBe('repair-order/not-confirmed');
      expect(await signaturesOf(repairOrderId)).toEqual([]);
    },
  );

  it('refuse a tick before the estimate is complete, and after the signature', async () => {
    const { visitId } = await received(world);
    const order = await world.done(lina(), openOrder, { visitId });
    const early = await world.ask(lina(), confirmOrder, { repairOrderId: order.id, jobs: true });
    expect(refused(early)).toBe('lifecycle/wrong-state');
    const { repairOrderId } = await signed(world);
    const late = await world.ask(lina(), confirmOrder, { repairOrderId, wash: { wanted: true } });
    expect(refused(late)).toBe('repair-order/already-signed');
  });
});

describe('the signature', () => {
  it('RO-2 authorises every line, approves the jobs and keeps hand, approval and promise', async () => {
    const { repairOrderId, visitId } = await ready();
    const answer = await sign(repairOrderId);
    const order = await orderRow(world, repairOrderId);
    expect(answer).toMatchObject({ state: 'authorized', authorizedMinor: 63_600, totalMinor: 63_600 });
    expect(order).toMatchObject({ signed_by_name: '张三', contract_version: 1, authorized_minor: 63_600 });
    expect(order.signed_at).toEqual(world.clock.now());
    expect(await jobsOf(repairOrderId)).toMatchObject([{ state: 'approved', authorized_minor: 63_600 }]);
    for (const line of await linesOf(repairOrderId)) expect(line.authorized_minor).toBe(line.total_minor);
    const [signature] = await signaturesOf(repairOrderId);
    expect(signature).toMatchObject({
      purpose: 'contract',
      signer_name: '张三',
      device: 'test',
      voided_at: null,
    });
    const approvals = await world.look((tx) =>
      tx.db.selectFrom('approvals').selectAll().where('repair_order_id', '=', repairOrderId).execute(),
    );
    expect(approvals).toMatchObject([
      {
        kind: 'contract',
        decision: 'approved',
        channel: 'on-site',
        amount_minor: 63_600,
        signature_id: signature?.id,
      },
    ]);
    const visit = await world.look((tx) => readVisit(tx, 'visit', visitId, lina()));
    expect(visit).toMatchObject({ promised_at: order.promised_at, first_promised_at: order.promised_at });
    expect((await world.journalOf(visitId)).at(-1)).toBe('repair-order.authorized');
  });

  it('RO-1 RO-2 leaves a paper that names everything, hashed and queued to be drawn', async () => {
    const { repairOrderId, visitId } = await ready();
    await sign(repairOrderId);
    const [contract] = await contractsOf(repairOrderId);
    const facts = contract?.facts as Record<string, unknown>;
    expect(contract).toMatchObject({
      kind: 'contract',
      revision: 1,
      visit_id: visitId,
      facts_sha256: hashOf(facts),
    });
    expect(contract?.signed_at).toEqual(world.clock.now());
    expect(facts).toMatchObject({
      house: { name: '宏达汽车服务', currency: 'CNY' },
      customer: { name: '张三' },
      vehicle: { make: 'Toyota', model: 'Corolla' },
      concerns: [{ words: '刹车时左前轮有尖叫声', kind: 'noise' }],
      condition: { odometer: 45_300, odometerUnit: 'km', fuelPercent: 40 },
      jobs: [
        {
          title: '更换前制动片',
          totalMinor: 63_600,
          lines: [{ kind: 'labor' }, { kind: 'part', source: 'oem' }],
        },
      ],
      totals: { totalMinor: 63_600 },
      confirmed: ['jobs', 'price', 'time', 'wash', 'old-parts'],
      ...{ wash: false, keepOldParts: true, toleranceBp: 1_000, advisor: '李娜' },
      notices: [{ code: 'tolerance', params: { percent: 10 } }],
      signature: { name: '张三', at: world.clock.now().toISOString() },
    });
    const drawing = await world.look((tx) =>
      tx.rows<{ payload: { documentId: string } }>(
        'queued',
        `select payload from jobs_of_group() where task = 'draw-document'`,
        [],
      ),
    );
    expect(drawing.map(({ payload }) => payload.documentId)).toContain(contract?.id);
  });

  it('RO-2 keeps the signed paper as it is', async () => {
    const { repairOrderId } = await ready();
    await sign(repairOrderId);
    const [contract] = await contractsOf(repairOrderId);
    const change = world.look((tx) =>
      tx.db
        .updateTable('documents')
        .set({ facts: '{}' })
        .where('id', '=', contract?.id ?? '')
        .execute(),
    );
    await expect(change).rejects.toThrow('a signed document never changes');
  });

  it('is given once by ten who press at once, with one journal entry and one paper', async () => {
    const { repairOrderId, visitId } = await ready();
    const outcomes = await atOnce(10, () => sign(repairOrderId));
    expect(outcomes).toEqual(oneOf(10, 'lifecycle/wrong-state'));
    expect(
      (await world.journalOf(visitId)).filter((type) => type === 'repair-order.authorized'),
    ).toHaveLength(1);
    expect(await contractsOf(repairOrderId)).toHaveLength(1);
    expect(await signaturesOf(repairOrderId)).toHaveLength(1);
  });

  it('PLAT-4 answers ten times the same to a request sent ten times with its key', async () => {
    const { repairOrderId } = await ready();
    const call = { idempotencyKey: `signed-${repairOrderId}` };
    const answers = await Promise.all(Array.from({ length: 10 }, () => sign(repairOrderId, call)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(isRefusal(answers[0])).toBe(false);
    expect(await contractsOf(repairOrderId)).toHaveLength(1);
  });

  it('refuses a dot for a signature, and an estimate somebody has since changed', async () => {
    const { repairOrderId } = await ready();
    const dot = await drawn('<circle cx="300" cy="120" r="3" fill="#000"/>');
    const dotted = await world.ask(lina(), authorizeOrder, {
      repairOrderId,
      signerName: '张三',
      signature: dot,
    });
    expect(refused(dotted)).toBe('/signature signature/too-small');
    expect(refused(await sign(repairOrderId, { expectedVersion: 2 }))).toBe('request/stale-version');
    expect(await signaturesOf(repairOrderId)).toEqual([]);
  });
});

describe('a revision', () => {
  it('A10 voids confirmations and signature and plans the jobs again; the new contract is a second version', async () => {
    const { repairOrderId, visitId } = await signed(world);
    await world.done(lina(), reviseOrder, { repairOrderId, reason: '客户要求洗车' });
    expect(await orderRow(world, repairOrderId)).toMatchObject({
      ...{
        state: 'open',
        signed_at: null,
        authorized_minor: null,
        wash_confirmed: false,
        jobs_confirmed: false,
      },
    });
    expect(await jobsOf(repairOrderId)).toMatchObject([
      { state: 'planned', authorized_minor: null, approved_at: null },
    ]);
    expect((await linesOf(repairOrderId)).map((line) => line.authorized_minor)).toEqual([null, null]);
    expect(await signaturesOf(repairOrderId)).toMatchObject([
      { voided_at: world.clock.now(), void_reason: '客户要求洗车' },
    ]);
    expect((await world.journalOf(visitId)).at(-1)).toBe('repair-order.revised');

    await world.done(lina(), estimateOrder, { repairOrderId });
    expect(refused(await sign(repairOrderId))).toBe('repair-order/not-confirmed');
    await confirm(repairOrderId);
    await sign(repairOrderId);
    expect((await contractsOf(repairOrderId)).map(({ revision }) => revision)).toEqual([1, 2]);
  });

  it('refuses once work has begun', async () => {
    const { repairOrderId } = await working(world, { technician: await namesake(world, 'sunhao') });
    const late = await world.ask(lina(), reviseOrder, { repairOrderId, reason: '改价' });
    expect(refused(late)).toBe('lifecycle/wrong-state');
  });
});

describe('an emergency release', () => {
  const release = (repairOrderId: string, who = wangwei()) =>
    world.ask(who, releaseInEmergency, { repairOrderId, reason: '救护车，客户联系不上' });

  it('RO-3 lets work begin unsigned when a manager says why, and bills nothing before the signature', async () => {
    const { repairOrderId, visitId, jobs } = await estimated(world);
    await world.done(wangwei(), releaseInEmergency, { repairOrderId, reason: '救护车，客户联系不上' });
    expect(await orderRow(world, repairOrderId)).toMatchObject({
      ...{ state: 'authorized', signed_at: null, authorized_minor: null },
      ...{ emergency_released_by: wangwei().staffId, emergency_reason: '救护车，客户联系不上' },
    });
    expect((await linesOf(repairOrderId)).map((line) => line.authorized_minor)).toEqual([null, null]);
    expect((await world.journalOf(visitId)).at(-1)).toBe('repair-order.released-in-emergency');
    const started = await world.done(world.people.liqiang, startJob, { jobId: jobs[0]?.id ?? '' });
    expect(started).toMatchObject({ state: 'in-progress', orderState: 'in-progress' });
  });

  it('CHANGE-2 is countersigned with the five confirmations: every line as it stands then', async () => {
    const { repairOrderId, visitId } = await estimated(world);
    await world.done(wangwei(), releaseInEmergency, { repairOrderId, reason: '救护车' });
    const countersign = async () =>
      world.ask(lina(), countersignOrder, { repairOrderId, signerName: '张三', signature: await hand() });
    expect(refused(await countersign())).toBe('repair-order/not-confirmed');
    await confirm(repairOrderId);
    expect(await countersign()).toMatchObject({ state: 'authorized', authorizedMinor: 63_600 });
    expect(await jobsOf(repairOrderId)).toMatchObject([{ state: 'approved', authorized_minor: 63_600 }]);
    expect((await world.journalOf(visitId)).at(-1)).toBe('repair-order.countersigned');
    expect(await contractsOf(repairOrderId)).toHaveLength(1);
    expect(refused(await countersign())).toBe('repair-order/nothing-to-countersign');
  });

  it('refuses the advisor, and a car that is not covered', async () => {
    const { repairOrderId } = await estimated(world);
    expect(refused(await release(repairOrderId, lina()))).toBe('right/missing');
    const express = await world.done(lina(), openOrder, {
      workshopId: world.workshopId,
      vehicleId: world.vehicleId,
      jobs: [{ title: '更换保险' }],
    });
    expect(refused(await release(express.id))).toBe('repair-order/not-protected');
    await world.done(lina(), protect, { visitId: express.visitId });
    expect(refused(await release(express.id))).toBeNull();
  });
});

describe('an order given up', () => {
  it('leaves its jobs cancelled and makes room for another', async () => {
    const { repairOrderId, visitId } = await signed(world);
    await world.done(lina(), cancelOrder, { repairOrderId, reason: '客户改主意' });
    expect(await orderRow(world, repairOrderId)).toMatchObject({
      ...{ state: 'cancelled', cancelled_by: lina().staffId, cancel_reason: '客户改主意' },
    });
    expect(await jobsOf(repairOrderId)).toMatchObject([{ state: 'cancelled', cancel_reason: '客户改主意' }]);
    expect(await signaturesOf(repairOrderId)).toMatchObject([{ void_reason: '客户改主意' }]);
    expect((await world.journalOf(visitId)).at(-1)).toBe('repair-order.cancelled');
    const next = await world.done(lina(), openOrder, { visitId });
    expect(next.state).toBe('open');
  });

  it('refuses once work has begun', async () => {
    const { repairOrderId } = await working(world, { technician: await namesake(world, 'chenbo') });
    const late = await world.ask(lina(), cancelOrder, { repairOrderId, reason: '客户改主意' });
    expect(refused(late)).toBe('lifecycle/wrong-state');
  });
});
