import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults, openRegistry, type Registry } from './fixtures.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});
afterAll(() => registry.close());

const people = () => registry.world.people;
const workshopId = () => registry.world.workshopId;
const inHours = (hours: number) =>
  new Date(registry.world.clock.now().getTime() + hours * 3_600_000).toISOString();

async function part(number: string, priced = true): Promise<string> {
  const { body } = await registry.send(people().wumei, 'POST', '/parts', { number, names: { en: 'Filter' } });
  const price = { workshopId: workshopId(), priceMinor: 4_500 };
  if (priced) await registry.send(people().admin, 'PUT', `/parts/${body.id}/price`, price, 1);
  return body.id;
}

const expectAt = (partId: string, expectedAt: string | null, who = people().wumei) =>
  registry.send(who, 'PUT', `/parts/${partId}/expected`, { workshopId: workshopId(), expectedAt });
const noted = (partId: string) =>
  registry.world.look((tx) =>
    tx.db.selectFrom('part_stock').select('expected_at').where('part_id', '=', partId).executeTakeFirst(),
  );

describe('the next delivery of a part', () => {
  it('QUOTE-5 is noted with its time, and is over when parts come in', async () => {
    const partId = await part('X-1');
    expect(await expectAt(partId, inHours(5))).toMatchObject({
      status: 200,
      body: { expectedAt: inHours(5) },
    });
    expect((await noted(partId))?.expected_at?.toISOString()).toBe(inHours(5));
    const [entry] = await registry.world.look((tx) =>
      tx.db.selectFrom('journal_entries').select('payload').where('type', '=', 'part.expected').execute(),
    );
    expect(entry?.payload).toMatchObject({ partId, expectedAt: inHours(5), previous: null });
    const receipt = { workshopId: workshopId(), quantityMilli: 2_000, unitCostMinor: 1_000 };
    await registry.send(people().wumei, 'POST', `/parts/${partId}/receipts`, receipt);
    expect((await noted(partId))?.expected_at).toBeNull();
  });

  it('can be taken back when nobody knows any more', async () => {
    const partId = await part('X-2');
    await expectAt(partId, inHours(5));
    await expectAt(partId, null);
    expect((await noted(partId))?.expected_at).toBeNull();
  });

  it('refuses a time that is past, a part not kept here, and an advisor', async () => {
    const partId = await part('X-3');
    expect(faults(await expectAt(partId, inHours(-1)))).toEqual({
      '/expectedAt': 'part/expected-in-the-past',
    });
    expect((await expectAt(await part('X-4', false), inHours(1))).body.code).toBe('part/not-kept-here');
    expect((await expectAt(partId, inHours(1), people().lina)).status).toBe(403);
  });
});
