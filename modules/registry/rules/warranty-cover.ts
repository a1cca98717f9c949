import { addDays } from '#platform/rules/zoned-time.ts';
import { convertDistance, type OdometerUnit } from './odometer.ts';
import type { WarrantyMinimum } from './repair-warranty.ts';

/** Until when and how far a warranty holds, whichever comes first. */
export interface WarrantyEnd {
  readonly endsOn: string | null;
  readonly endsOdometer: number | null;
  readonly unit: OdometerUnit;
}

/** Where a car stands in it today. Null is what nobody knows: a term without a day, a distance never read. */
export interface WarrantyCover extends WarrantyEnd {
  readonly covered: boolean;
  readonly daysLeft: number | null;
  readonly distanceLeft: number | null;
}

const day = 86_400_000;

/** RECV-2: whether the car is still covered, by days and by distance; without either there was no warranty at all. */
export function coverOf(
  end: WarrantyEnd,
  now: { on: string; odometer: number | null; unit: OdometerUnit },
): WarrantyCover | null {
  if (end.endsOn === null && end.endsOdometer === null) return null;
  const daysLeft =
    end.endsOn === null ? null : Math.round((Date.parse(end.endsOn) - Date.parse(now.on)) / day);
  const driven =
    now.odometer === null ? null : convertDistance({ value: now.odometer, unit: now.unit }, end.unit);
  const distanceLeft = end.endsOdometer === null || driven === null ? null : end.endsOdometer - driven;
  const covered = (daysLeft === null || daysLeft >= 0) && (distanceLeft === null || distanceLeft >= 0);
  return { ...end, covered, daysLeft, distanceLeft };
}

/** The end of a repair's warranty: the term counts from the day the car was given back, the distance from its odometer. */
export function repairWarrantyEnd(
  { distance, unit, days, months }: WarrantyMinimum,
  delivered: { on: string; odometer: number | null; unit: OdometerUnit },
): WarrantyEnd {
  const endsOn =
    days !== undefined
      ? addDays(delivered.on, days)
      : months !== undefined
        ? addMonths(delivered.on, months)
        : null;
  const from =
    delivered.odometer === null
      ? null
      : convertDistance({ value: delivered.odometer, unit: delivered.unit }, unit);
  return { endsOn, endsOdometer: from === null ? null : from + distance, unit };
}

/** The same day that many months on; the last of the month where it has none such. */
function addMonths(on: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = on.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last))).toISOString().slice(0, 10);
}
