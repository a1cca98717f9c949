import type { Updateable } from 'kysely';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import type { DB } from '#platform/server/database/schema.gen.ts';
import { changeVehicleBody, vehicleParams } from '../../api/index.ts';
import { archivedAs } from '../edit/archived-as.ts';
import { changedFields } from '../edit/changes.ts';
import { lockInGroup } from '../edit/lock-for-edit.ts';
import { workplaceOf } from '../edit/workplace.ts';
import { getWorkshop } from '../lookups/get-workshop.ts';
import { searchTextOf, wordOfNumber, wordsOfPlate } from '../search/search-text.ts';
import { noteOwner, notePlate, platesOf } from '../vehicles/history.ts';
import { refuseTaken } from '../vehicles/identity-taken.ts';
import { refuseUnknownOwner } from '../vehicles/known-owner.ts';
import { type Identity, readIdentity } from '../vehicles/read-identity.ts';
import { readVehicleFile } from '../vehicles/read-vehicle.ts';

const input = changeVehicleBody.extend(vehicleParams.shape);
type Change = ReturnType<typeof input.parse>;

/** FILE-2 puts the file of a car right: a new plate or owner goes on top of the old ones, which it keeps. */
export const changeVehicle = command('vehicle.keep', input, async (change, context) => {
  const { tx, actor, now, announce } = context;
  const workshopId = workplaceOf(actor, 'vehicle.keep', change.workshopId);
  if (isRefusal(workshopId)) return workshopId;
  const vehicle = await lockInGroup(context, 'vehicles', change.vehicleId);
  if (isRefusal(vehicle)) return vehicle;
  const identity = readIdentity(change, await getWorkshop(tx, workshopId), now);
  if (isRefusal(identity)) return identity;
  const no =
    (await refuseTaken(tx, { vin: identity.vin, plate: identity.plate, except: vehicle.id })) ??
    (await refuseUnknownOwner(tx, change.ownerId));
  if (no) return no;

  const { plate } = identity;
  const plateChanged = plate !== undefined && !isSamePlate(vehicle, plate);
  if (plateChanged) notePlate(tx, vehicle.id, plate, now);
  if (change.ownerId !== undefined && change.ownerId !== vehicle.owner_id) {
    noteOwner(tx, vehicle.id, change.ownerId, now);
  }
  const vin = identity.vin === undefined ? vehicle.vin : identity.vin;
  const plates = await platesOf(tx, vehicle.id);
  const saved = await tx.db
    .updateTable('vehicles')
    .set({
      ...columnsOf(change, identity),
      archived_at: archivedAs(change.archived, vehicle, now),
      search_text: searchTextOf(plates.flatMap(wordsOfPlate), wordOfNumber(vin ?? '')),
      version: vehicle.version + 1,
    })
    .where('organization_id', '=', tx.organizationId)
    .where('id', '=', vehicle.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  announce({
    type: 'vehicle.changed',
    workshopId,
    chainId: vehicle.id,
    payload: { vehicleId: vehicle.id, fields: changedFields(vehicle, saved) },
  });
  return (await readVehicleFile(tx, actor, vehicle.id)) ?? refuse('request/not-found');
});

function isSamePlate(
  vehicle: { plate_normalized: string | null; plate_country: string | null },
  plate: Identity['plate'],
): boolean {
  if (!plate) return vehicle.plate_normalized === null;
  return plate.normalized === vehicle.plate_normalized && plate.country === vehicle.plate_country;
}

function columnsOf(change: Change, { vin, plate }: Identity): Updateable<DB['vehicles']> {
  const carried = plate === undefined ? {} : plateColumns(plate);
  return {
    vin,
    ...carried,
    make: change.make,
    model: change.model,
    model_year: change.modelYear,
    colour: change.colour,
    engine_number: change.engineNumber,
    energy: change.energy,
    body: change.body,
    first_registered_on: change.firstRegisteredOn,
    warranty_starts_on: change.warrantyStartsOn,
    warranty_ends_on: change.warrantyEndsOn,
    warranty_ends_odometer: change.warrantyEndsOdometer,
    owner_id: change.ownerId,
  };
}

function plateColumns(plate: NonNullable<Identity['plate']> | null) {
  return {
    plate_text: plate?.text ?? null,
    plate_normalized: plate?.normalized ?? null,
    plate_country: plate?.country ?? null,
    plate_kind: plate?.kind ?? null,
  };
}
