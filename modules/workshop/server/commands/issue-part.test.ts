import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { releaseInEmergency } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { estimated, handedOver, later, type Ordered, shelvesOf, signed } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { issuePart } from './issue-part.ts';
import { returnPart } from './return-part.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const partLine = (stay: Ordered) => stay.lines.find(({ partId }) => partId)?.id ?? '';
const lineRow = (lineId: string) =>
  world.look((tx) =>
    tx.db.selectFrom('repair_order_lines').selectAll().where('id', '=', lineId).executeTakeFirstOrThrow(),
  );
const shelf = async () => {
  const { padSet } = await shelvesOf(world);
  return world.look(async (tx) => {
    const stock = await tx.db
      .selectFrom('part_stock')
      .select('quantity_milli')
      .where('part_id', '=', padSet)
      .executeTakeFirstOrThrow();
    const movements = await tx.db
      .selectFrom('part_movements')
      .select(['kind', 'quantity_milli', 'resulting_milli', 'line_id', 'reason'])
      .where('part_id', '=', padSet)
      .orderBy('id')
      .execute();
    return { quantityMilli: stock.quantity_milli, movements };
  });
};

/** An order with so many sets of pads. */
const pads = (quantityMilli: number) =>
  signed(world, {
    jobs: ({ catalogue, concernId }) => [
      {
        opCodeId: catalogue.pads,
        concernId,
        lines: [{ kind: 'part', partId: catalogue.padSet, quantityMilli }],
      },
    ],
  });

describe('a part over the counter', () => {
  it('SHOP-6 leaves the shelf for its line, with a movement that says so', async () => {
    const stay = await pads(2_000);
    const lineId = partLine(stay);
    const answer = await world.done(world.people.wumei, issuePart, { lineId, quantityMilli: 1_500 });
    expect(answer).toMatchObject({ quantityMilli: 1_500, issuedMilli: 1_500, stockMilli: 8_500 });
    expect(await lineRow(lineId)).toMatchObject({ issued_milli: 1_500, version: answer.version });
    expect(await shelf()).toEqual({
      quantityMilli: 8_500,
      movements: [
        { kind: 'issue', quantity_milli: -1_500, resulting_milli: 8_500, line_id: lineId, reason: null },
      ],
    });
    expect((await world.journalOf(stay.visitId)).at(-1)).toBe('part.issued');
  });

  it('SHOP-6 comes back to the shelf with its reason', async () => {
    const stay = await pads(2_000);
    const lineId = partLine(stay);
    const { wumei } = world.people;
    await world.done(wumei, issuePart, { lineId, quantityMilli: 2_000 });
    later(world, 20);
    const answer = await world.done(wumei, returnPart, { lineId, quantityMilli: 500, reason: '多领' });
    expect(answer).toMatchObject({ issuedMilli: 1_500, stockMilli: 8_500 });
    expect((await shelf()).movements.at(-1)).toMatchObject({
      kind: 'return',
      quantity_milli: 500,
      reason: '多领',
    });
    expect((await world.journalOf(stay.visitId)).at(-1)).toBe('part.returned');
  });

  it('SHOP-6 refuses more than the customer approved', async () => {
    const stay = await pads(2_000);
    const lineId = partLine(stay);
    const { wumei } = world.people;
    await world.done(wumei, issuePart, { lineId, quantityMilli: 1_500 });
    expect(await world.ask(wumei, issuePart, { lineId, quantityMilli: 501 })).toMatchObject({
      code: 'workshop/more-than-approved',
      params: { left: 0.5 },
    });
    expect((await shelf()).quantityMilli).toBe(8_500);
  });

  it('SHOP-6 refuses what the customer has not signed for', async () => {
    const stay = await estimated(world);
    expect(
      await world.ask(world.people.wumei, issuePart, { lineId: partLine(stay), quantityMilli: 1_000 }),
    ).toMatchObject({ code: 'workshop/line-not-approved' });
    expect((await shelf()).movements).toEqual([]);
  });

  it('RO-3 hands out under a manager’s emergency release what nobody has signed for yet', async () => {
    const stay = await estimated(world);
    const { wangwei, wumei } = world.people;
    await world.done(wangwei, releaseInEmergency, {
      repairOrderId: stay.repairOrderId,
      reason: '客户在高速上，电话同意',
    });
    expect(
      await world.done(wumei, issuePart, { lineId: partLine(stay), quantityMilli: 1_000 }),
    ).toMatchObject({ issuedMilli: 1_000 });
  });

  it('SHOP-6 refuses more than lies on the shelf', async () => {
    const stay = await pads(12_000);
    expect(
      await world.ask(world.people.wumei, issuePart, { lineId: partLine(stay), quantityMilli: 11_000 }),
    ).toMatchObject({ code: 'stock/not-enough', params: { availableMilli: 10_000 } });
    expect(await lineRow(partLine(stay))).toMatchObject({ issued_milli: 0 });
  });

  it('SHOP-6 refuses labour, and to take back what never left or was handed over', async () => {
    const { wumei } = world.people;
    const stay = await handedOver(world);
    const labor = stay.lines.find(({ kind }) => kind === 'labor')?.id ?? '';
    expect(await world.ask(wumei, issuePart, { lineId: labor, quantityMilli: 1 })).toMatchObject({
      code: 'workshop/not-a-part',
    });
    const back = { lineId: partLine(stay), quantityMilli: 1_000, reason: '多领' };
    expect(await world.ask(wumei, returnPart, back)).toMatchObject({
      code: 'workshop/not-in-work',
      params: { state: 'handed-over' },
    });
    const fresh = await pads(1_000);
    expect(await world.ask(wumei, returnPart, { ...back, lineId: partLine(fresh) })).toMatchObject({
      code: 'workshop/more-than-issued',
    });
  });

  it('SHOP-6 refuses a technician who would help themselves', async () => {
    const stay = await signed(world);
    const { chenbo } = world.people;
    const input = { lineId: partLine(stay), quantityMilli: 1_000 };
    expect(await world.ask(chenbo, issuePart, input)).toMatchObject({ code: 'right/missing' });
    expect(await world.ask(chenbo, returnPart, { ...input, reason: 'x' })).toMatchObject({
      code: 'right/missing',
    });
  });

  it('SHOP-6 hands out the last ones once when ten clerks press for ten cars', async () => {
    const stays: Ordered[] = [];
    for (let n = 0; n < 10; n += 1) stays.push(await pads(3_000));
    const outcomes = await Promise.all(
      stays.map((stay) =>
        world.ask(world.people.wumei, issuePart, { lineId: partLine(stay), quantityMilli: 3_000 }),
      ),
    );
    expect(outcomes.filter((outcome) => !isRefusal(outcome))).toHaveLength(3);
    expect(outcomes.filter(isRefusal).map(({ code }) => code)).toEqual(Array(7).fill('stock/not-enough'));
    const { quantityMilli, movements } = await shelf();
    expect(quantityMilli).toBe(1_000);
    expect(new Set(movements.map(({ resulting_milli }) => resulting_milli))).toEqual(
      new Set([7_000, 4_000, 1_000]),
    );
  });

  it('SHOP-6 hands out a line once when ten press', async () => {
    const stay = await pads(1_000);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        world.ask(world.people.wumei, issuePart, { lineId: partLine(stay), quantityMilli: 1_000 }),
      ),
    );
    expect(outcomes.filter((outcome) => !isRefusal(outcome))).toHaveLength(1);
    expect((await shelf()).quantityMilli).toBe(9_000);
  });
});
