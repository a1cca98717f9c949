import type { Tx } from '#platform/server/database/tx.ts';

/** A car that has just come in, as far as it is known at that moment. */
export interface Arrival {
  id: string;
  workshopId: string;
  vehicleId: string;
  customerId: string | null;
  channel: 'gate' | 'desk';
  arrivedAt: Date;
  arrivedBy: string;
  dropOff?: { name?: string | null; phone?: string | null; isOwner?: boolean | null } | null;
  /** Who received it at once, when nobody has to wait. */
  greetedBy?: string | null;
}

/**
 * Writes a visit under the service standard in force; sent, not waited for.
 * A car that is already here is refused by the database (`visit/already-here`).
 */
export function insertVisit(tx: Tx, arrival: Arrival): void {
  const { dropOff, greetedBy = null } = arrival;
  tx.send('insert_visit', insert, [
    tx.organizationId,
    arrival.id,
    arrival.workshopId,
    greetedBy ? 'in-house' : 'waiting',
    arrival.vehicleId,
    arrival.customerId,
    dropOff?.name ?? null,
    dropOff?.phone ?? null,
    dropOff?.isOwner ?? null,
    arrival.arrivedAt,
    arrival.arrivedBy,
    arrival.channel,
    greetedBy,
  ]);
}

const insert = `
  insert into visits (organization_id, id, workshop_id, state, vehicle_id, customer_id, drop_off_name, drop_off_phone,
    drop_off_is_owner, arrived_at, arrived_by, arrival_channel, advisor_id, greeted_by, greeted_at, first_visit,
    service_standard_version, created_at)
  select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10::timestamptz, $11, $12, $13::uuid, $13::uuid,
    case when $13::uuid is null then null else $10::timestamptz end,
    not exists (select 1 from visits v where v.organization_id = $1 and v.vehicle_id = $5 and v.state = 'closed'),
    (select coalesce(max(s.version), 1) from service_standards s
      where s.organization_id = $1 and s.workshop_id = $3), $10::timestamptz`;
