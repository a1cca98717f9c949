import { type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { type Warning, warn } from '#platform/rules/warning.ts';
import { compareProducts, divideProduct, scaleHalfUp } from '#platform/rules/whole-numbers.ts';

export type OdometerUnit = 'km' | 'mi';

/** Why an odometer may show less than it did. A suspected rollback is a reason to write down, not an accusation. */
export const odometerReasons = ['cluster-change', 'typo', 'suspected-rollback'] as const;
export type OdometerReason = (typeof odometerReasons)[number];

export interface Distance {
  readonly value: number;
  readonly unit: OdometerUnit;
}

export interface OdometerInput extends Distance {
  /** Epoch milliseconds of the reading. */
  readonly readAt: number;
  readonly reason?: string | null;
  readonly last?: (Distance & { readonly readAt: number }) | null;
}

export interface OdometerReading extends Distance {
  readonly reason: string | null;
  readonly warnings: readonly Warning[];
}

/** A mile is 1,609,344 millimetres, a kilometre a million. */
const millimetres: Readonly<Record<OdometerUnit, number>> = { km: 1_000_000, mi: 1_609_344 };

/** No car gets further: 4,000,000 of either unit. */
const furthest = 4_000_000;
/** What a car in steady use may add: a taxi in two shifts stays below 600 km a day, a journey below 1,500 in all. */
const likelyKmPerDay = 600;
const likelyKmAtOnce = 1_500;
/** A reading around ten times the last, and this much further, is a digit too many even after years. */
const digitTooMany = { least: 5, most: 20, km: 100_000 };
const day = 86_400_000;

/** The same distance in the other unit, to the nearest whole one. */
export function convertDistance({ value, unit }: Distance, to: OdometerUnit): number {
  return scaleHalfUp(value, millimetres[unit], millimetres[to]);
}

/**
 * Takes a new reading after the last. Refuses one below it without a reason, since distance only grows; a jump beyond
 * what the car can have driven is taken with a warning. A reading that is the last one, rounded into other units, is
 * not below it.
 */
export function readOdometer(input: OdometerInput, pointer = '/odometer'): OdometerReading | Refusal {
  const { value, unit, last } = input;
  const reason = input.reason?.trim() || null;
  if (!Number.isInteger(value) || value < 0) return refuseField(pointer, 'odometer/not-a-distance');
  if (value > furthest) return refuseField(pointer, 'odometer/too-far', { furthest });
  if (!last) return { value, unit, reason, warnings: [] };

  const [lastInUnit] = divideProduct(last.value, millimetres[last.unit], millimetres[unit]);
  if (value < lastInUnit) {
    if (!reason)
      return refuse('odometer/below-last', { value, unit, lastValue: last.value, lastUnit: last.unit });
    return {
      value,
      unit,
      reason,
      warnings: [warn('odometer/below-last', { lastValue: last.value, lastUnit: last.unit })],
    };
  }
  return { value, unit, reason, warnings: jumpWarnings(input, last, lastInUnit) };
}

function jumpWarnings(
  now: OdometerInput,
  last: Distance & { readAt: number },
  lastInUnit: number,
): Warning[] {
  const drivenKm = convertDistance({ value: now.value - lastInUnit, unit: now.unit }, 'km');
  const days = Math.max(0, (now.readAt - last.readAt) / day);
  const tooFast = drivenKm > Math.max(likelyKmAtOnce, days * likelyKmPerDay);
  const tooFar =
    drivenKm > digitTooMany.km &&
    timesTheLast(now, last, digitTooMany.least) > 0 &&
    timesTheLast(now, last, digitTooMany.most) < 0;
  if (!tooFast && !tooFar) return [];
  return [warn('odometer/implausible-jump', { drivenKm, days: Math.floor(days) })];
}

/** More (positive) or less (negative) than that many times the last reading, across units. */
function timesTheLast(now: Distance, last: Distance, times: number): number {
  return compareProducts(now.value, millimetres[now.unit], last.value * times, millimetres[last.unit]);
}
