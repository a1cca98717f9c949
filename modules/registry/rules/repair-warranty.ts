import type { OdometerUnit } from './odometer.ts';

/** What kind of work a job is, in the words of the rules that grade warranty and certificate by it. */
export const repairCategories = [
  'periodic-maintenance',
  'class-1-maintenance',
  'class-2-maintenance',
  'minor-repair',
  'special-repair',
  'body-paint',
  'accident-repair',
  'assembly-repair',
  'complete-repair',
  'recall',
] as const;
export type RepairCategory = (typeof repairCategories)[number];

export const warrantyVehicles = ['car', 'motorcycle', 'industrial', 'other'] as const;
export type WarrantyVehicle = (typeof warrantyVehicles)[number];

/** The least a repair must hold: distance or time, whichever comes first. A workshop may promise more, never less. */
export interface WarrantyMinimum {
  readonly vehicle: WarrantyVehicle;
  /** `overhaul` is complete and assembly repair; `other` is all that is not named. */
  readonly work: 'overhaul' | 'class-2-maintenance' | 'other';
  readonly distance: number;
  readonly unit: OdometerUnit;
  readonly days?: number;
  readonly months?: number;
}

/** The legal minimum for a job of this category on this vehicle, out of a country's; null where the law names none. */
export function warrantyMinimum(
  minimums: readonly WarrantyMinimum[],
  vehicle: WarrantyVehicle,
  category: RepairCategory,
): WarrantyMinimum | null {
  const named = minimums.some((minimum) => minimum.vehicle === vehicle);
  const own = minimums.filter((minimum) => minimum.vehicle === (named ? vehicle : 'other'));
  const work = workOf(category);
  return (
    own.find((minimum) => minimum.work === work) ?? own.find((minimum) => minimum.work === 'other') ?? null
  );
}

function workOf(category: RepairCategory): WarrantyMinimum['work'] {
  if (category === 'complete-repair' || category === 'assembly-repair') return 'overhaul';
  return category === 'class-2-maintenance' ? category : 'other';
}
