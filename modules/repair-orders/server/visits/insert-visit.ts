import type { Tx } from '#platform/server/database/tx.ts';

/** A car that has just come in, as far as it is known at that moment. */
export interface Arrival {
  id: string;
  workshopId: string;
  vehicleId: string;
  /** The car's owner when not said. */
  customerId?: string | null | undefined;
  channel: 'gate' | 'desk';
  arrivedAt: Date;
  arrivedBy: string;
  dropOff?: DropOff | null | undefined;
  /** Who received it at once, when nobody has to wait. */
  greetedBy?: string | null;
  /** When it was received, where that is known to be later than the arrival. */
  greetedAt?: Date | undefined;
  /** When it was written down; long after the arrival where paper came first. */
  writtenAt: Date;
  /** When the car was promised in the same breath. */
  promisedAt?: Date | null | undefined;
}

interface DropOff {
  name?: string | null | undefined;
  phone?: string | null | undefined;
  isOwner?: boolean | null | undefined;
  limitMinor?: number | null | undefined;
}

/** What the database filled in. */
export interface InsertedVisit {
  customer_id: string | null;
  first_visit: boolean;
  service_standard_version: number;
}

/** Writes a visit under the service standard in force; null when the car is already here, or is no car of the house. */
export async function insertVisit(tx: Tx, arrival: Arrival): Promise<InsertedVisit | null> {
  const { dropOff, greetedBy = null } = arrival;
  const [inserted] = await tx.rows<InsertedVisit>('insert_visit', insert, [
    tx.organizationId,
    arrival.id,
    arrival.workshopId,
    greetedBy ? 'in-house' : 'waiting',
    arrival.vehicleId,
    arrival.customerId ?? null,
    dropOff?.name ?? null,
    dropOff?.phone ?? null,
    dropOff?.isOwner ?? null,
    arrival.arrivedAt,
    arrival.arrivedBy,
    arrival.channel,
    greetedBy,
    arrival.promisedAt ?? null,
    arrival.greetedAt ?? null,
    arrival.writtenAt,
    (dropOff?.isOwner ? null : dropOff?.limitMinor) ?? null,
  ]);
  return inserted ?? null;
}

/** RECV-8: first is who was never here, by the customer where there is one, else by the car; cancelled is not here. */
const insert = `
  insert into visits (organization_id, id, workshop_id, state, vehicle_id, customer_id, drop_off_name, drop_off_phone,
    drop_off_is_owner, arrived_at, arrived_by, arrival_channel, advisor_id, greeted_by, greeted_at, promised_at,
    first_promised_at, first_visit, service_standard_version, created_at, drop_off_limit_minor)
  select $1, $2, $3, $4, c.id, k.id, $7, $8, $9, $10::timestamptz, $11, $12, $13::uuid, $13::uuid,
    case when $13::uuid is null then null else coalesce($15::timestamptz, $10::timestamptz) end, $14::timestamptz, $14::timestamptz,
    case when k.id is null
      then not exists (select 1 from visits e
        where e.organization_id = $1 and e.vehicle_id = c.id and e.state <> 'cancelled')
      else not exists (select 1 from visits e
        where e.organization_id = $1 and e.customer_id = k.id and e.state <> 'cancelled') end,
    (select coalesce(max(s.version), 1) from service_standards s
      where s.organization_id = $1 and s.workshop_id = $3), $16::timestamptz, $17::bigint
  from vehicles c cross join lateral (select case when $6::uuid is null then c.owner_id else $6::uuid end as id) k
  where c.organization_id = $1 and c.id = $5 and c.archived_at is null
  on conflict (organization_id, vehicle_id) where state in ('waiting', 'in-house', 'leaving') do nothing
  returning customer_id, first_visit, service_standard_version`;
