import type { z } from 'zod';
import { isRefusal } from '#platform/rules/refusal.ts';
import type { Warning } from '#platform/rules/warning.ts';
import { type Actor, mayAnywhere } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { vehicleCard, vehicleFile } from '../../api/index.ts';
import { readPlate, readVin } from '../../rules/index.ts';
import { type VehicleRow, vehicleColumns } from '../lookups/get-vehicle.ts';
import { instantOf, inWords, plateOf } from '../present/values.ts';
import { pastVisitsOf } from '../queries/past-visits.ts';

type Card = z.input<typeof vehicleCard>;
type File = z.input<typeof vehicleFile>;

export type VehicleCardRow = VehicleRow & { owner_name: string | null };

interface VehicleFileRow extends VehicleCardRow {
  created_at: Date;
  plates: File['plates'];
  owners: { id: string; name: string; ownedFrom: string; ownedTo: string | null }[];
  readings: File['readings'];
  open_visit_id: string | null;
}

/** A car as a card; its owner is named to who may see customers, to nobody else. */
export function presentVehicle(row: VehicleCardRow, actor: Actor): Card {
  const seesOwner = mayAnywhere(actor, 'customer.see');
  return {
    id: row.id,
    version: row.version,
    vin: row.vin,
    plate: plateOf(row),
    make: row.make,
    model: row.model,
    modelYear: row.model_year,
    colour: row.colour,
    owner: seesOwner && row.owner_id ? { id: row.owner_id, name: row.owner_name ?? '' } : null,
    odometer: row.odometer,
    odometerUnit: row.odometer_unit,
    odometerReadAt: instantOf(row.odometer_read_at),
    archivedAt: instantOf(row.archived_at),
  };
}

/** The whole file of a car, in one round trip; null when there is none. */
export async function readVehicleFile(tx: Tx, actor: Actor, vehicleId: string): Promise<File | null> {
  const [[row], lastVisits] = await Promise.all([
    tx.rows<VehicleFileRow>('read_vehicle_file', readFile, [
      tx.organizationId,
      vehicleId,
      [...actor.places.keys()],
    ]),
    pastVisitsOf(tx, actor, { vehicleId }),
  ]);
  if (!row) return null;
  const seesOwners = mayAnywhere(actor, 'customer.see');
  return {
    ...presentVehicle(row, actor),
    engineNumber: row.engine_number,
    energy: row.energy as File['energy'],
    body: row.body as File['body'],
    firstRegisteredOn: row.first_registered_on,
    warrantyStartsOn: row.warranty_starts_on,
    warrantyEndsOn: row.warranty_ends_on,
    warrantyEndsOdometer: row.warranty_ends_odometer,
    createdAt: row.created_at.toISOString(),
    plates: row.plates.map((plate) => ({ ...plate, ...period(plate.seenFrom, plate.seenTo, 'seen') })),
    owners: row.owners.map(({ id, name, ownedFrom, ownedTo }) => ({
      owner: seesOwners ? { id, name } : null,
      ...period(ownedFrom, ownedTo, 'owned'),
    })),
    readings: row.readings.map((reading) => ({ ...reading, readAt: inUtc(reading.readAt) })),
    lastVisits,
    openVisitId: row.open_visit_id,
    warnings: warningsOf(row).map((warning) => inWords(warning, actor.locale)),
  };
}

function inUtc(at: string): string {
  return new Date(at).toISOString();
}

function period<Word extends 'seen' | 'owned'>(from: string, to: string | null, word: Word) {
  return { [`${word}From`]: inUtc(from), [`${word}To`]: to && inUtc(to) } as {
    [Key in `${Word}From`]: string;
  } & { [Key in `${Word}To`]: string | null };
}

/** What is unusual about VIN and plate, said at every look: it may be a typing mistake still to be found. */
export function warningsOf(row: Pick<VehicleRow, 'vin' | 'plate_text' | 'plate_country'>): Warning[] {
  const vin = row.vin ? readVin(row.vin, { market: row.plate_country ?? undefined }) : null;
  const plate = row.plate_text && row.plate_country ? readPlate(row.plate_text, row.plate_country) : null;
  return [vin, plate].flatMap((reading) => (reading && !isRefusal(reading) ? reading.warnings : []));
}

const readFile = `
  select ${vehicleColumns}, c.name as owner_name, v.created_at,
    coalesce((select jsonb_agg(jsonb_build_object('text', p.plate_text, 'country', p.plate_country,
        'seenFrom', p.seen_from, 'seenTo', p.seen_to) order by p.seen_from desc, p.id desc)
      from vehicle_plates p where p.organization_id = v.organization_id and p.vehicle_id = v.id), '[]') as plates,
    coalesce((select jsonb_agg(jsonb_build_object('id', o.customer_id, 'name', n.name, 'ownedFrom', o.owned_from,
        'ownedTo', o.owned_to) order by o.owned_from desc, o.id desc)
      from vehicle_owners o
      join customers n on n.organization_id = o.organization_id and n.id = o.customer_id
      where o.organization_id = v.organization_id and o.vehicle_id = v.id), '[]') as owners,
    coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'value', r.value, 'unit', r.unit, 'readAt', r.read_at,
        'reason', r.reason, 'visitId', r.visit_id) order by r.read_at desc, r.id desc)
      from (select * from odometer_readings r where r.organization_id = v.organization_id and r.vehicle_id = v.id
        order by r.read_at desc, r.id desc limit 20) r), '[]') as readings,
    (select s.id from visits s where s.organization_id = v.organization_id and s.vehicle_id = v.id
      and s.state in ('waiting', 'in-house', 'leaving') and s.workshop_id = any($3)) as open_visit_id
  from vehicles v
  left join customers c on c.organization_id = v.organization_id and c.id = v.owner_id
  where v.organization_id = $1 and v.id = $2`;
