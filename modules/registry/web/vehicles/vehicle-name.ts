/** What a car is called beside its plate. */
export function vehicleName(vehicle: {
  make: string | null;
  model: string | null;
  modelYear: number | null;
}): string {
  return [vehicle.make, vehicle.model, vehicle.modelYear].filter(Boolean).join(' ');
}
