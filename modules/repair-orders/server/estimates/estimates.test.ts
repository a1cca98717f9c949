import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCommitment } from '#modules/registry/server/index.ts';
import { refused } from '#tests/server/outcome.ts';
import { orderRow } from '#tests/server/rows.ts';
import { type Served, serve } from '#tests/server/serve.ts';
import { estimated, received, shelvesOf } from '#tests/server/stages.ts';
import { morning, openWorld, type World } from '#tests/server/world.ts';
import { chooseAlternative } from '../alternatives/choose-alternative.ts';
import { offerAlternative } from '../alternatives/offer-alternative.ts';
import { withdrawAlternative } from '../alternatives/withdraw-alternative.ts';
import { addJob } from '../jobs/add-job.ts';
import { priceJob } from '../jobs/price-job.ts';
import { proposeJob } from '../jobs/propose-job.ts';
import { addLine } from '../lines/add-line.ts';
import { editLine } from '../lines/edit-line.ts';
import { acknowledgeNotices } from '../orders/acknowledge-notices.ts';
import { estimateOrder } from '../orders/estimate-order.ts';
import { confirm, ready, sign } from '../orders/fixtures.ts';
import { openOrder } from '../orders/open-order.ts';
import { reviseOrder } from '../orders/revise-order.ts';
import { orderRoutes } from '../orders/routes.ts';
import { readLines } from '../spine/read-lines.ts';
import { renewEstimate } from './renew-estimate.ts';

let world: World;
let served: Served;
beforeAll(async () => {
  world = await openWorld();
  served = await serve(world, orderRoutes);
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const lina = () => world.people.lina;
const days = (many: number) => many * 86_400_000;
const read = async (url: string) => (await served.as(lina(), { method: 'GET', url })).json();
const linesOf = (orderId: string) => world.look((tx) => readLines(tx, orderId));

/** An order with one job, not yet shown. */
async function written() {
  const { visitId } = await received(world);
  const { pads, padSet } = await shelvesOf(world);
  const promisedAt = new Date(world.clock.now().getTime() + days(1)).toISOString();
  const order = await world.done(lina(), openOrder, { visitId, promisedAt });
  const job = await world.done(lina(), addJob, {
    ...{ repairOrderId: order.id, opCodeId: pads },
    lines: [
      { kind: 'labor', opCodeId: pads },
      { kind: 'part', partId: padSet },
    ],
  });
  return { visitId, repairOrderId: order.id, jobId: job.id, padSet };
}

describe('an estimate', () => {
  it('QUOTE-4 is kept as it was given; a changed one is the next version beside it', async () => {
    const { repairOrderId, jobId } = await written();
    await world.done(lina(), estimateOrder, { repairOrderId });
    await world.done(lina(), reviseOrder, { repairOrderId, reason: '客户要便宜些' });
    const [labor] = await linesOf(repairOrderId);
    await world.done(lina(), editLine, { lineId: labor?.id ?? '', rateMinor: 17_000 });
    await world.done(lina(), estimateOrder, { repairOrderId });
    const { items } = await read(`/repair-orders/${repairOrderId}/estimates`);
    expect(items.map(({ version, totalMinor }: never) => [version, totalMinor])).toEqual([
      [2, 62_400],
      [1, 63_600],
    ]);
    expect(items[1].snapshot.jobs).toMatchObject([
      {
        id: jobId,
        totalMinor: 63_600,
        lines: [{ totalMinor: 21_600, priceOrigin: 'standard' }, { totalMinor: 42_000 }],
      },
    ]);
    expect(items[0].snapshot.jobs[0].lines[0]).toMatchObject({ totalMinor: 20_400, priceOrigin: 'typed' });
    expect(items[0].givenBy).toMatchObject({ name: lina().name });
  });

  it('cannot be changed by the application at all', async () => {
    const { repairOrderId } = await estimated(world);
    const change = world.look((tx) =>
      tx.db
        .updateTable('estimates')
        .set({ total_minor: 1 })
        .where('repair_order_id', '=', repairOrderId)
        .execute(),
    );
    await expect(change).rejects.toThrow(/permission denied/);
  });

  it('QUOTE-7 shows the commitments of the day it was given', async () => {
    await world.done(world.people.admin, addCommitment, {
      ...{ workshopId: world.workshopId, kind: 'parts', validFrom: '2026-01-01' },
      texts: { 'zh-CN': '所用配件均为正品。' },
      remedies: { 'zh-CN': '假一赔三。' },
    });
    const { repairOrderId } = await estimated(world);
    const { items } = await read(`/repair-orders/${repairOrderId}/estimates`);
    expect(items[0].snapshot.commitments).toEqual([
      { kind: 'parts', texts: { 'zh-CN': '所用配件均为正品。' }, remedies: { 'zh-CN': '假一赔三。' } },
    ]);
  });

  it('QUOTE-4 that has run out is not signed before it was given anew, at the same prices', async () => {
    const { repairOrderId } = await ready(world);
    const { total_minor: before } = await orderRow(world, repairOrderId);
    world.clock.set(new Date(world.clock.now().getTime() + days(15) + 1));
    expect(refused(await sign(world, repairOrderId))).toBe('repair-order/estimate-expired');
    expect(await read(`/repair-orders/${repairOrderId}`)).toMatchObject({ estimateExpired: true });
    await world.done(lina(), renewEstimate, { repairOrderId });
    expect(await orderRow(world, repairOrderId)).toMatchObject({ total_minor: before, estimate_version: 2 });
    expect(refused(await sign(world, repairOrderId))).toBeNull();
    world.clock.set(morning);
  });
});

describe('an alternative', () => {
  it('is offered beside a job without counting, changes places when picked, and can be picked back', async () => {
    const { repairOrderId, jobId } = await written();
    const offered = await world.done(lina(), offerAlternative, {
      ...{ jobId, title: '品牌件' },
      lines: [
        { kind: 'labor', name: '更换', fixedMinor: 10_000 },
        { kind: 'part', name: '品牌制动片', source: 'aftermarket', unitPriceMinor: 15_000 },
      ],
    });
    expect(offered).toMatchObject({ totalMinor: 25_000, orderTotalMinor: 63_600 });
    await world.done(lina(), estimateOrder, { repairOrderId });
    await confirm(world, repairOrderId);
    const picked = await world.done(lina(), chooseAlternative, { alternativeId: offered.id });
    expect(picked.orderTotalMinor).toBe(25_000);
    expect(await orderRow(world, repairOrderId)).toMatchObject({
      ...{ total_minor: 25_000, estimate_version: 2, price_confirmed: false, wash_confirmed: true },
    });
    expect((await linesOf(repairOrderId)).map(({ name }) => name)).toEqual(['更换', '品牌制动片']);
    const { items } = await read(`/repair-orders/${repairOrderId}/alternatives`);
    expect(items).toMatchObject([{ id: offered.id, totalMinor: 63_600, lines: [{}, {}] }]);
    const back = await world.done(lina(), chooseAlternative, { alternativeId: offered.id });
    expect(back.orderTotalMinor).toBe(63_600);
    expect((await linesOf(repairOrderId)).map(({ total_minor }) => total_minor)).toEqual([21_600, 42_000]);
  });

  it('is taken off again while the estimate is written, and refused after', async () => {
    const { repairOrderId, jobId } = await written();
    const lines = [{ kind: 'fee' as const, name: 'x', fixedMinor: 1 }];
    const one = await world.done(lina(), offerAlternative, { jobId, title: 'x', lines });
    await world.done(lina(), withdrawAlternative, { alternativeId: one.id });
    expect((await read(`/repair-orders/${repairOrderId}/alternatives`)).items).toEqual([]);
    expect(refused(await world.ask(lina(), chooseAlternative, { alternativeId: one.id }))).toBe(
      'request/not-found',
    );
    await world.done(lina(), estimateOrder, { repairOrderId });
    expect(refused(await world.ask(lina(), offerAlternative, { jobId, title: 'x', lines }))).toBe(
      'repair-order/revise-first',
    );
  });
});

describe('a pricing method', () => {
  it('QUOTE-2 by symptom bills its stated risk margin as a line of its own, once', async () => {
    const { repairOrderId, jobId } = await written();
    const by = (riskMarginMinor: number) =>
      world.done(lina(), priceJob, {
        ...{ jobId, pricingMethod: 'symptom', riskMarginMinor, resultCriterion: '试车 10 公里无尖叫' },
      });
    await by(5_000);
    await by(8_000);
    const lines = await linesOf(repairOrderId);
    expect(lines.filter(({ code }) => code === 'RISK').map(({ total_minor }) => total_minor)).toEqual([
      8_000,
    ]);
    expect(await orderRow(world, repairOrderId)).toMatchObject({ total_minor: 71_600 });
    await world.done(lina(), priceJob, { jobId, pricingMethod: 'system' });
    expect(await orderRow(world, repairOrderId)).toMatchObject({ total_minor: 63_600 });
    expect(refused(await world.ask(lina(), priceJob, { jobId, pricingMethod: 'symptom' }))).toBe(
      '/riskMarginMinor field/needed',
    );
  });

  it('QUOTE-2 by item is signed only after the customer acknowledged that the result is not guaranteed', async () => {
    const { repairOrderId, jobId } = await written();
    await world.done(lina(), priceJob, { jobId, pricingMethod: 'item' });
    await world.done(lina(), estimateOrder, { repairOrderId });
    await confirm(world, repairOrderId);
    expect(refused(await sign(world, repairOrderId))).toBe('repair-order/notices-not-acknowledged');
    const strange = { repairOrderId, notices: ['no-warranty-customer-part' as const] };
    expect(refused(await world.ask(lina(), acknowledgeNotices, strange))).toBe(
      '/notices/0 repair-order/no-such-notice',
    );
    await world.done(lina(), acknowledgeNotices, { repairOrderId, notices: ['result-not-guaranteed'] });
    expect(refused(await sign(world, repairOrderId))).toBeNull();
  });
});

describe('parts the house does not answer for', () => {
  it('A21 refuses the customer’s pads without certificate, on writing and on changing a line', async () => {
    const { repairOrderId, jobId, padSet } = await written();
    const theirs = { jobId, kind: 'part' as const, partId: padSet, source: 'customer-supplied' as const };
    expect(refused(await world.ask(lina(), addLine, theirs))).toBe(
      '/certificate line/customer-part-needs-certificate',
    );
    const part = (await linesOf(repairOrderId)).find(({ kind }) => kind === 'part');
    const change = { lineId: part?.id ?? '', source: 'customer-supplied' as const, unitPriceMinor: 0 };
    expect(refused(await world.ask(lina(), editLine, change))).toBe(
      '/certificate line/customer-part-needs-certificate',
    );
  });

  it('A21 QUOTE-3 with certificate: price 0, the notice printed and acknowledged; the labour keeps its price', async () => {
    const { repairOrderId, jobId, padSet } = await written();
    await world.done(lina(), addLine, {
      ...{
        jobId,
        kind: 'part',
        partId: padSet,
        source: 'customer-supplied',
        certificate: '合格证 2026-0815',
      },
    });
    expect((await linesOf(repairOrderId)).at(-1)).toMatchObject({
      ...{ total_minor: 0, price_origin: 'none', certificate: '合格证 2026-0815' },
    });
    await world.done(lina(), estimateOrder, { repairOrderId });
    await confirm(world, repairOrderId);
    const order = await read(`/repair-orders/${repairOrderId}`);
    expect(order.noticesToAcknowledge).toEqual(['no-warranty-customer-part']);
    expect(order.notices.map(({ code }: { code: string }) => code)).toContain('no-warranty-customer-part');
    expect(refused(await sign(world, repairOrderId))).toBe('repair-order/notices-not-acknowledged');
    await world.done(lina(), acknowledgeNotices, { repairOrderId, notices: ['no-warranty-customer-part'] });
    expect(refused(await sign(world, repairOrderId))).toBeNull();
    expect((await linesOf(repairOrderId)).find(({ kind }) => kind === 'labor')).toMatchObject({
      total_minor: 21_600,
    });
  });

  it('QUOTE-3 a critical part that is not genuine needs the acknowledgement; revising asks for it again', async () => {
    const { repairOrderId, jobId, padSet } = await written();
    await world.look((tx) =>
      tx.db.updateTable('parts').set({ critical: true }).where('id', '=', padSet).execute(),
    );
    await world.done(lina(), addLine, { jobId, kind: 'part', partId: padSet, source: 'aftermarket' });
    await world.done(lina(), estimateOrder, { repairOrderId });
    await world.done(lina(), acknowledgeNotices, { repairOrderId, notices: ['non-genuine-part'] });
    expect((await read(`/repair-orders/${repairOrderId}`)).noticesToAcknowledge).toEqual([]);
    await world.done(lina(), reviseOrder, { repairOrderId, reason: '改价' });
    expect((await read(`/repair-orders/${repairOrderId}`)).noticesToAcknowledge).toEqual([
      'non-genuine-part',
    ]);
    await world.look((tx) =>
      tx.db.updateTable('parts').set({ critical: false }).where('id', '=', padSet).execute(),
    );
  });
});

describe('additional work', () => {
  it('QUOTE-2 refuses more for a symptom that was priced as a whole', async () => {
    const { repairOrderId, jobId, visitId } = await written();
    const terms = { riskMarginMinor: 0, resultCriterion: '无尖叫' };
    await world.done(lina(), priceJob, { jobId, pricingMethod: 'symptom', ...terms });
    const concernId = await concernOf(visitId, jobId);
    await world.done(lina(), estimateOrder, { repairOrderId });
    await confirm(world, repairOrderId);
    await sign(world, repairOrderId);
    const more = { repairOrderId, concernId, finding: '制动盘磨损', title: '换盘' };
    expect(refused(await world.ask(lina(), proposeJob, more))).toBe('job/symptom-price-covers-it');
  });
});

/** What the customer said, and the job that answers it. */
async function concernOf(visitId: string, jobId: string): Promise<string> {
  return world.look(async (tx) => {
    const [concern] = await tx.db
      .selectFrom('visit_concerns')
      .select('id')
      .where('visit_id', '=', visitId)
      .execute();
    const id = concern?.id ?? '';
    await tx.db.updateTable('jobs').set({ concern_id: id }).where('id', '=', jobId).execute();
    return id;
  });
}
