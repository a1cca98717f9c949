import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addContact, changeCustomer, getCustomer } from '#modules/registry/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { broughtBy as arrivesWith } from '#tests/server/later-steps.ts';
import { refused } from '#tests/server/outcome.ts';
import { jobsOf, orderRow, papersOf } from '#tests/server/rows.ts';
import { hand, working } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { decideWork } from '../jobs/decide-work.ts';
import { proposeJob } from '../jobs/propose-job.ts';
import { authorizeOnPaper } from './authorize-on-paper.ts';
import { countersignOrder } from './countersign-order.ts';
import { confirm, ready, sign } from './fixtures.ts';
import { noteOwnersYes } from './note-owners-yes.ts';
import { releaseInEmergency } from './release-in-emergency.ts';
import { reviseOrder } from './revise-order.ts';

let world: World;
const boss = '13900000077';
beforeAll(async () => {
  world = await openWorld();
  const { customerId } = world;
  await world.done(lina(), addContact, { customerId, kind: 'phone', value: boss, label: '老板' });
});
afterAll(() => world.close());

const lina = () => world.people.lina;
const driver = { name: '李明', phone: '13800000002', isOwner: false };
/** The driver brings the car; the company's file lets drivers agree up to so much. */
const broughtBy = async (visitId: string, limitMinor: number | null, onFile: number | null = null) => {
  await world.done(lina(), changeCustomer, { customerId: world.customerId, driverLimitMinor: onFile });
  await arrivesWith(world, visitId, { ...driver, limitMinor });
};
const ask = (repairOrderId: string, more: object = {}) =>
  world.ask(lina(), noteOwnersYes, {
    ...{ repairOrderId, amountMinor: 63_600, givenByName: '赵敏', phone: boss, words: '可以，修吧' },
    ...more,
  });

describe('a car brought by a driver', () => {
  it('A11 keeps the driver as contact of this visit and leaves the owner’s file alone', async () => {
    const { visitId, repairOrderId } = await ready(world);
    const before = await world.look((tx) => getCustomer(tx, world.customerId));
    await broughtBy(visitId, 100_000);
    await sign(world, repairOrderId);
    const [paper] = await papersOf(world, repairOrderId);
    expect(paper?.facts).toMatchObject({
      customer: { name: '张三' },
      dropOff: { name: '李明', phone: '13800000002' },
      authority: { limitMinor: 100_000, ownersYes: null },
    });
    const after = await world.look((tx) => getCustomer(tx, world.customerId));
    expect(after).toEqual({ ...before, version: after?.version });
  });

  it('A11 is not enough above the limit, on screen or paper, until the owner’s yes is noted', async () => {
    const { visitId, repairOrderId } = await ready(world);
    await broughtBy(visitId, 63_599);
    expect(await sign(world, repairOrderId)).toMatchObject({
      code: 'repair-order/owner-must-agree',
      params: { limitMinor: 63_599, amountMinor: 63_600 },
    });
    const scan = { repairOrderId, signerName: '李明', fileId: crypto.randomUUID() };
    expect(refused(await world.ask(lina(), authorizeOnPaper, scan))).toBe('repair-order/owner-must-agree');
    expect(refused(await ask(repairOrderId))).toBeNull();
    const order = await sign(world, repairOrderId);
    expect(order).toMatchObject({ state: 'authorized' });
    const [paper] = await papersOf(world, repairOrderId);
    expect(paper?.facts).toMatchObject({
      authority: {
        ownersYes: { name: '赵敏', channel: 'phone', phone: '+8613900000077', amountMinor: 63_600 },
      },
    });
    const journal = await world.journalOf(visitId);
    expect(journal).toContain('repair-order.owner-agreed');
  });

  it('A11 takes the lower of the limit of the visit and of the owner’s file', async () => {
    const { visitId, repairOrderId } = await ready(world);
    await broughtBy(visitId, 1_000_000, 50_000);
    expect(refused(await sign(world, repairOrderId))).toBe('repair-order/owner-must-agree');
    await arrivesWith(world, visitId, { isOwner: true });
    expect(await sign(world, repairOrderId)).toMatchObject({ state: 'authorized' });
  });

  it('A11 holds the file’s limit against somebody nobody named', async () => {
    await world.done(lina(), changeCustomer, { customerId: world.customerId, driverLimitMinor: 50_000 });
    const { repairOrderId } = await ready(world);
    expect(refused(await sign(world, repairOrderId))).toBe('repair-order/owner-must-agree');
  });

  it('A11 refuses a yes from a number that is not the owner’s, and one that does not reach', async () => {
    const { visitId, repairOrderId } = await ready(world);
    await broughtBy(visitId, 10_000);
    expect(refused(await ask(repairOrderId, { phone: driver.phone }))).toBe(
      '/phone repair-order/number-not-on-file',
    );
    expect(refused(await ask(repairOrderId, { phone: 'call me' }))).toBe('/phone contact/phone-not-valid');
    expect(refused(await ask(repairOrderId, { amountMinor: 63_599 }))).toBeNull();
    expect(refused(await sign(world, repairOrderId))).toBe('repair-order/owner-must-agree');
  });

  it('A10 A11 asks the owner again when what they agreed to was taken back', async () => {
    const { visitId, repairOrderId } = await ready(world);
    await broughtBy(visitId, 10_000);
    await ask(repairOrderId);
    await sign(world, repairOrderId);
    await world.done(lina(), reviseOrder, { repairOrderId, reason: '客户要加项目' });
    expect(await orderRow(world, repairOrderId)).toMatchObject({ state: 'open', signed_at: null });
    const kept = await world.look((tx) =>
      tx.db.selectFrom('owner_consents').select('voided_at').where('visit_id', '=', visitId).execute(),
    );
    expect(kept).toEqual([{ voided_at: world.clock.now() }]);
  });

  it('A11 counts additional work on top: above the limit the owner is asked, a no is always the driver’s', async () => {
    const { visitId, repairOrderId } = await working(world);
    await broughtBy(visitId, 70_000);
    const proposal = { title: '换雨刷', finding: '雨刷开裂', safety: false };
    const wiper = { kind: 'fee' as const, name: '雨刷', fixedMinor: 20_000 };
    for (const _ of [1, 2])
      await world.done(world.people.chenbo, proposeJob, { repairOrderId, ...proposal, lines: [wiper] });
    const [declined, wanted] = (await jobsOf(world, repairOrderId)).slice(-2);
    const decide = async (decision: 'approved' | 'declined', phone = false) => {
      const jobId = (decision === 'approved' ? wanted : declined)?.id ?? '';
      return world.ask(lina(), decideWork, {
        ...{ repairOrderId, decidedByName: '李明', jobs: [{ jobId, decision, reason: '下次' }] },
        ...(phone
          ? { channel: 'phone' as const, phone: driver.phone, words: '换吧' }
          : { channel: 'on-site' as const, signature: await hand() }),
      });
    };
    expect(refused(await decide('approved'))).toBe('repair-order/owner-must-agree');
    expect(refused(await decide('approved', true))).toBe('repair-order/owner-must-agree');
    expect(refused(await decide('declined', true))).toBeNull();
    await ask(repairOrderId, { amountMinor: 100_000 });
    expect(isRefusal(await decide('approved'))).toBe(false);
  });

  it('A11 is not enough to countersign an emergency either; the late contract has its pick-up code', async () => {
    const { visitId, repairOrderId } = await ready(world);
    await broughtBy(visitId, 10_000);
    await world.done(world.people.wangwei, releaseInEmergency, { repairOrderId, reason: '车主联系不上' });
    await confirm(world, repairOrderId);
    const late = { repairOrderId, signerName: '李明', signature: await hand() };
    expect(refused(await world.ask(lina(), countersignOrder, late))).toBe('repair-order/owner-must-agree');
    await ask(repairOrderId);
    expect(refused(await world.ask(lina(), countersignOrder, late))).toBeNull();
    expect((await orderRow(world, repairOrderId)).pick_up_code).toMatch(/^\d{6}$/);
  });
});
