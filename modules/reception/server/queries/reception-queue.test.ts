import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { receptionQueue } from '../../api/index.ts';
import { greet } from '../commands/greet.ts';
import { waitingVisit } from '../fixtures/received-visit.ts';
import { readReceptionQueue } from './reception-queue.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const queueFor = (who = world.people.lina, workshopId = world.workshopId) =>
  world.look((tx) =>
    readReceptionQueue({ workshopId }, { tx, actor: who, now: world.clock.now(), locale: 'en' }),
  );

describe('the reception queue', () => {
  it('is empty with its limit while nobody waits', async () => {
    expect(await queueFor()).toEqual({
      limitMinutes: 10,
      longestMinutes: null,
      guides: [],
      items: [],
      helpers: [],
    });
  });

  it('RECV-1 shows waiting minutes, longest first, and flags who waits past the limit', async () => {
    const first = await waitingVisit(world);
    world.clock.advance(6 * 60_000);
    const second = await waitingVisit(world);
    world.clock.advance(4 * 60_000 + 1_000);
    const queue = receptionQueue.parse(await queueFor());
    expect(queue.longestMinutes).toBe(10);
    expect(queue.items.map(({ visit, minutes, overLimit }) => [visit.id, minutes, overLimit])).toEqual([
      [first, 10, true],
      [second, 4, false],
    ]);
    await world.done(world.people.lina, greet, { visitId: first });
    const after = receptionQueue.parse(await queueFor());
    expect(after.items.map(({ visit }) => visit.id)).toEqual([second]);
  });

  it('refuses a workshop that is not the caller’s', async () => {
    const outcome = await queueFor(world.people.lina, world.organizationId);
    expect(isRefusal(outcome) && outcome.code).toBe('request/not-found');
  });
});
