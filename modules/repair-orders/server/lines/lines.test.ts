import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { textIn } from '#platform/server/text.ts';
import type { Catalogue } from '#tests/server/catalogue.ts';
import { atOnce, oneOf, refused } from '#tests/server/outcome.ts';
import { jobRow, orderRow } from '#tests/server/rows.ts';
import { estimated, type Ordered, received, shelvesOf, signed } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { addJob } from '../jobs/add-job.ts';
import { openOrder } from '../orders/open-order.ts';
import { addLine } from './add-line.ts';
import { editLine } from './edit-line.ts';
import { removeLine } from './remove-line.ts';

let world: World;
let catalogue: Catalogue;
beforeAll(async () => {
  world = await openWorld();
  catalogue = await shelvesOf(world);
});
afterAll(() => world.close());

const lina = () => world.people.lina;
const lineRow = (id: string) =>
  world.look((tx) =>
    tx.db.selectFrom('repair_order_lines').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  );

/** An order being written, with one job of labour and a part: 216.00 and 420.00. */
async function written() {
  const { visitId, concernId } = await received(world);
  const order = await world.done(lina(), openOrder, { visitId });
  const job = await world.done(lina(), addJob, {
    repairOrderId: order.id,
    opCodeId: catalogue.pads,
    concernId,
    lines: [
      { kind: 'labor', opCodeId: catalogue.pads },
      { kind: 'part', partId: catalogue.padSet },
    ],
  });
  const lines = await world.look((tx) =>
    tx.db
      .selectFrom('repair_order_lines')
      .selectAll()
      .where('job_id', '=', job.id)
      .orderBy('position')
      .execute(),
  );
  const [labor, part] = lines.map(({ id }) => id);
  return { visitId, repairOrderId: order.id, jobId: job.id, labor: labor ?? '', part: part ?? '' };
}

const firstLine = (stay: Ordered, kind: string) => stay.lines.find((line) => line.kind === kind)?.id ?? '';

describe('a line of an estimate', () => {
  it('is added with what the price list says, and the order comes to more', async () => {
    const { repairOrderId, jobId, visitId } = await written();
    const added = await world.done(lina(), addLine, {
      jobId,
      kind: 'part',
      partId: catalogue.fluid,
      quantityMilli: 500,
    });
    expect(added).toMatchObject({ totalMinor: 3_250, orderTotalMinor: 66_850 });
    expect(await lineRow(added.id)).toMatchObject({ position: 3, code: '08823-80112', tax_rate_bp: 1_300 });
    expect(await jobRow(world, jobId)).toMatchObject({ total_minor: 66_850, planned_seconds: 4_320 });
    expect(await orderRow(world, repairOrderId)).toMatchObject({ total_minor: 66_850 });
    expect((await world.journalOf(visitId)).at(-1)).toBe('line.added');
  });

  it('is changed at the price it was written at, whatever the list says since (QUOTE-4)', async () => {
    const { part, repairOrderId } = await written();
    await world.look((tx) =>
      tx.db
        .updateTable('part_stock')
        .set({ price_minor: 99_900 })
        .where('part_id', '=', catalogue.padSet)
        .execute(),
    );
    const edited = await world.done(lina(), editLine, { lineId: part, quantityMilli: 2_000 });
    await world.look((tx) =>
      tx.db
        .updateTable('part_stock')
        .set({ price_minor: 42_000 })
        .where('part_id', '=', catalogue.padSet)
        .execute(),
    );
    expect(edited).toMatchObject({ version: 2, totalMinor: 84_000, orderTotalMinor: 105_600 });
    expect(await orderRow(world, repairOrderId)).toMatchObject({ total_minor: 105_600 });
  });

  it('takes a discount in percent or as an amount, the later word for the earlier', async () => {
    const { part } = await written();
    await world.done(lina(), editLine, { lineId: part, discountBp: 1_000 });
    expect(await lineRow(part)).toMatchObject({
      discount_bp: 1_000,
      discount_minor: 4_200,
      total_minor: 37_800,
    });
    await world.done(lina(), editLine, { lineId: part, discountMinor: 2_000 });
    expect(await lineRow(part)).toMatchObject({ discount_bp: 0, discount_minor: 2_000, total_minor: 40_000 });
    await world.done(lina(), editLine, { lineId: part, fixedMinor: 40_500 });
    expect(await lineRow(part)).toMatchObject({ unit_price_minor: null, total_minor: 38_500 });
  });

  it('A31 is shared among payers to the cent', async () => {
    const { labor } = await written();
    const payerShares = [
      { payer: 'warranty' as const, bp: 6_000 },
      { payer: 'goodwill' as const, bp: 2_000 },
      { payer: 'customer' as const },
    ];
    await world.done(lina(), editLine, { lineId: labor, fixedMinor: 100_001, payerShares });
    const { shares } = await lineRow(labor);
    expect(shares).toMatchObject([
      { payer: 'warranty', totalMinor: 60_001 },
      { payer: 'goodwill', totalMinor: 20_000 },
      { payer: 'customer', totalMinor: 20_000 },
    ]);
  });

  it('is taken off, stays known, and no longer counts', async () => {
    const { part, repairOrderId, visitId } = await written();
    const removed = await world.done(lina(), removeLine, { lineId: part });
    expect(removed).toMatchObject({ orderTotalMinor: 21_600 });
    expect(await lineRow(part)).toMatchObject({ removed_at: world.clock.now(), removed_by: lina().staffId });
    expect(await orderRow(world, repairOrderId)).toMatchObject({ total_minor: 21_600 });
    expect((await world.journalOf(visitId)).at(-1)).toBe('line.removed');
    expect(refused(await world.ask(lina(), removeLine, { lineId: part }))).toBe('request/not-found');
  });

  it('is taken off once by ten who press at once', async () => {
    const { part } = await written();
    const outcomes = await atOnce(10, () => world.ask(lina(), removeLine, { lineId: part }));
    expect(outcomes).toEqual(oneOf(10, 'request/not-found'));
  });

  it('PLAT-4 refuses the second of two who edit the same version', async () => {
    const { labor } = await written();
    const outcomes = await atOnce(2, (place) =>
      world.ask(
        lina(),
        editLine,
        { lineId: labor, hoursSeconds: 3_600 + place * 360 },
        { expectedVersion: 1 },
      ),
    );
    expect(outcomes).toEqual(oneOf(2, 'request/stale-version'));
  });

  it.each<[string, object, string]>([
    ['more than all of it off', { discountMinor: 42_001 }, '/discountMinor price/discount-exceeds-price'],
    ['hours on a part', { hoursSeconds: 3_600 }, '/hoursSeconds price/not-for-this-kind'],
    [
      'shares that do not add up',
      { payerShares: [{ payer: 'insurer', bp: 5_000 }] },
      '/payerShares price/split-does-not-add-up',
    ],
    [
      'a price on what the customer brings',
      { source: 'customer-supplied' },
      '/unitPriceMinor line/customer-part-has-price',
    ],
  ])('refuses %s at its field', async (_, change, code) => {
    const { part } = await written();
    expect(refused(await world.ask(lina(), editLine, { lineId: part, ...change }))).toBe(code);
  });

  it.each<[object, string, string, string]>([
    [{ bp: 5_000 }, '还差 50%', '50 % is missing', 'falta un 50 %'],
    [{ amountMinor: 50_005 }, '多出 80.05', '80.05 too much', 'sobran 80,05'],
    [{ amountMinor: 41_000 }, '还差 10.00', '10.00 is missing', 'faltan 10,00'],
  ])('says how much a split of %j misses or has too much, in three languages', async (share, zh, en, es) => {
    const { part } = await written();
    const payerShares = [{ payer: 'insurer' as const, ...share }];
    const refusal = await world.ask(lina(), editLine, { lineId: part, payerShares });
    if (!isRefusal(refusal)) throw new Error('The split was taken.');
    const { params = {} } = refusal.fields?.[0] ?? {};
    const say = (locale: 'zh-CN' | 'en' | 'es') =>
      textIn(locale, 'refusal.price.split-does-not-add-up', params);
    expect([say('zh-CN'), say('en'), say('es')]).toEqual([
      expect.stringContaining(zh),
      expect.stringContaining(en),
      expect.stringContaining(es),
    ]);
  });

  it.each<[string, object]>([
    ['a discount above 100 %', { discountBp: 10_001 }],
    ['a fraction of a fen', { unitPriceMinor: 100.005 }],
    ['a fraction of a thousandth', { quantityMilli: 0.5 }],
    ['a negative price', { unitPriceMinor: -1 }],
  ])('refuses %s before it is priced', (_, change) => {
    const lineId = '0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10';
    expect(editLine.input.safeParse({ lineId, ...change }).success).toBe(false);
  });

  it('refuses to be changed behind the customer who was shown it: revise first', async () => {
    const stay = await estimated(world);
    const lineId = firstLine(stay, 'labor');
    const jobId = stay.jobs[0]?.id ?? '';
    const revise = 'repair-order/revise-first';
    expect(refused(await world.ask(lina(), editLine, { lineId, hoursSeconds: 3_600 }))).toBe(revise);
    expect(refused(await world.ask(lina(), removeLine, { lineId }))).toBe(revise);
    expect(
      refused(await world.ask(lina(), addLine, { jobId, kind: 'fee', name: '材料费', fixedMinor: 1 })),
    ).toBe(revise);
    const { repairOrderId } = stay;
    expect(refused(await world.ask(lina(), addJob, { repairOrderId, title: '换雨刮' }))).toBe(revise);
  });

  it('refuses to be changed once it is signed, and by who writes no orders', async () => {
    const lineId = firstLine(await signed(world), 'labor');
    expect(refused(await world.ask(lina(), editLine, { lineId, hoursSeconds: 3_600 }))).toBe(
      'lifecycle/wrong-state',
    );
    expect(refused(await world.ask(world.people.chenbo, editLine, { lineId, hoursSeconds: 3_600 }))).toBe(
      'right/missing',
    );
  });
});
