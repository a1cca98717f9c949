import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handOut } from '#tests/server/later-steps.ts';
import { refused } from '#tests/server/outcome.ts';
import { orderRow } from '#tests/server/rows.ts';
import { estimated, namesake, type Ordered, signed, working } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { noteActual } from './note-actual.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const lina = () => world.people.lina;
const lineRow = (id: string) =>
  world.look((tx) =>
    tx.db.selectFrom('repair_order_lines').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  );
const firstLine = (stay: Ordered, kind: string) => stay.lines.find((line) => line.kind === kind)?.id ?? '';

describe('the actual of a line', () => {
  const inWork = async () => working(world, { technician: await namesake(world, 'chenbo') });
  const note = (input: object) => world.ask(lina(), noteActual, { reason: '实际用时', ...input } as never);

  it('A6 HAND-2 brings the bill down when less was needed, though more was signed', async () => {
    const stay = await inWork();
    const lineId = firstLine(stay, 'labor');
    const noted = await note({ lineId, hoursSeconds: 2_520 });
    expect(noted).toMatchObject({ totalMinor: 12_600, orderTotalMinor: 54_600 });
    expect(await lineRow(lineId)).toMatchObject({
      ...{
        total_minor: 12_600,
        authorized_minor: 21_600,
        actual_reason: '实际用时',
        actual_by: lina().staffId,
      },
    });
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({
      total_minor: 54_600,
      authorized_minor: 63_600,
    });
    expect((await world.journalOf(stay.visitId)).at(-1)).toBe('line.actual-noted');
  });

  it('QUOTE-2 refuses to make a price by symptom dearer, in one line or another, and lets it shrink', async () => {
    const stay = await inWork();
    const jobId = stay.jobs[0]?.id ?? '';
    await world.look((tx) =>
      tx.db
        .updateTable('jobs')
        .set({ pricing_method: 'symptom' })
        .where('id', '=', jobId ?? '')
        .execute(),
    );
    const [labor, part] = [firstLine(stay, 'labor'), firstLine(stay, 'part')];
    expect(refused(await note({ lineId: part, quantityMilli: 1_001 }))).toBe('job/symptom-price-stands');
    expect(await note({ lineId: labor, hoursSeconds: 2_520 })).toMatchObject({ totalMinor: 12_600 });
    expect(refused(await note({ lineId: labor, hoursSeconds: 36_000 }))).toBe('job/symptom-price-stands');
  });

  it('A2 refuses to make the customer pay for what was free by the house’s own entry; the house may bear it', async () => {
    const stay = await working(world, {
      technician: await namesake(world, 'chenbo'),
      jobs: ({ concernId }) => [
        {
          ...{ title: '更换水泵', concernId },
          lines: [
            {
              kind: 'fee',
              name: '水泵',
              fixedMinor: 30_000,
              payerShares: [{ payer: 'warranty', bp: 10_000 }],
            },
          ],
        },
      ],
    });
    const lineId = stay.lines[0]?.id ?? '';
    const shares = (payer: string) => ({ lineId, fixedMinor: 30_000, payerShares: [{ payer, bp: 10_000 }] });
    expect(refused(await note(shares('customer')))).toBe('/payerShares line/free-until-the-customer-decides');
    await note(shares('internal'));
    expect((await lineRow(lineId)).shares).toMatchObject([{ payer: 'internal', totalMinor: 30_000 }]);
  });

  it('goes up at the agreed price of each, and leaves what was signed to be held against it', async () => {
    const stay = await inWork();
    const lineId = firstLine(stay, 'part');
    await note({ lineId, quantityMilli: 1_500 });
    expect(await lineRow(lineId)).toMatchObject({
      unit_price_minor: 42_000,
      total_minor: 63_000,
      authorized_minor: 42_000,
    });
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({
      total_minor: 84_600,
      authorized_minor: 63_600,
    });
  });

  it('refuses less than was issued, and a measure the line is not priced by', async () => {
    const stay = await inWork();
    const lineId = firstLine(stay, 'part');
    await handOut(world, lineId, 1_000);
    expect(refused(await note({ lineId, quantityMilli: 500 }))).toBe('/quantityMilli line/below-issued');
    expect(refused(await note({ lineId, hoursSeconds: 360 }))).toBe(
      '/hoursSeconds line/not-what-it-is-priced-by',
    );
    expect(refused(await note({ lineId }))).toBe('/quantityMilli field/needed');
  });

  it('refuses before the contract is signed, and a technician who would set the bill', async () => {
    const stay = await estimated(world);
    const lineId = firstLine(stay, 'labor');
    expect(refused(await note({ lineId, hoursSeconds: 360 }))).toBe('lifecycle/wrong-state');
    const { chenbo } = world.people;
    const tried = await world.ask(chenbo, noteActual, { lineId, hoursSeconds: 360, reason: '快' });
    expect(refused(tried)).toBe('right/missing');
  });

  it('asks for shares again where agreed amounts no longer add up', async () => {
    const stay = await signed(world, {
      jobs: () => [
        {
          title: '钣金',
          lines: [
            {
              kind: 'labor',
              name: '钣金',
              hoursSeconds: 3_600,
              payerShares: [
                { payer: 'insurer', amountMinor: 10_000 },
                { payer: 'customer', amountMinor: 8_000 },
              ],
            },
          ],
        },
      ],
    });
    const lineId = firstLine(stay, 'labor');
    expect(refused(await note({ lineId, hoursSeconds: 1_800 }))).toBe(
      '/payerShares price/split-does-not-add-up',
    );
    const payerShares = [{ payer: 'insurer', amountMinor: 5_000 }, { payer: 'customer' }];
    expect(await note({ lineId, hoursSeconds: 1_800, payerShares })).toMatchObject({ totalMinor: 9_000 });
  });
});
