import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '#tests/server/catalogue.ts';
import { refused } from '#tests/server/outcome.ts';
import { orderRow } from '#tests/server/rows.ts';
import { anotherCar, shelvesOf } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { offerAlternative } from '../alternatives/offer-alternative.ts';
import { addJob } from '../jobs/add-job.ts';
import { addLine } from '../lines/add-line.ts';
import { editLine } from '../lines/edit-line.ts';
import { openOrder } from '../orders/open-order.ts';
import { readLines } from '../spine/read-lines.ts';
import { askDiscount } from './ask-discount.ts';
import { decideDiscount } from './decide-discount.ts';

let world: World;
let catalogue: Catalogue;
beforeAll(async () => {
  world = await openWorld();
  catalogue = await shelvesOf(world);
});
afterAll(() => world.close());

const lina = () => world.people.lina;
const manager = () => world.people.wangwei;
const below = 'discount/price-below-list';
const part = (unitPriceMinor?: number, more: object = {}) => ({
  ...{ kind: 'part' as const, partId: catalogue.padSet },
  ...(unitPriceMinor === undefined ? {} : { unitPriceMinor }),
  ...more,
});

const car = async () => ({ workshopId: world.workshopId, vehicleId: await anotherCar(world) });

/** An order with the pads at their ordinary 420.00 and their work at 216.00. */
async function order() {
  const jobs = [{ title: '制动片', lines: [part(), { kind: 'labor' as const, opCodeId: catalogue.pads }] }];
  const opened = await world.done(lina(), openOrder, { ...(await car()), jobs });
  const [pads, work] = await world.look((tx) => readLines(tx, opened.id));
  return {
    ...{ repairOrderId: opened.id, jobId: pads?.job_id ?? '' },
    ...{ lineId: pads?.id ?? '', workId: work?.id ?? '', rateMinor: work?.rate_minor ?? 0 },
  };
}

describe('a price typed below the list', () => {
  it('QUOTE-4 counts as a discount on every way a line is written', async () => {
    const { repairOrderId, jobId } = await order();
    const jobs = [{ title: 'x', lines: [part(37_799)] }];
    expect(refused(await world.ask(lina(), openOrder, { ...(await car()), jobs }))).toBe(
      `/jobs/0/lines/0/unitPriceMinor ${below}`,
    );
    const job = { repairOrderId, title: 'x', lines: [part(37_799)] };
    expect(refused(await world.ask(lina(), addJob, job))).toBe(`/lines/0/unitPriceMinor ${below}`);
    expect(refused(await world.ask(lina(), addLine, { jobId, ...part(37_799) }))).toBe(
      `/unitPriceMinor ${below}`,
    );
    const whole = { jobId, ...part(undefined, { fixedMinor: 1 }) };
    expect(refused(await world.ask(lina(), addLine, whole))).toBe(`/fixedMinor ${below}`);
    const cheaper = { jobId, title: 'x', lines: [part(100)] };
    expect(refused(await world.ask(lina(), offerAlternative, cheaper))).toBe(
      `/lines/0/unitPriceMinor ${below}`,
    );
    await world.done(lina(), addLine, { jobId, ...part(37_800) });
  });

  it('QUOTE-4 counts on every change too, together with the discount of the line', async () => {
    const { lineId, workId, rateMinor } = await order();
    const edit = (change: object, line = lineId) => world.ask(lina(), editLine, { lineId: line, ...change });
    expect(refused(await edit({ unitPriceMinor: 37_799 }))).toBe(`/unitPriceMinor ${below}`);
    expect(refused(await edit({ fixedMinor: 100 }))).toBe(`/fixedMinor ${below}`);
    expect(refused(await edit({ rateMinor: rateMinor / 2 }, workId))).toBe(`/rateMinor ${below}`);
    expect(refused(await edit({ unitPriceMinor: 40_000, discountBp: 900 }))).toBe(`/unitPriceMinor ${below}`);
    await world.done(lina(), editLine, { lineId, unitPriceMinor: 40_000 });
    expect(refused(await edit({ discountMinor: 2_201 }))).toBe(`/unitPriceMinor ${below}`);
    await world.done(lina(), editLine, { lineId, discountMinor: 2_200 });
    await world.done(lina(), editLine, { lineId, name: '前片' });
  });

  it('QUOTE-4 says what the list charges and how much one may give', async () => {
    const { lineId } = await order();
    expect(await world.ask(lina(), editLine, { lineId, unitPriceMinor: 30_000 })).toMatchObject({
      params: { listMinor: 42_000, offMinor: 12_000, limitMinor: 4_200, list: 420, off: 120, limit: 42 },
    });
  });

  it('QUOTE-4 is asked for as a discount and off when it is granted', async () => {
    const { repairOrderId, lineId } = await order();
    const asked = await world.done(lina(), askDiscount, { lineId, discountMinor: 12_000, reason: '老客户' });
    await world.done(manager(), decideDiscount, { discountRequestId: asked.id, granted: true });
    expect(await orderRow(world, repairOrderId)).toMatchObject({ total_minor: 51_600 });
    expect(refused(await world.ask(lina(), editLine, { lineId, unitPriceMinor: 41_000 }))).toBe(
      `/unitPriceMinor ${below}`,
    );
  });

  it('QUOTE-4 makes a question for more count from the list, and the grant as the line stands then', async () => {
    const { lineId } = await order();
    const asked = await world.done(lina(), askDiscount, { lineId, discountBp: 3_000, reason: 'x' });
    await world.done(lina(), editLine, { lineId, unitPriceMinor: 38_000 });
    const grant = { discountRequestId: asked.id, granted: true };
    expect(refused(await world.ask(manager(), decideDiscount, grant))).toBe('discount/above-authority');
    const decline = { ...grant, granted: false, reason: 'x' };
    await world.done(manager(), decideDiscount, decline);
    const small = { lineId, discountBp: 100, reason: 'x' };
    expect(refused(await world.ask(lina(), askDiscount, small))).not.toBe('discount/within-authority');
  });

  it('leaves alone a dearer price, free text, what the customer brings, and a price sent as it stands', async () => {
    const { jobId, lineId } = await order();
    await world.done(lina(), addLine, { jobId, ...part(50_000) });
    await world.done(lina(), addLine, { jobId, kind: 'part', name: '卡扣', unitPriceMinor: 1 });
    await world.done(lina(), addLine, { jobId, kind: 'labor', name: '清洁', fixedMinor: 1 });
    const theirs = part(undefined, { source: 'customer-supplied', certificate: '合格证 1' });
    const brought = await world.done(lina(), addLine, { jobId, ...theirs });
    await world.done(lina(), editLine, { lineId, unitPriceMinor: 42_000, fixedMinor: null, name: '前片' });
    const [line] = (await world.look((tx) => readLines(tx, lineId, 'line'))).filter(
      ({ id }) => id === lineId,
    );
    expect(line?.price_origin).not.toBe('typed');
    const ours = { lineId: brought.id, source: 'oem' as const };
    expect(refused(await world.ask(lina(), editLine, ours))).toBe(`/unitPriceMinor ${below}`);
  });
});
