import { type Refusal, refuseField } from '#platform/rules/refusal.ts';
import type { Limits, Measure, Point } from './point.ts';

/** A list of points stands when each has its own key, and every red limit lies beyond its amber one. */
export function refusePoints(points: readonly Point[]): Refusal | null {
  const keys = new Set<string>();
  for (const [place, { key, measure }] of points.entries()) {
    if (keys.has(key)) return refuseField(`/points/${place}/key`, 'walk-around/key-twice', { key });
    keys.add(key);
    if (!measure) continue;
    const crossed = [measure, ...measure.perModel].some((limits) => isCrossed(measure.worse, limits));
    if (crossed) return refuseField(`/points/${place}/measure`, 'walk-around/limits-crossed', { key });
  }
  return null;
}

function isCrossed(worse: Measure['worse'], { amberAt, redAt }: Limits): boolean {
  return worse === 'below' ? redAt > amberAt : redAt < amberAt;
}
