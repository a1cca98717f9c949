import { builtInPoints, type Station, stations } from '#modules/walk-around/rules/index.ts';
import type { Random } from '../random.ts';
import { signatureOf } from '../signature.ts';
import type { Walk } from './a-walk.ts';

/** Where a measure of the demo's cars lies, and how much it wears from one visit to the next, in thousandths. */
const wear: Readonly<Record<string, { from: number; to: number; worn: number }>> = {
  'tread-left-front': { from: 2_600, to: 7_000, worn: -600 },
  'tread-right-front': { from: 2_600, to: 7_000, worn: -500 },
  'tread-left-rear': { from: 3_200, to: 7_500, worn: -400 },
  'tread-right-rear': { from: 3_200, to: 7_500, worn: -400 },
  'pads-front': { from: 3_400, to: 9_000, worn: -900 },
  'pads-rear': { from: 4_200, to: 9_000, worn: -500 },
  'battery-voltage': { from: 12_350, to: 12_800, worn: -80 },
  'coolant-frost': { from: -38_000, to: -28_000, worn: 800 },
  'brake-fluid-water': { from: 500, to: 1_600, worn: 300 },
};

/** Walks around the car and measures; with what was measured last time it is a little more worn today. */
export async function measure(walk: Walk, given: Readonly<Record<string, number>> = {}): Promise<void> {
  const measured = new Map<string, number>();
  for (const [point, { from, to, worn }] of Object.entries(wear)) {
    const before = walk.vehicle.measured?.get(point);
    const isNew = before === undefined || walk.random.percent(8);
    const value = given[point] ?? (isNew ? step(walk.random, from, to) : before + worn);
    measured.set(point, value);
    await record(walk, { point, valueMilli: value });
  }
  walk.vehicle.measured = measured;
  walk.vehicle.measuredAt = walk.arrivesAt.getTime();
}

const step = (random: Random, from: number, to: number) => random.between(from / 50, to / 50) * 50;

export async function record(
  walk: Walk,
  result: { point: string; valueMilli?: number; grade?: string },
): Promise<void> {
  const { shop, visitId, advisor } = walk;
  await shop.house.act(advisor, 'POST', '/visits/:visitId/walk-around/points', { visitId, ...result });
}

/** Everything that has no measure is as it should be. */
export async function findTheRestGood(walk: Walk): Promise<void> {
  for (const { key, measure: measured } of builtInPoints)
    if (!measured) await record(walk, { point: key, grade: 'green' });
}

export async function stand(
  walk: Walk,
  at: readonly Station[] = stations,
  found: readonly string[] = [],
): Promise<void> {
  const { shop, visitId, advisor } = walk;
  await shop.house.act(advisor, 'POST', '/visits/:visitId/walk-around/stations', {
    visitId,
    stations: at.map((station) => ({ station, found: found.includes(station) })),
  });
}

export interface Advice {
  id: string;
  point: string;
  grade: 'amber' | 'red';
  priced: boolean;
}

export async function adviceOf({ shop, visitId }: Walk): Promise<Advice[]> {
  return shop.house.look((tx) =>
    tx.rows<Advice>(
      'demo_advice',
      `select id, point, grade, price_minor > 0 as priced from recommendations
       where organization_id = $1 and visit_id = $2 and state = 'open' order by grade desc, point`,
      [tx.organizationId, visitId],
    ),
  );
}

/** Red is declined with the customer's hand under the risk. */
export async function declineAdvice(walk: Walk, { id, grade }: Advice, reason: string): Promise<void> {
  const { shop, visitId, advisor, vehicle } = walk;
  const signerName = vehicle.customerName;
  await shop.house.act(advisor, 'POST', '/visits/:visitId/recommendations/:recommendationId/decline', {
    visitId,
    recommendationId: id,
    reason,
    ...(grade === 'red' ? { signerName, signature: await signatureOf(signerName) } : {}),
  });
}

/**
 * A walk-around of the past: most of what was worn was told and put off, so that it comes up again; some of it the
 * customer wanted at once, and some nobody put to them.
 */
export async function lookAround(walk: Walk, later: string): Promise<void> {
  await stand(walk, stations, ['right-rear-door']);
  await measure(walk);
  await mark(walk, { view: 'right', xBp: 6_400, yBp: 5_200, kind: 'scratch', severity: 'light' });
  for (const advice of await adviceOf(walk)) {
    const chance = walk.random.below(100);
    if (advice.priced && chance < 40) walk.wanted.push(advice.id);
    else if (advice.grade === 'red' || chance < 85) await declineAdvice(walk, advice, later);
  }
}

/** What the customer wanted of the findings becomes work of the order. */
export async function acceptWanted({ shop, visitId, advisor, wanted }: Walk): Promise<void> {
  for (const recommendationId of wanted)
    await shop.house.act(advisor, 'POST', '/visits/:visitId/recommendations/:recommendationId/accept', {
      visitId,
      recommendationId,
    });
}

export async function mark({ shop, visitId, advisor }: Walk, damage: object): Promise<void> {
  await shop.house.act(advisor, 'POST', '/visits/:visitId/damage-marks', { visitId, ...damage });
}
