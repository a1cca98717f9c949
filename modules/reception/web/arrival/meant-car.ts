interface Plated {
  readonly plate: { readonly text: string } | null;
}

/**
 * Which of the known cars is meant by what was typed: the one with just this plate, or the first while the plate is
 * not whole; `null` when it is a car the house does not know yet.
 */
export function meantCar<Car extends Plated>(
  cars: readonly Car[],
  typed: string,
  isWholePlate: boolean,
): Car | null {
  const same = carWithPlate(cars, typed);
  if (same || isWholePlate) return same;
  return cars[0] ?? null;
}

export function carWithPlate<Car extends Plated>(cars: readonly Car[], typed: string): Car | null {
  return cars.find(({ plate }) => plate !== null && bare(plate.text) === bare(typed)) ?? null;
}

function bare(plate: string): string {
  return plate.replace(/[·\s-]/g, '').toUpperCase();
}
