import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { proposeJob } from '#modules/repair-orders/server/index.ts';
import { startJob } from '#modules/workshop/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { jobRow, orderRow } from '#tests/server/rows.ts';
import {
  alsoHear,
  finish,
  inspected,
  later,
  namesake,
  type Ordered,
  passSheet,
  takeBack,
  workFinished,
  working,
} from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { inspectCar } from './inspect-car.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  world.people.chenbo = await namesake(world, 'chenbo');
});
afterAll(() => world.close());

const jobOf = (stay: Ordered) => stay.jobs[0]?.id ?? '';
const failSheet = (stay: Ordered) => ({
  repairOrderId: stay.repairOrderId,
  result: 'fail' as const,
  checks: [],
  concernResults: [{ concernId: stay.concernId, solved: false, how: '试车仍有尖叫' }],
  reason: '制动仍有尖叫',
  failedJobIds: [jobOf(stay)],
});
const records = (stay: Ordered) =>
  world.look((tx) =>
    tx.db
      .selectFrom('inspections')
      .selectAll()
      .where('visit_id', '=', stay.visitId)
      .where('level', '=', 'final')
      .orderBy('id')
      .execute(),
  );

describe('a final inspection that passes', () => {
  it('QC-1 is made by somebody else, covers every point and concern, and leaves a record', async () => {
    const stay = await workFinished(world);
    const { zhoujie } = world.people;
    const answer = await world.done(zhoujie, inspectCar, passSheet(stay));
    expect(answer).toMatchObject({ state: 'inspected', result: 'pass' });
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({
      state: 'inspected',
      inspected_at: world.clock.now(),
      inspected_by: zhoujie.staffId,
      version: answer.version,
    });
    expect(await records(stay)).toMatchObject([
      {
        id: answer.inspectionId,
        result: 'pass',
        road_test_km: 6,
        inspected_by: zhoujie.staffId,
        concern_results: [{ concernId: stay.concernId, solved: true, how: '试车 6 公里，制动无异响' }],
      },
    ]);
    expect((await world.journalOf(stay.visitId)).at(-1)).toBe('repair-order.inspected');
  });

  it('QC-1 refuses the inspector who worked on the car, whoever else did', async () => {
    const { liqiang, zhoujie } = world.people;
    const stay = await workFinished(world, { technician: liqiang });
    expect(await world.ask(liqiang, inspectCar, passSheet(stay))).toMatchObject({
      code: 'quality/inspector-did-the-work',
    });
    expect(await world.ask(liqiang, inspectCar, failSheet(stay))).toMatchObject({
      code: 'quality/inspector-did-the-work',
    });
    expect(await records(stay)).toEqual([]);
    expect(await world.done(zhoujie, inspectCar, passSheet(stay))).toMatchObject({ state: 'inspected' });
  });

  it('QC-1 refuses while a concern of the customer is not answered; a withdrawn one needs no answer', async () => {
    const stay = await workFinished(world);
    const { zhoujie } = world.people;
    const heardId = await alsoHear(world, stay.visitId, '空调有味');
    expect(await world.ask(zhoujie, inspectCar, passSheet(stay))).toMatchObject({
      code: 'request/invalid',
      fields: [{ pointer: '/concernResults', code: 'quality/concerns-unanswered', params: { count: 1 } }],
    });
    await takeBack(world, heardId, '客户下次再看');
    expect(await world.done(zhoujie, inspectCar, passSheet(stay))).toMatchObject({ state: 'inspected' });
  });

  it('A9 refuses while a free small wish is open', async () => {
    const stay = await working(world, {
      jobs: ({ catalogue, concernId }) => [
        { opCodeId: catalogue.pads, concernId },
        { title: '紧固内饰板', lines: [{ kind: 'fee', name: '紧固内饰板', fixedMinor: 0 }] },
      ],
    });
    await finish(world, world.people.chenbo, jobOf(stay));
    expect(await world.ask(world.people.zhoujie, inspectCar, passSheet(stay))).toMatchObject({
      code: 'lifecycle/wrong-state',
      params: { state: 'in-progress' },
    });
  });

  it('CHANGE-2 refuses while proposed work waits for the customer’s word', async () => {
    const stay = await workFinished(world);
    await world.done(world.people.lina, proposeJob, {
      repairOrderId: stay.repairOrderId,
      title: '更换前减振器',
      finding: '左前减振器漏油',
      lines: [{ kind: 'fee', name: '更换前减振器', fixedMinor: 2_000 }],
    });
    expect(await world.ask(world.people.zhoujie, inspectCar, passSheet(stay))).toMatchObject({
      code: 'repair-order/work-undecided',
    });
  });

  it('QC-1 is made once when ten press', async () => {
    const stay = await workFinished(world);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => world.ask(world.people.zhoujie, inspectCar, passSheet(stay))),
    );
    expect(outcomes.filter((outcome) => !isRefusal(outcome))).toHaveLength(1);
    expect(outcomes.filter(isRefusal).map(({ code }) => code)).toEqual(
      Array(9).fill('lifecycle/wrong-state'),
    );
    expect(await records(stay)).toHaveLength(1);
  });

  it('QC-3 leaves a record that nobody can change or delete', async () => {
    const stay = await inspected(world);
    const [record] = await records(stay);
    const id = record?.id ?? '';
    await expect(
      world.look((tx) =>
        tx.db.updateTable('inspections').set({ result: 'fail' }).where('id', '=', id).execute(),
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      world.look((tx) => tx.db.deleteFrom('inspections').where('id', '=', id).execute()),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('PLAT-2 refuses an advisor and a technician', async () => {
    const stay = await workFinished(world);
    for (const who of [world.people.lina, world.people.sunhao]) {
      expect(await world.ask(who, inspectCar, passSheet(stay))).toMatchObject({ code: 'right/missing' });
    }
  });
});

describe('a final inspection that fails', () => {
  it('QC-2 returns the job with the reason, counts the rework, and the order is in work again', async () => {
    const stay = await workFinished(world);
    const { zhoujie, chenbo } = world.people;
    const answer = await world.done(zhoujie, inspectCar, failSheet(stay));
    expect(answer).toMatchObject({ state: 'in-progress', result: 'fail' });
    expect(await jobRow(world, jobOf(stay))).toMatchObject({
      state: 'approved',
      technician_id: null,
      finished_at: null,
      reworks: 1,
      actual_seconds: 3_600,
    });
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({
      state: 'in-progress',
      work_finished_at: null,
    });
    expect(await records(stay)).toMatchObject([
      { result: 'fail', reason: '制动仍有尖叫', failed_job_ids: [jobOf(stay)] },
    ]);
    expect((await world.journalOf(stay.visitId)).slice(-2)).toEqual([
      'job.sent-back',
      'repair-order.inspection-failed',
    ]);

    later(world, 5);
    await world.done(chenbo, startJob, { jobId: jobOf(stay) });
    later(world, 20);
    expect(await finish(world, chenbo, jobOf(stay))).toMatchObject({
      orderState: 'work-finished',
      workedSeconds: 4_800,
    });
    expect(await world.done(zhoujie, inspectCar, passSheet(stay))).toMatchObject({ state: 'inspected' });
    expect((await records(stay)).map(({ result }) => result)).toEqual(['fail', 'pass']);
  });

  it('QC-2 leaves the jobs alone that did not fail', async () => {
    const stay = await workFinished(world, {
      jobs: ({ catalogue, concernId }) => [
        { opCodeId: catalogue.pads, concernId },
        { title: '换雨刮片', lines: [] },
      ],
    });
    await world.done(world.people.zhoujie, inspectCar, failSheet(stay));
    expect(await jobRow(world, stay.jobs[1]?.id ?? '')).toMatchObject({ state: 'finished', reworks: 0 });
  });

  it('QC-2 refuses a fail without reason, or with a job of another order', async () => {
    const [stay, other] = [await workFinished(world), await workFinished(world)];
    const { zhoujie } = world.people;
    expect(await world.ask(zhoujie, inspectCar, { ...failSheet(stay), reason: null })).toMatchObject({
      fields: [{ pointer: '/reason', code: 'quality/reason-needed' }],
    });
    const strange = { ...failSheet(stay), failedJobIds: [jobOf(other)] };
    expect(await world.ask(zhoujie, inspectCar, strange)).toMatchObject({
      fields: [{ pointer: '/failedJobIds/0', code: 'quality/not-a-finished-job' }],
    });
    expect(await jobRow(world, jobOf(other))).toMatchObject({ state: 'finished' });
  });
});
