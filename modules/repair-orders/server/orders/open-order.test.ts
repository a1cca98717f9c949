import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Catalogue, stockUp } from '#tests/server/catalogue.ts';
import { countRoundTrips } from '#tests/server/round-trips.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { openOrder } from './open-order.ts';

let world: World;
let catalogue: Catalogue;
beforeAll(async () => {
  world = await openWorld();
  catalogue = await stockUp(world);
});
afterAll(() => world.close());

describe('an order', () => {
  it('is written with five lines in at most nine round trips', async () => {
    const counted = await countRoundTrips(world.databases.app, () =>
      world.done(
        world.people.lina,
        openOrder,
        {
          workshopId: world.workshopId,
          vehicleId: world.vehicleId,
          promisedAt: '2026-11-21T08:30:00.000Z',
          jobs: [
            {
              opCodeId: catalogue.pads,
              lines: [
                { kind: 'labor', opCodeId: catalogue.pads },
                { kind: 'part', partId: catalogue.padSet },
                { kind: 'part', partId: catalogue.fluid, quantityMilli: 2_000 },
              ],
            },
            {
              title: 'wash',
              lines: [
                { kind: 'fee', name: 'wash', fixedMinor: 0 },
                { kind: 'sublet', name: 'x', fixedMinor: 1_000 },
              ],
            },
          ],
        },
        { idempotencyKey: 'first-of-all' },
      ),
    );
    console.log(counted);
    expect(counted.trips).toBeLessThanOrEqual(9);
  });
});
