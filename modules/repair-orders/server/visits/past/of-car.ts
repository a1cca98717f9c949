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

/**
 * SQL: said before the car was given away, by somebody who does not own it now: the technical history stays with the car,
 * their words do not (FILE-2).
 */
export function formerOwnersWord(said: { vehicle: string; customer: string; at: string }): string {
  return `(exists (select 1 from vehicle_owners f where f.organization_id = $1 and f.vehicle_id = ${said.vehicle}
      and f.owned_to > ${said.at})
    and not exists (select 1 from vehicle_owners n where n.organization_id = $1 and n.vehicle_id = ${said.vehicle}
      and n.owned_to is null and n.customer_id = ${said.customer}))`;
}
