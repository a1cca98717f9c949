import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addRecall, recallsOfCar } from '#modules/registry/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import type { Catalogue } from '#tests/server/catalogue.ts';
import { jobRow, linesOf } from '#tests/server/rows.ts';
import {
  anotherCar,
  finish,
  hand,
  later,
  namesake,
  received,
  shelvesOf,
  signed,
  start,
  working,
} from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { cancelJob } from '../jobs/cancel-job.ts';
import { decideWork } from '../jobs/decide-work.ts';
import { openOrder } from '../orders/open-order.ts';
import { addRecallJob } from './add-recall-job.ts';

let world: World;
let catalogue: Catalogue;
beforeAll(async () => {
  world = await openWorld();
  catalogue = await shelvesOf(world);
});
afterAll(() => world.close());

let count = 0;
/** A recall of every Corolla, for which 0.5 h are paid. */
async function recall(what: object = {}): Promise<string> {
  count += 1;
  const { id } = await world.done(world.people.wangwei, addRecall, {
    ...{ number: `S-${count}`, kind: 'recall', make: 'Toyota', safety: true, publishedOn: '2026-03-16' },
    ...{
      titles: { 'zh-CN': '更换气体发生器' },
      models: [{ model: 'Corolla' }],
      hoursSeconds: 1_800,
      ...what,
    },
  } as never);
  return id;
}

/** A car with its order open and nothing on it. */
async function opened(vehicleId?: string) {
  const stay = await received(world, { vehicleId: vehicleId ?? (await anotherCar(world)) });
  const order = await world.done(world.people.lina, openOrder, { visitId: stay.visitId });
  return { ...stay, repairOrderId: order.id };
}

const add = (repairOrderId: string, recallId: string, who = world.people.lina) =>
  world.ask(who, addRecallJob, { repairOrderId, recallId });
const stateFor = async (vehicleId: string, recallId: string) => {
  const rows = await world.look((tx) => recallsOfCar(tx, 'vehicle', vehicleId));
  const row = rows.find(({ id }) => id === recallId);
  return row?.job_finished;
};

describe('a recall at the car', () => {
  it('RECV-2 becomes a job of the order in one step, by its op-code and hours, paid by the maker', async () => {
    const recallId = await recall({ opCodeId: catalogue.pads });
    const { repairOrderId } = await opened();
    const job = await add(repairOrderId, recallId);
    if (isRefusal(job)) throw new Error(job.code);
    expect(await jobRow(world, job.id)).toMatchObject({
      ...{
        state: 'planned',
        origin: 'contract',
        op_code_id: catalogue.pads,
        title: `更换气体发生器 (S-${count})`,
      },
    });
    const lines = await linesOf(world, repairOrderId);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ hours_seconds: 1_800, code: 'BR-100' });
    expect(lines[0]?.shares).toMatchObject([{ payer: 'warranty' }]);
  });

  it('is written by its title where nobody knows an operation for it', async () => {
    const recallId = await recall();
    const { repairOrderId } = await opened();
    await add(repairOrderId, recallId);
    const [line] = await linesOf(world, repairOrderId);
    expect(line).toMatchObject({ name: '更换气体发生器', kind: 'labor', hours_seconds: 1_800 });
  });

  it('refuses one that is on an order already, also when two press at once; a job given up sets it free', async () => {
    const recallId = await recall();
    const { repairOrderId } = await opened();
    const both = await Promise.all([add(repairOrderId, recallId), add(repairOrderId, recallId)]);
    const [job] = both.filter((each) => !isRefusal(each));
    expect(both.filter(isRefusal)).toMatchObject([{ fields: [{ code: 'recall/on-order-already' }] }]);
    if (!job || isRefusal(job)) throw new Error('Nobody could add it.');
    await world.done(world.people.lina, cancelJob, { jobId: job.id, reason: '配件未到' });
    expect(isRefusal(await add(repairOrderId, recallId))).toBe(false);
  });

  it('refuses one that is for other cars, one that is not in force, and who does not write orders', async () => {
    const { repairOrderId } = await opened();
    const others = await recall({ models: [{ model: 'RAV4' }] });
    expect(await add(repairOrderId, others)).toMatchObject({ fields: [{ code: 'recall/not-for-this-car' }] });
    const over = await recall({ validUntil: '2026-11-20' });
    expect(await add(repairOrderId, over)).toMatchObject({ fields: [{ code: 'recall/not-open' }] });
    const open = await recall();
    expect(await add(repairOrderId, open, world.people.chenbo)).toMatchObject({ code: 'right/missing' });
  });

  it('RECV-2 waits for the customer once the contract is signed, and is done for this car with its job', async () => {
    const technician = await namesake(world, 'chenbo');
    const vehicleId = await anotherCar(world);
    const recallId = await recall();
    const { repairOrderId } = await working(world, { vehicleId, technician });
    const job = await add(repairOrderId, recallId);
    if (isRefusal(job)) throw new Error(job.code);
    expect(await jobRow(world, job.id)).toMatchObject({
      state: 'proposed',
      origin: 'additional',
      safety: true,
    });
    await world.done(world.people.lina, decideWork, {
      ...{ repairOrderId, jobs: [{ jobId: job.id, version: 1, decision: 'approved' }] },
      ...{ channel: 'on-site', decidedByName: '张三', signature: await hand() },
    } as never);
    expect(await stateFor(vehicleId, recallId)).toBe(false);
    const other = await namesake(world, 'sunhao');
    later(world, 5);
    await start(world, other, job.id);
    later(world, 30);
    await finish(world, other, job.id);
    expect(await stateFor(vehicleId, recallId)).toBe(true);
  });

  it('is not written into a contract that is signed but not begun: it is proposed', async () => {
    const recallId = await recall();
    const { repairOrderId } = await signed(world);
    expect(await add(repairOrderId, recallId)).toMatchObject({ state: 'proposed' });
  });
});
