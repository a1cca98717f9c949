import type { Tx } from '#platform/server/database/tx.ts';
import { newId } from '#platform/server/ids.ts';
import type { PlateReading } from '../../rules/index.ts';

/** Writes that a car carries another plate from now on, or none. */
export function notePlate(tx: Tx, vehicleId: string, plate: PlateReading | null, now: Date): void {
  tx.send('end_plates', endPlates, [tx.organizationId, vehicleId, now]);
  if (!plate) return;
  tx.post(
    tx.db.insertInto('vehicle_plates').values({
      organization_id: tx.organizationId,
      id: newId(now),
      vehicle_id: vehicleId,
      plate_text: plate.text,
      plate_normalized: plate.normalized,
      plate_country: plate.country,
      seen_from: now,
    }),
  );
}

/** Writes that a car has another owner from now on, or none: its technical history stays with it. */
export function noteOwner(tx: Tx, vehicleId: string, ownerId: string | null, now: Date): void {
  tx.send('end_owners', endOwners, [tx.organizationId, vehicleId, now]);
  if (!ownerId) return;
  tx.post(
    tx.db.insertInto('vehicle_owners').values({
      organization_id: tx.organizationId,
      id: newId(now),
      vehicle_id: vehicleId,
      customer_id: ownerId,
      owned_from: now,
    }),
  );
}

/** Every plate a car has carried, so that it is found by the old one too. */
export async function platesOf(tx: Tx, vehicleId: string): Promise<string[]> {
  const rows = await tx.rows<{ plate_normalized: string }>(
    'plates_of_vehicle',
    'select distinct plate_normalized from vehicle_plates where organization_id = $1 and vehicle_id = $2',
    [tx.organizationId, vehicleId],
  );
  return rows.map((row) => row.plate_normalized);
}

const endPlates = `
  update vehicle_plates set seen_to = $3 where organization_id = $1 and vehicle_id = $2 and seen_to is null`;
const endOwners = `
  update vehicle_owners set owned_to = $3 where organization_id = $1 and vehicle_id = $2 and owned_to is null`;
