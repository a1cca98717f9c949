import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { newId } from '#platform/server/ids.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { command } from './command.ts';
import { execute } from './execute.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Adds a bay: small, real, with a unique name to trip over. */
const addBay = command(
  'workshop.keep',
  z.object({ name: z.string() }),
  async ({ name }, { tx, now, announce, enqueue }) => {
    if (name === 'forbidden') return refuse('test/forbidden');
    const [taken] = await tx.rows<{ last: number }>(
      'take',
      `select next_document_number($1, 'bay', 2026) as last`,
      [world.workshopId],
    );
    await tx.db
      .insertInto('bays')
      .values({
        organization_id: tx.organizationId,
        id: newId(now),
        workshop_id: world.workshopId,
        name,
        kind: 'lift',
      })
      .execute();
    announce({ type: 'bay.added', workshopId: world.workshopId, payload: { name } });
    enqueue('look-at-bay', { name });
    return { number: taken?.last ?? 0, name };
  },
);

const call = (input: { name: string }, idempotencyKey?: string) =>
  execute({ pool: world.databases.app, clock: world.clock, files: world.files }, addBay, input, {
    actor: world.people.admin,
    idempotencyKey,
  });

const countOf = (name: string) =>
  world.look(async (tx) => {
    const [bays] = await tx.rows<{ n: number }>(
      'n1',
      'select count(*)::integer as n from bays where name = $1',
      [name],
    );
    const [entries] = await tx.rows<{ n: number }>(
      'n2',
      `select count(*)::integer as n from journal_entries where type = 'bay.added' and payload ->> 'name' = $1`,
      [name],
    );
    const [jobs] = await tx.rows<{ n: number }>(
      'n3',
      `select count(*)::integer as n from jobs_of_group() where payload ->> 'name' = $1`,
      [name],
    );
    return [bays?.n, entries?.n, jobs?.n];
  });

describe('a command', () => {
  it('PLAT-4 saves its change, its journal entry and its job together', async () => {
    const outcome = await call({ name: 'A' }, 'key-aaaa-1');
    expect(outcome).toMatchObject({ status: 200, replayed: false, answer: { name: 'A' } });
    expect(await countOf('A')).toEqual([1, 1, 1]);
  });

  it('PLAT-4 gives a retry with the same key the same answer and does nothing twice', async () => {
    const first = await call({ name: 'B' }, 'key-bbbb-1');
    const second = await call({ name: 'B' }, 'key-bbbb-1');
    expect(second).toMatchObject({ replayed: true });
    expect((second as { answer: object }).answer).toEqual((first as { answer: object }).answer);
    expect(await countOf('B')).toEqual([1, 1, 1]);
  });

  it('PLAT-4 gives ten equal answers to the same key ten times at once, and makes one thing', async () => {
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => call({ name: 'C' }, 'key-cccc-1')));
    const answers = new Set(
      outcomes.map((outcome) => JSON.stringify((outcome as { answer: object }).answer)),
    );
    expect([...answers]).toHaveLength(1);
    expect(outcomes.filter((outcome) => !isRefusal(outcome) && !outcome.replayed)).toHaveLength(1);
    expect(await countOf('C')).toEqual([1, 1, 1]);
  });

  it('PLAT-4 refuses the same key with another body', async () => {
    await call({ name: 'D' }, 'key-dddd-1');
    expect(await call({ name: 'E' }, 'key-dddd-1')).toMatchObject({ code: 'request/key-used-otherwise' });
    expect(await countOf('E')).toEqual([0, 0, 0]);
  });

  it('keeps nothing of a refused step, not even its key: it may be tried again once mended', async () => {
    expect(await call({ name: 'forbidden' }, 'key-ffff-1')).toMatchObject({ code: 'test/forbidden' });
    expect(await call({ name: 'F' }, 'key-ffff-1')).toMatchObject({ status: 200 });
  });

  it('leaves no entry, no job and no gap in the numbers when the database refuses', async () => {
    const before = (await call({ name: 'G' }, 'key-gggg-1')) as { answer: { number: number } };
    await expect(call({ name: 'G' }, 'key-gggg-2')).rejects.toMatchObject({ code: '23505' });
    expect(await countOf('G')).toEqual([1, 1, 1]);
    const after = (await call({ name: 'H' }, 'key-hhhh-1')) as { answer: { number: number } };
    expect(after.answer.number).toBe(before.answer.number + 1);
  });

  it('gives ten commands at once ten numbers in a row', async () => {
    const outcomes = await Promise.all(Array.from({ length: 10 }, (_, n) => call({ name: `N${n}` })));
    const numbers = outcomes
      .map((outcome) => (outcome as { answer: { number: number } }).answer.number)
      .sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 10 }, (_, n) => (numbers[0] ?? 0) + n));
  });

  it('PLAT-2 refuses whoever lacks its right', async () => {
    const outcome = await world.ask(world.people.chenbo, addBay, { name: 'Z' });
    expect(outcome).toMatchObject({ code: 'right/missing', params: { right: 'workshop.keep' } });
    expect(await countOf('Z')).toEqual([0, 0, 0]);
  });
});
