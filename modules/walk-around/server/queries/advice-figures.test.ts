import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOrder } from '#modules/repair-orders/server/index.ts';
import type { Actor } from '#platform/server/actor.ts';
import { later, received } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { acceptRecommendation } from '../commands/accept-recommendation.ts';
import { declineRecommendation } from '../commands/decline-recommendation.ts';
import { recordPoint } from '../commands/record-point.ts';
import { readAdviceFigures } from './advice-figures.ts';
import { readAdviceRecords } from './advice-records.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const point = 'tread-left-front';

/** One finding of this person at a new car; its visit and what is advised. */
async function found(who: Actor, valueMilli = 1_200) {
  const stay = await received(world);
  await world.done(who, recordPoint, { visitId: stay.visitId, point, valueMilli });
  const { id } = await world.look((tx) =>
    tx.db
      .selectFrom('recommendations')
      .select('id')
      .where('visit_id', '=', stay.visitId)
      .executeTakeFirstOrThrow(),
  );
  return { ...stay, recommendationId: id };
}

/** The same car comes again, and somebody measures the point anew. */
async function seenAgain({ visitId, vehicleId }: { visitId: string; vehicleId: string }, valueMilli: number) {
  await world.look((tx) =>
    tx.db.updateTable('visits').set({ state: 'closed' }).where('id', '=', visitId).execute(),
  );
  later(world, 60);
  const again = await received(world, { vehicleId });
  await world.done(world.people.lina, recordPoint, { visitId: again.visitId, point, valueMilli });
}

const asked = (by: 'advisor' | 'finder') => {
  const day = world.clock.now().toISOString().slice(0, 10);
  return { workshopId: world.workshopId, from: shift(day, -2), to: shift(day, 2), by };
};
const shift = (day: string, by: number) =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
const context = <T>(run: (given: never) => Promise<T>, who = world.people.wangwei) =>
  world.look((tx) => run({ tx, actor: who, now: world.clock.now(), locale: 'zh-CN' } as never));
const figures = (by: 'advisor' | 'finder') => context((given) => readAdviceFigures(asked(by), given));

describe('the figure of advice', () => {
  it('INSP-6 counts found, offered, sold and contradicted per finder and per advisor, each with its very records', async () => {
    const { lina, chenbo } = world.people;
    await found(chenbo);
    const declined = await found(chenbo);
    const { visitId, recommendationId } = declined;
    await world.done(lina, declineRecommendation, { visitId, recommendationId, reason: '下次' });
    await seenAgain(declined, 6_000);
    const confirmed = await found(chenbo);
    await seenAgain(confirmed, 1_000);
    const sold = await found(chenbo);
    await world.done(lina, openOrder, { visitId: sold.visitId });
    const { jobId } = await world.done(lina, acceptRecommendation, sold);
    expect(await figures('finder')).toMatchObject({ total: { offered: 2, sold: 0 } });
    await world.look((tx) =>
      tx.db
        .updateTable('jobs')
        .set({ state: 'finished', approved_at: world.clock.now() })
        .where('id', '=', jobId ?? '')
        .execute(),
    );
    await world.look((tx) =>
      tx.db
        .updateTable('repair_orders')
        .set({ state: 'delivered' })
        .where('visit_id', '=', sold.visitId)
        .execute(),
    );
    await seenAgain(sold, 7_500);
    const byFinder = await figures('finder');
    expect(byFinder).toMatchObject({
      people: [
        {
          staff: { id: chenbo.staffId },
          ...{ found: 4, offered: 2, sold: 1, reinspected: 2, contradicted: 1 },
        },
        { staff: { id: lina.staffId }, found: 1, contradicted: 0 },
      ],
      total: { found: 5, offered: 2, sold: 1, reinspected: 2, contradicted: 1 },
    });
    expect(await figures('advisor')).toMatchObject({
      people: [{ staff: { id: lina.staffId }, found: 5, contradicted: 1 }],
    });
    const behind = await context((given) =>
      readAdviceRecords({ ...asked('finder'), count: 'contradicted', staffId: chenbo.staffId }, given),
    );
    expect(behind).toMatchObject({
      records: [
        {
          ...{ id: recommendationId, grade: 'red', valueMilli: 1_200, offered: true, sold: false },
          ...{ contradicted: true, later: { grade: 'green', valueMilli: 6_000, by: '李娜' } },
        },
      ],
      next: null,
    });
  });

  it('INSP-6 does not count what was put right at the same visit', async () => {
    const before = (await figures('finder')) as { total: { found: number } };
    const { visitId } = await found(world.people.chenbo);
    await world.done(world.people.chenbo, recordPoint, { visitId, point, valueMilli: 7_000 });
    expect(await figures('finder')).toMatchObject({ total: { found: before.total.found } });
  });

  it('refuses who has no business with figures, and a span that ends before it begins: INSP-6', async () => {
    const mine = await context((given) => readAdviceFigures(asked('advisor'), given), world.people.lina);
    expect(mine).toMatchObject({ code: 'right/missing' });
    const crossed = { ...asked('advisor'), from: '2026-02-01', to: '2026-01-01' };
    expect(await context((given) => readAdviceFigures(crossed, given))).toMatchObject({
      fields: [{ code: 'walk-around/span-too-long' }],
    });
  });
});
