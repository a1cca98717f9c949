import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/server/ids.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { journalOf } from './journal.ts';
import { verifyJournal } from './verify.ts';

let world: World;
let owner: pg.Client;

beforeAll(async () => {
  world = await openWorld();
  owner = new pg.Client({ connectionString: world.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await world.close();
});

/** Writes a chain of so many entries and gives its id. */
async function chainOf(length: number): Promise<string> {
  const chainId = newId(world.clock.now());
  await world.look(async (tx) => {
    const journal = journalOf(tx, world.people.lina, world.clock.now());
    for (let n = 1; n <= length; n += 1) {
      journal.announce({ type: 'test.noted', workshopId: world.workshopId, chainId, payload: { n } });
    }
  });
  return chainId;
}

/** Changes the journal as only an intruder with the owner's power could: with the triggers off. */
async function tamper(sql: string, values: unknown[]): Promise<void> {
  await owner.query('begin; set local session_replication_role = replica');
  await owner.query(sql, values);
  await owner.query('commit');
}

const faultsOf = async (chainId: string) =>
  (await verifyJournal(owner)).faults.filter((fault) => fault.chainId === chainId);

describe('the journal', () => {
  it('PLAT-2 chains entries so that an untouched journal verifies', async () => {
    const chainId = await chainOf(5);
    expect(await faultsOf(chainId)).toEqual([]);
    expect((await verifyJournal(owner)).entries).toBeGreaterThanOrEqual(5);
  });

  it.each([
    ['update', `update journal_entries set payload = '{}'`],
    ['delete', 'delete from journal_entries'],
    ['truncate', 'truncate journal_entries'],
  ])('PLAT-2 refuses %s even to the owner', async (_verb, sql) => {
    await chainOf(1);
    await expect(owner.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('PLAT-2 lets the application neither change nor write past its one door', async () => {
    await expect(
      world.look((tx) => tx.rows('t1', `update journal_entries set type = 'x'`, [])),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      world.look((tx) => tx.rows('t2', `update journal_chains set sequence = 0`, [])),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('PLAT-2 tells which entry was changed', async () => {
    const chainId = await chainOf(4);
    await tamper(`update journal_entries set payload = '{"n": 99}' where chain_id = $1 and sequence = 2`, [
      chainId,
    ]);
    expect(await faultsOf(chainId)).toMatchObject([{ sequence: 2, fault: 'changed' }]);
  });

  it('PLAT-2 tells where an entry is missing', async () => {
    const chainId = await chainOf(4);
    await tamper('delete from journal_entries where chain_id = $1 and sequence = 3', [chainId]);
    expect(await faultsOf(chainId)).toMatchObject([{ sequence: 4, fault: 'missing' }]);
  });

  it('PLAT-2 notices a chain cut short at its end', async () => {
    const chainId = await chainOf(4);
    await tamper('delete from journal_entries where chain_id = $1 and sequence = 4', [chainId]);
    expect(await faultsOf(chainId)).toMatchObject([{ fault: 'head-differs' }]);
  });

  it('PLAT-2 notices a chain taken away whole, by the nightly seal', async () => {
    const chainId = await chainOf(3);
    await world.look((tx) => tx.rows('seal', 'select journal_seal_day($1)', ['2026-11-21']));
    await tamper('delete from journal_entries where chain_id = $1', [chainId]);
    await tamper('delete from journal_chains where chain_id = $1', [chainId]);
    const { faults } = await verifyJournal(owner);
    expect(faults).toContainEqual(
      expect.objectContaining({ chainId: world.organizationId, fault: 'seal-differs' }),
    );
  });

  it('keeps one unbroken chain when twenty write to it at once', async () => {
    const chainId = await chainOf(1);
    await Promise.all(
      Array.from({ length: 20 }, () =>
        world.look(async (tx) => {
          journalOf(tx, world.people.lina, world.clock.now()).announce({
            type: 'test.noted',
            workshopId: world.workshopId,
            chainId,
          });
        }),
      ),
    );
    expect(await faultsOf(chainId)).toEqual([]);
  });
});
