import type { Tx } from '#platform/server/database/tx.ts';
import type { PlateKind } from '../../rules/index.ts';

/** A car as the steps of a visit need it. */
export interface VehicleRow {
  id: string;
  vin: string | null;
  plate_text: string | null;
  plate_normalized: string | null;
  plate_country: string | null;
  plate_kind: PlateKind | null;
  make: string | null;
  model: string | null;
  model_year: number | null;
  colour: string | null;
  engine_number: string | null;
  energy: string | null;
  body: string | null;
  first_registered_on: string | null;
  warranty_starts_on: string | null;
  warranty_ends_on: string | null;
  warranty_ends_odometer: number | null;
  owner_id: string | null;
  odometer: number | null;
  odometer_unit: 'km' | 'mi';
  odometer_read_at: Date | null;
  archived_at: Date | null;
  version: number;
}

export const vehicleColumns = `
  v.id, v.vin, v.plate_text, v.plate_normalized, v.plate_country, v.plate_kind, v.make, v.model, v.model_year,
  v.colour, v.engine_number, v.energy, v.body, v.first_registered_on, v.warranty_starts_on, v.warranty_ends_on,
  v.warranty_ends_odometer, v.owner_id, v.odometer, v.odometer_unit, v.odometer_read_at, v.archived_at, v.version`;

/** The car by id; null when there is none in this group. */
export async function getVehicle(tx: Tx, vehicleId: string): Promise<VehicleRow | null> {
  const [vehicle] = await tx.rows<VehicleRow>(
    'get_vehicle',
    `select ${vehicleColumns} from vehicles v where v.organization_id = $1 and v.id = $2`,
    [tx.organizationId, vehicleId],
  );
  return vehicle ?? null;
}

/** The car that carries a plate now. */
export async function findVehicleByPlate(
  tx: Tx,
  country: string,
  normalized: string,
): Promise<VehicleRow | null> {
  const [vehicle] = await tx.rows<VehicleRow>(
    'find_vehicle_by_plate',
    `select ${vehicleColumns} from vehicles v
     where v.organization_id = $1 and v.plate_country = $2 and v.plate_normalized = $3 and v.archived_at is null`,
    [tx.organizationId, country, normalized],
  );
  return vehicle ?? null;
}
