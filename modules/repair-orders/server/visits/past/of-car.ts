/** Whose past is asked for: that of the car of a visit, before it, or of a car that only stands at the gate. */
export type PastOf = 'visit' | 'vehicle';

/** SQL for the car; `$2` is the visit or the vehicle. */
export const vehicleOf: Readonly<Record<PastOf, string>> = {
  visit: '(select vehicle_id from visits where organization_id = $1 and id = $2)',
  vehicle: '$2::uuid',
};

/** SQL that leaves out the visit itself. */
export const otherVisit = (of: PastOf, column: string): string =>
  of === 'visit' ? `and ${column} <> $2` : '';
