import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverCar, startWork } from '#tests/server/later-steps.ts';
import { refused } from '#tests/server/outcome.ts';
import { jobsOf, linesOf, orderRow, papersOf, signaturesOf } from '#tests/server/rows.ts';
import { estimated, hand, namesake, signed, working } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { cancelOrder } from './cancel-order.ts';
import { countersignOrder } from './countersign-order.ts';
import { estimateOrder } from './estimate-order.ts';
import { confirm, sign } from './fixtures.ts';
import { openOrder } from './open-order.ts';
import { releaseInEmergency } from './release-in-emergency.ts';
import { reviseOrder } from './revise-order.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const lina = () => world.people.lina;
const wangwei = () => world.people.wangwei;

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
    expect(await jobsOf(world, repairOrderId)).toMatchObject([
      { state: 'planned', authorized_minor: null, approved_at: null },
    ]);
    expect((await linesOf(world, repairOrderId)).map((line) => line.authorized_minor)).toEqual([null, null]);
    expect(await signaturesOf(world, repairOrderId)).toMatchObject([
      { voided_at: world.clock.now(), void_reason: '客户要求洗车' },
    ]);
    expect((await world.journalOf(visitId)).at(-1)).toBe('repair-order.revised');

    await world.done(lina(), estimateOrder, { repairOrderId });
    expect(refused(await sign(world, repairOrderId))).toBe('repair-order/not-confirmed');
    await confirm(world, repairOrderId);
    await sign(world, repairOrderId);
    expect((await papersOf(world, repairOrderId)).map(({ revision }) => revision)).toEqual([1, 2]);
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
    expect((await linesOf(world, repairOrderId)).map((line) => line.authorized_minor)).toEqual([null, null]);
    expect((await world.journalOf(visitId)).at(-1)).toBe('repair-order.released-in-emergency');
    const started = await startWork(world, jobs[0]?.id ?? '', world.people.liqiang);
    expect(started).toMatchObject({ state: 'in-progress', orderState: 'in-progress' });
  });

  it('CHANGE-2 is countersigned with the five confirmations: every line as it stands then', async () => {
    const { repairOrderId, visitId } = await estimated(world);
    await world.done(wangwei(), releaseInEmergency, { repairOrderId, reason: '救护车' });
    const countersign = async () =>
      world.ask(lina(), countersignOrder, { repairOrderId, signerName: '张三', signature: await hand() });
    expect(refused(await countersign())).toBe('repair-order/not-confirmed');
    await confirm(world, repairOrderId);
    expect(await countersign()).toMatchObject({ state: 'authorized', authorizedMinor: 63_600 });
    expect(await jobsOf(world, repairOrderId)).toMatchObject([
      { state: 'approved', authorized_minor: 63_600 },
    ]);
    expect((await world.journalOf(visitId)).at(-1)).toBe('repair-order.countersigned');
    expect(await papersOf(world, repairOrderId)).toHaveLength(1);
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
    await coverCar(world, express.visitId);
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
    expect(await jobsOf(world, repairOrderId)).toMatchObject([
      { state: 'cancelled', cancel_reason: '客户改主意' },
    ]);
    expect(await signaturesOf(world, repairOrderId)).toMatchObject([{ void_reason: '客户改主意' }]);
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
