import { convertDistance, type OdometerUnit } from '#modules/registry/rules/index.ts';
import { type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';

/** What stood on the dashboard when the car was received. */
export interface ReadingAtReception {
  readonly odometer: number | null;
  readonly unit: OdometerUnit;
}

/** What is read together with the customer when the car goes back. */
export interface ReadingAtReturn {
  readonly odometer?: number | undefined;
  readonly explanation?: string | null | undefined;
}

/** Kilometres the car was driven in the house's hands; 0 when it shows less than it did, which asks for its own reason. */
export function drivenKm(before: number, now: number, unit: OdometerUnit): number {
  return convertDistance({ value: Math.max(0, now - before), unit }, 'km');
}

/**
 * A29 the customer gets the car back with the distance it came with, and what a road test takes. Beyond the allowance of
 * the service standard the sheet they sign says what the car was driven for. Where nothing was read at reception there
 * is nothing to hold it against.
 */
export function refuseReturn(
  before: ReadingAtReception,
  now: ReadingAtReturn,
  roadTestKm: number,
): Refusal | null {
  if (before.odometer === null) return null;
  if (now.odometer === undefined) return refuseField('/odometer', 'delivery/odometer-needed');
  const driven = drivenKm(before.odometer, now.odometer, before.unit);
  if (driven <= roadTestKm || now.explanation?.trim()) return null;
  return refuseField('/odometerExplanation', 'delivery/road-test-exceeded', {
    drivenKm: driven,
    allowedKm: roadTestKm,
  });
}

/** A29 what was handed over at reception and neither came back nor has its reason keeps the car here. */
export function refuseUnreturned(things: readonly { name: string }[]): Refusal | null {
  if (things.length === 0) return null;
  const names = things.map(({ name }) => name).join(' · ');
  return refuse('delivery/things-not-returned', { count: things.length, names });
}
