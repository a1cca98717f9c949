import { convertDistance, type Distance, type OdometerUnit } from '../odometer.ts';

/** The cars a package is for; what is left open (null) holds for all. */
export interface PackageModel {
  readonly make: string;
  readonly model: string | null;
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
}

export interface PackageOffered {
  readonly id: string;
  readonly code: string;
  /** None: for every car. */
  readonly models: readonly PackageModel[];
  readonly everyDistance: number | null;
  readonly distanceUnit: OdometerUnit;
  readonly everyMonths: number | null;
  /** When this car last had it; null when we never did it. */
  readonly lastDone: { readonly odometer: Distance | null; readonly on: string } | null;
}

export interface CarAsked {
  readonly make: string | null;
  readonly model: string | null;
  readonly modelYear: number | null;
  readonly odometer: Distance | null;
  /** The day in the workshop's calendar. */
  readonly on: string;
}

export interface PackageSuggested {
  readonly id: string;
  readonly isDue: boolean;
  /** In the package's own unit; null when distance says nothing. */
  readonly dueAtDistance: number | null;
  readonly dueOn: string | null;
}

/** A service may be done this much of its interval early: nobody comes twice for 500 km. */
const earlyShare = 0.15;
const earlyDays = 30;

/** Whether a package is for this car; a car that does not say its model gets only what is for all models. */
export function isPackageFor(
  models: readonly PackageModel[],
  car: Pick<CarAsked, 'make' | 'model' | 'modelYear'>,
): boolean {
  if (models.length === 0) return true;
  return models.some(
    ({ make, model, yearFrom, yearTo }) =>
      make.toLowerCase() === car.make?.toLowerCase() &&
      (model === null || model.toLowerCase() === car.model?.toLowerCase()) &&
      (yearFrom === null || (car.modelYear !== null && car.modelYear >= yearFrom)) &&
      (yearTo === null || (car.modelYear !== null && car.modelYear <= yearTo)),
  );
}

/**
 * The packages for a car, those due first and of these the one with the longest interval, which holds the smaller ones
 * in itself; then the others by code. Due counts from the last time we did it, else at every multiple of the interval.
 */
export function suggestPackages(offered: readonly PackageOffered[], car: CarAsked): PackageSuggested[] {
  return offered
    .filter(({ models }) => isPackageFor(models, car))
    .map((each) => ({ each, due: dueOf(each, car) }))
    .toSorted(
      (a, b) =>
        Number(b.due.isDue) - Number(a.due.isDue) ||
        (a.due.isDue ? lengthOf(b.each) - lengthOf(a.each) : 0) ||
        a.each.code.localeCompare(b.each.code),
    )
    .map(({ due }) => due);
}

/** Ten thousand kilometres count as a year where a package says only one of the two. */
function lengthOf({ everyDistance, distanceUnit, everyMonths }: PackageOffered): number {
  if (everyDistance !== null) return convertDistance({ value: everyDistance, unit: distanceUnit }, 'km');
  return ((everyMonths ?? 0) * 10_000) / 12;
}

function dueOf(each: PackageOffered, car: CarAsked): PackageSuggested {
  const dueAtDistance = distanceDue(each, car);
  const dueOn =
    each.everyMonths !== null && each.lastDone ? monthsAfter(each.lastDone.on, each.everyMonths) : null;
  const odometer = car.odometer && convertDistance(car.odometer, each.distanceUnit);
  const byDistance =
    dueAtDistance !== null &&
    odometer !== null &&
    odometer >= dueAtDistance - (each.everyDistance ?? 0) * earlyShare;
  const byTime = dueOn !== null && daysBetween(car.on, dueOn) <= earlyDays;
  return { id: each.id, isDue: byDistance || byTime, dueAtDistance, dueOn };
}

function distanceDue(
  { everyDistance, distanceUnit, lastDone }: PackageOffered,
  car: CarAsked,
): number | null {
  if (everyDistance === null || !car.odometer) return null;
  if (lastDone?.odometer) return convertDistance(lastDone.odometer, distanceUnit) + everyDistance;
  const odometer = convertDistance(car.odometer, distanceUnit);
  const behind = Math.floor(odometer / everyDistance) * everyDistance;
  const justPassed = behind > 0 && odometer - behind <= everyDistance * earlyShare;
  return justPassed ? behind : behind + everyDistance;
}

function monthsAfter(on: string, months: number): string {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
