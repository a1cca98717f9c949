import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Warning } from '#platform/rules/warning.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { newId } from '#platform/server/ids.ts';
import { type OdometerUnit, readOdometer } from '../../rules/index.ts';

export interface OdometerRead {
  vehicleId: string;
  value: number;
  /** That of the car when absent. */
  unit?: OdometerUnit | undefined;
  reason?: string | null | undefined;
  visitId?: string | null | undefined;
  /** Staff id of who read it. */
  readBy: string;
  now: Date;
}

export interface OdometerRecorded {
  readingId: string;
  value: number;
  unit: OdometerUnit;
  reason: string | null;
  warnings: readonly Warning[];
}

/** INSP-5 keeps a reading and makes it the car's last; refuses one below the last without a reason. */
export async function recordOdometer(tx: Tx, read: OdometerRead): Promise<OdometerRecorded | Refusal> {
  const [car] = await tx.rows<{
    odometer: number | null;
    odometer_unit: OdometerUnit;
    odometer_read_at: Date | null;
  }>(
    'lock_vehicle_odometer',
    `select odometer, odometer_unit, odometer_read_at from vehicles
     where organization_id = $1 and id = $2 for update`,
    [tx.organizationId, read.vehicleId],
  );
  if (!car) return refuse('request/not-found');
  const last = car.odometer !== null && {
    value: car.odometer,
    unit: car.odometer_unit,
    readAt: (car.odometer_read_at ?? read.now).getTime(),
  };
  const reading = readOdometer({
    value: read.value,
    unit: read.unit ?? car.odometer_unit,
    readAt: read.now.getTime(),
    reason: read.reason,
    last: last || null,
  });
  if (isRefusal(reading)) return reading;
  const readingId = newId(read.now);
  await tx.rows('save_odometer', saveReading, [
    tx.organizationId,
    readingId,
    read.vehicleId,
    reading.value,
    reading.unit,
    read.now,
    read.visitId ?? null,
    reading.reason,
    read.readBy,
  ]);
  return { readingId, ...reading };
}

const saveReading = `
  with reading as (
    insert into odometer_readings (organization_id, id, vehicle_id, value, unit, read_at, visit_id, reason, recorded_by)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9))
  update vehicles set odometer = $4, odometer_unit = $5, odometer_read_at = $6
  where organization_id = $1 and id = $3`;
