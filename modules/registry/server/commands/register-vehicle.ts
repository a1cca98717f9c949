import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { registerVehicleBody } from '../../api/index.ts';
import { workplaceOf } from '../edit/workplace.ts';
import { getWorkshop, profileOf, type WorkshopRow } from '../lookups/get-workshop.ts';
import { recordOdometer } from '../lookups/record-odometer.ts';
import { searchTextOf, wordOfNumber, wordsOfPlate } from '../search/search-text.ts';
import { noteOwner, notePlate } from '../vehicles/history.ts';
import { refuseTaken } from '../vehicles/identity-taken.ts';
import { refuseUnknownOwner } from '../vehicles/known-owner.ts';
import { type Identity, readIdentity } from '../vehicles/read-identity.ts';
import { readVehicleFile } from '../vehicles/read-vehicle.ts';

type NewVehicle = ReturnType<typeof registerVehicleBody.parse>;

/** FILE-1 opens the file of a car: almost nothing need be known, but a VIN or plate belongs to one car only. */
export const registerVehicle = command('vehicle.keep', registerVehicleBody, async (car, context) => {
  const { tx, actor, now, announce } = context;
  const workshopId = workplaceOf(actor, 'vehicle.keep', car.workshopId);
  if (isRefusal(workshopId)) return workshopId;
  const workshop = await getWorkshop(tx, workshopId);
  const identity = readIdentity(car, workshop, now);
  if (isRefusal(identity)) return identity;
  const no =
    (await refuseTaken(tx, { vin: identity.vin, plate: identity.plate })) ??
    (await refuseUnknownOwner(tx, car.ownerId));
  if (no) return no;

  const vehicleId = newId(now);
  await insertVehicle(context, vehicleId, car, identity, workshop);
  const first = await firstReading(context, vehicleId, car);
  if (isRefusal(first)) return first;
  announce({ type: 'vehicle.registered', workshopId, chainId: vehicleId, payload: { vehicleId } });
  return (await readVehicleFile(tx, actor, vehicleId)) ?? refuse('request/not-found');
});

async function insertVehicle(
  { tx, actor, now }: CommandContext,
  vehicleId: string,
  car: NewVehicle,
  { vin, plate }: Identity,
  workshop: WorkshopRow,
): Promise<void> {
  await tx.db
    .insertInto('vehicles')
    .values({
      organization_id: tx.organizationId,
      id: vehicleId,
      vin,
      plate_text: plate?.text,
      plate_normalized: plate?.normalized,
      plate_country: plate?.country,
      plate_kind: plate?.kind,
      make: car.make,
      model: car.model,
      model_year: car.modelYear,
      colour: car.colour,
      engine_number: car.engineNumber,
      energy: car.energy,
      body: car.body,
      first_registered_on: car.firstRegisteredOn,
      warranty_starts_on: car.warrantyStartsOn,
      warranty_ends_on: car.warrantyEndsOn,
      warranty_ends_odometer: car.warrantyEndsOdometer,
      owner_id: car.ownerId,
      odometer_unit: car.odometerUnit ?? profileOf(workshop, now).odometerUnit,
      search_text: searchTextOf(wordsOfPlate(plate?.normalized ?? ''), wordOfNumber(vin ?? '')),
      created_at: now,
      created_by: actor.staffId,
    })
    .execute();
  if (plate) notePlate(tx, vehicleId, plate, now);
  if (car.ownerId) noteOwner(tx, vehicleId, car.ownerId, now);
}

async function firstReading(
  { tx, actor, now }: CommandContext,
  vehicleId: string,
  { odometer }: NewVehicle,
): Promise<Refusal | null> {
  if (odometer === undefined) return null;
  const read = await recordOdometer(tx, { vehicleId, value: odometer, readBy: actor.staffId, now });
  return isRefusal(read) ? read : null;
}
