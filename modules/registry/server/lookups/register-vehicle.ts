import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import type { Actor } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { newId } from '#platform/server/ids.ts';
import type { Journal } from '#platform/server/journal/journal.ts';
import { type PlateKind, type PlateReading, readPlate } from '../../rules/index.ts';
import { atField } from '../edit/at-field.ts';
import { searchTextOf, wordsOfPlate } from '../search/search-text.ts';
import { findVehicleByPlate, type VehicleRow } from './get-vehicle.ts';
import { profileOf, type WorkshopRow } from './get-workshop.ts';

export interface PlateSeen {
  plate: { text: string; country?: string | undefined; kind?: PlateKind | undefined };
  workshop: Pick<WorkshopRow, 'id' | 'country'>;
  actor: Actor;
  now: Date;
  announce: Journal['announce'];
}

/** Reads a plate as typed in a workshop: of the workshop's own country when none is named. */
export function plateAsSeen(
  plate: PlateSeen['plate'],
  workshop: Pick<WorkshopRow, 'country'>,
  now: Date,
): PlateReading | Refusal {
  const profile = profileOf(workshop, now);
  const country = plate.country ?? profile.country;
  const region = country === profile.country ? (profile.region?.split('-').pop() ?? null) : null;
  const reading = readPlate(plate.text, country, region);
  if (isRefusal(reading)) return atField('/plate/text', reading);
  return plate.kind ? { ...reading, kind: plate.kind } : reading;
}

/**
 * The car behind a plate at the gate. A plate never seen makes a new car with nothing but that: a visit begins with
 * almost nothing, and two people typing the same plate at once get the same car.
 */
export async function findOrRegisterVehicleByPlate(
  tx: Tx,
  seen: PlateSeen,
): Promise<{ vehicle: VehicleRow; registered: boolean } | Refusal> {
  const plate = plateAsSeen(seen.plate, seen.workshop, seen.now);
  if (isRefusal(plate)) return plate;
  const known = await findVehicleByPlate(tx, plate.country, plate.normalized);
  if (known) return { vehicle: known, registered: false };
  const registered = await registerPlate(tx, plate, seen);
  const vehicle = await findVehicleByPlate(tx, plate.country, plate.normalized);
  if (!vehicle) throw new Error('A car just registered by its plate is not there.');
  return { vehicle, registered };
}

async function registerPlate(tx: Tx, plate: PlateReading, seen: PlateSeen): Promise<boolean> {
  const vehicleId = newId(seen.now);
  const inserted = await tx.rows<{ id: string }>('register_plate', insertByPlate, [
    tx.organizationId,
    vehicleId,
    plate.text,
    plate.normalized,
    plate.country,
    plate.kind,
    profileOf(seen.workshop, seen.now).odometerUnit,
    searchTextOf(wordsOfPlate(plate.normalized)),
    seen.now,
    seen.actor.staffId,
    newId(seen.now),
  ]);
  if (inserted.length === 0) return false;
  seen.announce({
    type: 'vehicle.registered',
    workshopId: seen.workshop.id,
    chainId: vehicleId,
    payload: { vehicleId },
  });
  return true;
}

const insertByPlate = `
  with car as (
    insert into vehicles (organization_id, id, plate_text, plate_normalized, plate_country, plate_kind, odometer_unit,
      search_text, created_at, created_by)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    on conflict (organization_id, plate_country, plate_normalized)
      where plate_normalized is not null and archived_at is null do nothing
    returning id, organization_id)
  insert into vehicle_plates (organization_id, id, vehicle_id, plate_text, plate_normalized, plate_country, seen_from)
  select organization_id, $11, id, $3, $4, $5, $9 from car
  returning vehicle_id as id`;
