import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { noteActual } from '#modules/repair-orders/server/index.ts';
import { finishJob, issuePart, startJob } from '#modules/workshop/server/index.ts';
import { newId } from '#platform/server/ids.ts';
import { actorOf } from '#tests/cast.ts';
import { type Served, serve } from '#tests/server/serve.ts';
import {
  finish,
  handOverList,
  inspected,
  later,
  namesake,
  type Ordered,
  passSheet,
  workFinished,
  working,
} from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import type { handOverSheet, inspectionQueue, inspections, Overrun } from '../api/index.ts';
import { qualityRoutes } from './routes.ts';

let world: World;
let served: Served;
beforeAll(async () => {
  world = await openWorld();
  served = await serve(world, qualityRoutes);
});
beforeEach(async () => {
  world.people.chenbo = await namesake(world, 'chenbo');
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const jobOf = (stay: Ordered) => stay.jobs[0]?.id ?? '';
async function seen<T>(who: keyof World['people'], url: string): Promise<T> {
  const response = await served.as(world.people[who], { method: 'GET', url });
  expect(response.statusCode).toBe(200);
  return response.json() as T;
}
const queue = (who: keyof World['people']) =>
  seen<z.output<typeof inspectionQueue>>(who, `/inspection-queue?workshopId=${world.workshopId}`);

describe('the inspection queue', () => {
  it('QC-1 lists the cars whose work is done, with jobs, concerns, and who may not inspect them', async () => {
    const stay = await workFinished(world, { technician: world.people.liqiang });
    const still = await working(world);
    const mine = (await queue('zhoujie')).items.filter(({ visitId }) =>
      [stay.visitId, still.visitId].includes(visitId),
    );
    expect(mine).toMatchObject([
      {
        repairOrderId: stay.repairOrderId,
        orderNumber: expect.any(String),
        plate: { country: 'CN' },
        workFinishedAt: expect.any(String),
        workedOnIt: false,
        jobs: [
          { title: '更换前制动片', state: 'finished', technicianName: '李强', correction: '已更换并试车' },
        ],
        concerns: [{ id: stay.concernId, words: '刹车时左前轮有尖叫声', declined: false }],
      },
    ]);
    const his = (await queue('liqiang')).items.find(({ visitId }) => visitId === stay.visitId);
    expect(his?.workedOnIt).toBe(true);
  });
});

describe('the records of a visit', () => {
  it('QC-3 show self check, fail, pass and hand-over, newest first, with the customer’s words', async () => {
    const stay = await working(world);
    const { chenbo, zhoujie, zhaolei } = world.people;
    await world.done(chenbo, finishJob, { jobId: jobOf(stay), selfChecks: ['no-leaks'] });
    const post = (who: typeof zhoujie, url: string, payload: object) =>
      served.as(who, { method: 'POST', url, payload });
    const inspectionUrl = `/repair-orders/${stay.repairOrderId}/inspections`;
    later(world, 5);
    const { repairOrderId: _, ...pass } = passSheet(stay);
    const failed = await post(zhoujie, inspectionUrl, {
      ...pass,
      result: 'fail',
      reason: '仍有尖叫',
      failedJobIds: [jobOf(stay)],
    });
    expect(failed.json()).toMatchObject({ state: 'in-progress', result: 'fail' });
    await world.done(chenbo, startJob, { jobId: jobOf(stay) });
    later(world, 5);
    await finish(world, chenbo, jobOf(stay));
    const lineId = stay.lines.find(({ partId }) => partId)?.id ?? '';
    await world.done(world.people.wumei, issuePart, { lineId, quantityMilli: 1_000 });
    later(world, 5);
    const passed = await post(zhoujie, inspectionUrl, pass);
    expect(passed.statusCode).toBe(200);
    expect(passed.headers.etag).toBe(`"${passed.json().version}"`);
    later(world, 5);
    const { checks } = handOverList(stay);
    const handed = await post(zhaolei, `/repair-orders/${stay.repairOrderId}/hand-over`, { checks });
    expect(handed.json()).toMatchObject({ state: 'handed-over' });

    const records = await seen<z.output<typeof inspections>>('lina', `/visits/${stay.visitId}/inspections`);
    expect(records.items.map(({ level, result }) => `${level} ${result}`)).toEqual([
      'final pass',
      'final fail',
      'self pass',
    ]);
    expect(records.items[0]).toMatchObject({
      inspectorName: '周杰',
      concernResults: [{ words: '刹车时左前轮有尖叫声', solved: true }],
      roadTestKm: 6,
    });
    expect(records.items[2]).toMatchObject({
      jobId: jobOf(stay),
      checks: [{ key: 'no-leaks', result: 'ok' }],
    });
    expect(records.handOvers).toMatchObject([{ handedOverByName: '赵磊' }]);
  });
});

describe('the overrun', () => {
  it('HAND-2 shows the word beside the actual line by line, judged on the total, and who bears it', async () => {
    const stay = await inspected(world);
    const [labor, part] = stay.lines;
    const url = `/repair-orders/${stay.repairOrderId}/overrun`;
    expect(await seen<Overrun>('lina', url)).toMatchObject({
      verdict: 'within',
      differenceMinor: 0,
      borne: null,
    });
    await world.done(world.people.lina, noteActual, {
      lineId: labor?.id ?? '',
      hoursSeconds: 10_800,
      reason: '螺栓锈死',
    });
    const overrun = await seen<Overrun>('lina', url);
    expect(overrun).toMatchObject({
      currency: 'CNY',
      authorizedMinor: 63_600,
      actualMinor: 96_000,
      differenceMinor: 32_400,
      limitMinor: 69_960,
      toleranceBp: 1_000,
      verdict: 'over-tolerance',
    });
    expect(overrun.lines).toMatchObject([
      {
        lineId: labor?.id,
        authorizedMinor: 21_600,
        actualMinor: 54_000,
        differenceMinor: 32_400,
        reason: '螺栓锈死',
      },
      { lineId: part?.id, differenceMinor: 0, reason: null },
    ]);
    const bear = await served.as(world.people.wangwei, {
      method: 'POST',
      url: `/repair-orders/${stay.repairOrderId}/bear-overrun`,
      payload: { reason: '报价时未检查' },
    });
    expect(bear.json()).toMatchObject({ borneMinor: 32_400 });
    expect(await seen<Overrun>('lina', url)).toMatchObject({
      borne: { by: world.people.wangwei.staffId, name: '王伟', reason: '报价时未检查', minor: 32_400 },
    });
  });
});

describe('the hand-over list', () => {
  const sheetOf = (stay: Ordered, who: keyof World['people'] = 'zhaolei') =>
    seen<z.output<typeof handOverSheet>>(who, `/repair-orders/${stay.repairOrderId}/hand-over`);

  it('HAND-1 says what blocks and what the house knows already', async () => {
    const stay = await working(world);
    await finish(world, world.people.chenbo, jobOf(stay));
    later(world, 24 * 60);
    const sheet = await sheetOf(stay);
    const check = (key: string) => sheet.checks.find((each) => each.key === key);
    expect(sheet.checks).toHaveLength(10);
    expect(check('on-time')).toMatchObject({ blocks: false, cannotBeGood: { code: 'quality/is-late' } });
    expect(check('records-complete')).toMatchObject({
      blocks: true,
      cannotBeGood: { code: 'quality/parts-not-issued' },
    });
    expect(check('car-clean')).toMatchObject({ blocks: false, cannotBeGood: null });
    expect(sheet.partsNotIssued).toMatchObject([{ name: '前制动片', missingMilli: 1_000 }]);
    expect(sheet).toMatchObject({ state: 'work-finished', wash: false, keepOldParts: false, damageMarks: 0 });
  });

  it('RO-4 says with its reasons whether the step is possible', async () => {
    const stay = await inspected(world);
    const sheet = await sheetOf(stay);
    expect(sheet.allowedActions.find(({ action }) => action === 'handOver')).toMatchObject({ allowed: true });
  });

  it('PLAT-1 is not there, like all of quality, for somebody of another workshop', async () => {
    const stay = await inspected(world);
    const elsewhere = newId(new Date(1));
    const stranger = actorOf(newId(new Date(0)), '别处', world.organizationId, elsewhere, [
      'service-manager',
    ]);
    for (const url of [
      `/repair-orders/${stay.repairOrderId}/hand-over`,
      `/repair-orders/${stay.repairOrderId}/overrun`,
      `/visits/${stay.visitId}/inspections`,
      `/inspection-queue?workshopId=${world.workshopId}`,
    ]) {
      expect((await served.as(stranger, { method: 'GET', url })).statusCode).toBe(404);
    }
    const { checks } = handOverList(stay);
    const refused = await served.as(stranger, {
      method: 'POST',
      url: `/repair-orders/${stay.repairOrderId}/hand-over`,
      payload: { checks },
    });
    expect(refused.statusCode).toBe(404);
  });
});
