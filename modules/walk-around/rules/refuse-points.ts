import { type Refusal, refuseField } from '#platform/rules/refusal.ts';
import type { Limits, Measure, Point } from './point.ts';

/**
 * A list of points stands when each has its own key, every red limit lies beyond its amber one, no model has limits twice,
 * and what mends it is an operation of the price list: by a code nobody knows, advice would silently have no price.
 */
export function refusePoints(
  points: readonly Point[],
  isOperation: (code: string) => boolean = () => true,
): Refusal | null {
  const keys = new Set<string>();
  for (const [place, { key, measure, opCode }] of points.entries()) {
    if (keys.has(key)) return refuseField(`/points/${place}/key`, 'walk-around/key-twice', { key });
    keys.add(key);
    if (opCode !== null && !isOperation(opCode)) {
      return refuseField(`/points/${place}/opCode`, 'walk-around/no-such-operation', { code: opCode });
    }
    if (!measure) continue;
    const crossed = [measure, ...measure.perModel].some((limits) => isCrossed(measure.worse, limits));
    if (crossed) {
      return refuseField(`/points/${place}/measure`, 'walk-around/limits-crossed', { key });
    }
    const twice = modelTwice(measure);
    if (twice) return refuseField(`/points/${place}/measure`, 'walk-around/model-twice', { model: twice });
  }
  return null;
}

export function isCrossed(worse: Measure['worse'], { amberAt, redAt }: Limits): boolean {
  return worse === 'below' ? redAt > amberAt : redAt < amberAt;
}

/** The make and model that has limits a second time; which of them hold would be chance. */
export function modelTwice({ perModel }: Pick<Measure, 'perModel'>): string | null {
  const seen = new Set<string>();
  for (const { make, model } of perModel) {
    const name = [make, model].filter(Boolean).join(' ');
    if (seen.has(name.toLowerCase())) return name;
    seen.add(name.toLowerCase());
  }
  return null;
}
