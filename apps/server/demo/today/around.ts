import { stations } from '#modules/walk-around/rules/index.ts';
import { wordsOfToday } from '../catalogue/today-words.ts';
import { after, type Walk } from '../stay/a-walk.ts';
import {
  adviceOf,
  declineAdvice,
  findTheRestGood,
  mark,
  measure,
  record,
  stand,
} from '../stay/look-around.ts';
import { openOrder } from '../stay/order.ts';

/** The advisor stands at the right of the car with the tablet: half the stops are seen. */
export async function walkHalfAround(walk: Walk): Promise<void> {
  after(walk, 12);
  await stand(walk, stations.slice(0, 6), ['front']);
  await record(walk, { point: 'tread-left-front', valueMilli: 4_200 });
  await record(walk, { point: 'pads-front', valueMilli: 3_600 });
  await record(walk, { point: 'engine-oil', grade: 'green' });
  await record(walk, { point: 'battery-voltage', valueMilli: 12_500 });
}

/** All seen: a mark known from last time, a new one, and what is worn offered, accepted and declined. */
export async function walkAllAround(walk: Walk): Promise<void> {
  const { shop, visitId, advisor } = walk;
  const words = wordsOfToday(shop.house.locale);
  after(walk, 10);
  await compareLastTime(walk);
  await mark(walk, {
    ...{ view: 'left', xBp: 4_300, yBp: 4_600, kind: 'dent', severity: 'light', note: words.dent },
  });
  await stand(walk, stations, ['left-front-door', 'right-rear-door', 'left-front-wing']);
  await measure(walk, {
    ...{ 'pads-front': 1_800, 'tread-left-front': 2_400, 'battery-voltage': 12_300 },
    ...{ 'brake-fluid-water': 1_900 },
  });
  await findTheRestGood(walk);
  await openOrder(walk);
  after(walk, 20);
  for (const advice of await adviceOf(walk)) {
    if (advice.point === 'pads-front')
      await shop.house.act(advisor, 'POST', '/visits/:visitId/recommendations/:recommendationId/accept', {
        ...{ visitId, recommendationId: advice.id },
      });
    if (advice.point === 'battery-voltage') await declineAdvice(walk, advice, words.notToday);
  }
}

async function compareLastTime({ shop, visitId, advisor, vehicle }: Walk): Promise<void> {
  const known = await shop.house.look((tx) =>
    tx.rows<{ id: string }>(
      'demo_mark_of_last_time',
      `select m.id from damage_marks m
       join visits v on v.organization_id = m.organization_id and v.id = m.visit_id
       where m.organization_id = $1 and v.vehicle_id = $2 and v.id <> $3 and m.removed_at is null
       order by v.id desc, m.id desc limit 1`,
      [tx.organizationId, vehicle.id, visitId],
    ),
  );
  for (const { id } of known)
    await shop.house.act(advisor, 'POST', '/visits/:visitId/walk-around/comparisons', {
      ...{ visitId, damageMarkId: id, verdict: 'still-there' },
    });
}
