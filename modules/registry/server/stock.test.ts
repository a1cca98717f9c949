import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { inGroup } from '#platform/server/database/tx.ts';
import { receivePart } from './commands/receive-part.ts';
import { faults, openRegistry, type Registry, stranger } from './fixtures.ts';
import { moveStock } from './index.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});
afterAll(() => registry.close());

const people = () => registry.world.people;
const workshopId = () => registry.world.workshopId;

let made = 0;
async function keptPart(): Promise<string> {
  made += 1;
  const part = { number: `S-${made}`, names: { en: 'Filter' } };
  const { body } = await registry.send(people().wumei, 'POST', '/parts', part);
  await registry.send(
    people().admin,
    'PUT',
    `/parts/${body.id}/price`,
    { workshopId: workshopId(), priceMinor: 4_500 },
    1,
  );
  return body.id;
}

const receive = (partId: string, quantityMilli: number, unitCostMinor = 1_000, who = people().wumei) =>
  registry.send(who, 'POST', `/parts/${partId}/receipts`, {
    workshopId: workshopId(),
    quantityMilli,
    unitCostMinor,
  });
const correct = (partId: string, countedMilli: number, reason = '盘点', who = people().wumei) =>
  registry.send(who, 'POST', `/parts/${partId}/corrections`, {
    workshopId: workshopId(),
    countedMilli,
    reason,
  });
const issue = (partId: string, quantityMilli: number) =>
  inGroup(
    registry.world.databases.app,
    registry.world.organizationId,
    (tx) =>
      moveStock(tx, {
        workshopId: workshopId(),
        partId,
        movement: { kind: 'issue', quantityMilli },
        movedBy: people().wumei.staffId,
        now: registry.world.clock.now(),
      }),
    { keeps: (outcome) => !isRefusal(outcome) },
  );
const shelf = async (partId: string) =>
  (await registry.get(people().wumei, `/parts/${partId}?workshopId=${workshopId()}`)).body.stock;
const movements = async (partId: string) =>
  (await registry.get(people().wumei, `/parts/${partId}/movements?workshopId=${workshopId()}`)).body.items;

describe('the shelf', () => {
  it('is moved by receipts, issues and corrections, each kept with what it left and cost', async () => {
    const partId = await keptPart();
    expect(await receive(partId, 10_000, 1_000)).toMatchObject({
      status: 201,
      body: { quantityMilli: 10_000 },
    });
    registry.world.clock.advance(1_000);
    await receive(partId, 10_000, 2_000);
    registry.world.clock.advance(1_000);
    expect(await issue(partId, 4_000)).toMatchObject({
      quantityMilli: 16_000,
      movedMilli: -4_000,
      unitCostMinor: 1_500,
    });
    registry.world.clock.advance(1_000);
    expect(await correct(partId, 15_500, '少一件')).toMatchObject({
      status: 201,
      body: { quantityMilli: 15_500 },
    });
    expect(await shelf(partId)).toMatchObject({ quantityMilli: 15_500, costMinor: 1_500 });
    expect(await movements(partId)).toMatchObject([
      {
        kind: 'correction',
        quantityMilli: -500,
        resultingMilli: 15_500,
        reason: '少一件',
        movedBy: { name: '吴梅' },
      },
      { kind: 'issue', quantityMilli: -4_000, resultingMilli: 16_000, unitCostMinor: 1_500 },
      { kind: 'receipt', quantityMilli: 10_000, resultingMilli: 20_000, unitCostMinor: 2_000 },
      { kind: 'receipt', quantityMilli: 10_000, resultingMilli: 10_000, unitCostMinor: 1_000 },
    ]);
    expect((await registry.journal(partId)).map(({ type }) => type)).toEqual([
      'part.added',
      'part.priced',
      'part.received',
      'part.received',
      'part.corrected',
    ]);
  });

  it('SHOP-6 refuses to give out more than lies there', async () => {
    const partId = await keptPart();
    await receive(partId, 1_000);
    expect(await issue(partId, 1_001)).toMatchObject({
      code: 'stock/not-enough',
      params: { availableMilli: 1_000, wantedMilli: 1_001 },
    });
    expect((await shelf(partId)).quantityMilli).toBe(1_000);
  });

  it('refuses a part without a price, a count that agrees, and one without a reason', async () => {
    const { body } = await registry.send(people().wumei, 'POST', '/parts', {
      number: 'NEW',
      names: { en: 'New' },
    });
    expect(await receive(body.id, 1_000)).toMatchObject({
      status: 409,
      body: { code: 'part/not-kept-here' },
    });
    const partId = await keptPart();
    expect((await correct(partId, 0)).body.code).toBe('stock/count-agrees');
    expect(faults(await correct(partId, 5, ' '))).toEqual({ '/reason': 'field/needed' });
  });

  it('refuses who does not receive or count, and another workshop', async () => {
    const partId = await keptPart();
    expect((await receive(partId, 1_000, 1, people().chenbo)).status).toBe(403);
    expect((await correct(partId, 1_000, 'x', people().lina)).status).toBe(403);
    const outsider = stranger(registry.world, registry.elsewhereId, ['parts-clerk']);
    expect((await receive(partId, 1_000, 1, outsider)).status).toBe(404);
    const url = `/parts/${partId}/movements?workshopId=${workshopId()}`;
    expect((await registry.get(outsider, url)).status).toBe(404);
  });

  it('is the sum of its movements after receipts, issues and counts of many at once', async () => {
    const partId = await keptPart();
    await receive(partId, 5_000);
    const issues = Array.from({ length: 12 }, () => issue(partId, 1_000));
    const receipts = Array.from({ length: 8 }, () => receive(partId, 500));
    const counts = [correct(partId, 7_000), correct(partId, 6_500)];
    await Promise.all([...issues, ...receipts, ...counts]);
    const [{ total, last, lowest } = { total: -1, last: -2, lowest: -3 }] = await registry.world.look((tx) =>
      tx.rows<{ total: number; last: number; lowest: number }>(
        'sum_of_movements',
        `select sum(quantity_milli)::bigint as total, min(resulting_milli) as lowest,
           (select quantity_milli from part_stock where part_id = $1) as last
         from part_movements where part_id = $1`,
        [partId],
      ),
    );
    expect(total).toBe(last);
    expect(lowest).toBeGreaterThanOrEqual(0);
    expect((await shelf(partId)).quantityMilli).toBe(last);
  });

  it('PLAT-4 receives once when the same receipt is sent ten times', async () => {
    const partId = await keptPart();
    const body = { partId, workshopId: workshopId(), quantityMilli: 3_000, unitCostMinor: 100 };
    const { world } = registry;
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        world.ask(people().wumei, receivePart, body, { idempotencyKey: `receipt-of-${partId}` }),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await shelf(partId)).quantityMilli).toBe(3_000);
  });

  it('refuses to edit or forget a movement, even to a program that tries', async () => {
    const partId = await keptPart();
    await receive(partId, 1_000);
    const attempt = registry.world.look((tx) => tx.db.deleteFrom('part_movements').execute());
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
  });
});
