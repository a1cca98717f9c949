import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { newId } from '#platform/server/ids.ts';
import { type Ordered, signed } from '#tests/server/stages.ts';
import { morning, openWorld, type World } from '#tests/server/world.ts';
import { askOtherPart } from './ask-other-part.ts';
import { bearOtherPart } from './bear-other-part.ts';
import { issuePart } from './issue-part.ts';
import { returnPart } from './return-part.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const lineOf = (stay: Ordered) => stay.lines.find(({ partId }) => partId)?.id ?? '';
const lineRow = (lineId: string) =>
  world.look((tx) =>
    tx.db.selectFrom('repair_order_lines').selectAll().where('id', '=', lineId).executeTakeFirstOrThrow(),
  );

/** Another set of pads on the shelf, by default of the signed class and price. */
async function otherPads(change: { source?: string; priceMinor?: number } = {}): Promise<string> {
  const id = newId(morning);
  const organization_id = world.organizationId;
  await world.look(async (tx) => {
    const pads = await tx.db
      .selectFrom('parts as p')
      .innerJoin('part_stock as s', 's.part_id', 'p.id')
      .innerJoin('repair_order_lines as l', 'l.part_id', 'p.id')
      .select(['p.source', 's.price_minor'])
      .executeTakeFirstOrThrow();
    await tx.db
      .insertInto('parts')
      .values({
        ...{ organization_id, id, number: id, number_normalized: id, names: JSON.stringify({ en: 'Pads' }) },
        ...{ source: change.source ?? pads.source },
      })
      .execute();
    await tx.db
      .insertInto('part_stock')
      .values({
        ...{ organization_id, workshop_id: world.workshopId, part_id: id, quantity_milli: 5_000 },
        ...{ price_minor: change.priceMinor ?? pads.price_minor, cost_minor: 10_000 },
      })
      .execute();
  });
  return id;
}

describe('another part than the one the customer signed for', () => {
  it('A5 is handed out when it is of the signed class and no dearer, and comes back as what it is', async () => {
    const stay = await signed(world);
    const [lineId, partId] = [lineOf(stay), await otherPads()];
    const { wumei } = world.people;
    expect(await world.done(wumei, issuePart, { lineId, quantityMilli: 1_000, partId })).toMatchObject({
      ...{ issuedMilli: 1_000, stockMilli: 4_000 },
    });
    const back = { lineId, quantityMilli: 1_000, reason: '型号不符' };
    expect(await world.done(wumei, returnPart, back)).toMatchObject({ issuedMilli: 0, stockMilli: 5_000 });
  });

  it('A5 refuses a dearer one and one of another class, and nothing leaves the shelf', async () => {
    const stay = await signed(world);
    const lineId = lineOf(stay);
    const { wumei } = world.people;
    for (const partId of [
      await otherPads({ priceMinor: 90_000_00 }),
      await otherPads({ source: 'aftermarket' }),
    ])
      expect(await world.ask(wumei, issuePart, { lineId, quantityMilli: 1_000, partId })).toMatchObject({
        code: 'workshop/not-the-signed-part',
      });
    expect(await lineRow(lineId)).toMatchObject({ issued_milli: 0 });
  });

  it('A5 is asked for, borne by a manager and then handed out, and the customer pays as signed', async () => {
    const stay = await signed(world);
    const [lineId, partId] = [lineOf(stay), await otherPads({ priceMinor: 90_000_00 })];
    const { wumei, wangwei } = world.people;
    const before = await lineRow(lineId);
    await world.done(wumei, askOtherPart, { lineId, partId, reason: '只有原厂件' });
    expect((await world.journalOf(stay.visitId)).at(-1)).toBe('part.other-asked');
    expect(await world.ask(wumei, issuePart, { lineId, quantityMilli: 1_000, partId })).toMatchObject({
      code: 'workshop/not-the-signed-part',
    });
    const borne = { lineId, partId, reason: '不耽误客户取车' };
    expect(await world.done(wangwei, bearOtherPart, borne)).toMatchObject({ isBorne: true });
    expect((await world.journalOf(stay.visitId)).at(-1)).toBe('part.other-borne');
    expect(await world.done(wumei, issuePart, { lineId, quantityMilli: 1_000, partId })).toMatchObject({
      issuedMilli: 1_000,
    });
    const { total_minor, authorized_minor, shares } = await lineRow(lineId);
    expect({ total_minor, authorized_minor, shares }).toEqual({
      ...{ total_minor: before.total_minor, authorized_minor: before.authorized_minor },
      shares: before.shares,
    });
  });

  it('A5 refuses a clerk who would decide it, a part nobody asked for, and the second of two managers', async () => {
    const stay = await signed(world);
    const [lineId, partId] = [lineOf(stay), await otherPads({ priceMinor: 90_000_00 })];
    const { wumei, wangwei, lina } = world.people;
    const borne = { lineId, partId, reason: '不耽误客户取车' };
    expect(await world.ask(wangwei, bearOtherPart, borne)).toMatchObject({
      code: 'workshop/other-part-not-asked',
    });
    await world.done(wumei, askOtherPart, { lineId, partId, reason: '只有原厂件' });
    for (const who of [wumei, lina])
      expect(await world.ask(who, bearOtherPart, borne)).toMatchObject({ code: 'right/missing' });
    const both = await Promise.all([1, 2].map(() => world.ask(wangwei, bearOtherPart, borne)));
    expect(both.filter((outcome) => !isRefusal(outcome))).toHaveLength(1);
    expect(both.filter(isRefusal)).toMatchObject([{ code: 'workshop/other-part-borne-already' }]);
  });

  it('A5 refuses a second kind beside one that is out', async () => {
    const stay = await signed(world);
    const [lineId, partId] = [lineOf(stay), await otherPads()];
    const { wumei } = world.people;
    await world.done(wumei, issuePart, { lineId, quantityMilli: 500 });
    const out = { code: 'workshop/signed-part-is-out' };
    expect(await world.ask(wumei, issuePart, { lineId, quantityMilli: 500, partId })).toMatchObject(out);
    expect(await world.ask(wumei, askOtherPart, { lineId, partId, reason: 'x' })).toMatchObject(out);
  });
});
