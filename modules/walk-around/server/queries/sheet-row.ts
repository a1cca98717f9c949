import type { Locale } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';

/** The visit and its car as the tablet needs them: everything of the sheet that is one row. */
export interface SheetRow {
  vehicle_id: string;
  plate_text: string | null;
  plate_country: string | null;
  plate_kind: string | null;
  make: string | null;
  model: string | null;
  model_year: number | null;
  body: 'sedan' | 'suv' | 'van' | 'pickup' | null;
  drive_side: 'left' | 'right' | null;
  customer_name: string | null;
  /** In which the customer reads: their own, else the house's. */
  reader: Locale;
  odometer: number | null;
  odometer_unit: 'km' | 'mi';
  last_odometer: number | null;
  fuel_percent: number | null;
  warning_lamps: string[];
  no_damage_seen: boolean | null;
  key_place: string | null;
  storage_box: string | null;
  earlier_repair: 'none' | 'found' | null;
  earlier_repair_note: string | null;
  earlier_repair_files: string[];
  earlier_repair_at: Date | null;
  signer_name: string | null;
  belongings_signed_at: Date | null;
  order_id: string | null;
  currency: string;
  template_version: number | null;
  previous_visit_id: string | null;
  previous_at: Date | null;
  previous_odometer: number | null;
}

export async function readSheetRow(tx: Tx, visitId: string): Promise<SheetRow | undefined> {
  const [row] = await tx.rows<SheetRow>('walk_around_sheet', select, [tx.organizationId, visitId]);
  return row;
}

const select = `
  select c.id as vehicle_id, c.plate_text, c.plate_country, c.plate_kind, c.make, c.model, c.model_year, c.body,
    c.drive_side, k.name as customer_name, coalesce(k.preferred_locale, w.locale) as reader, v.odometer, coalesce(v.odometer_unit, c.odometer_unit) as odometer_unit,
    case when v.condition_noted_at is null then c.odometer else r.value end as last_odometer,
    v.fuel_percent, v.warning_lamps, v.no_damage_seen, v.key_place, v.storage_box, v.earlier_repair,
    v.earlier_repair_note, v.earlier_repair_files, v.earlier_repair_at, g.signer_name,
    g.signed_at as belongings_signed_at, o.id as order_id, w.currency,
    (select max(p.template_version) from point_results p where p.organization_id = v.organization_id
      and p.visit_id = v.id) as template_version,
    b.id as previous_visit_id, b.arrived_at as previous_at, b.odometer as previous_odometer
  from visits v
  join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
  join workshops w on w.organization_id = v.organization_id and w.id = v.workshop_id
  left join customers k on k.organization_id = v.organization_id and k.id = v.customer_id
  left join repair_orders o on o.organization_id = v.organization_id and o.visit_id = v.id and o.state <> 'cancelled'
  left join lateral (
    select s.signer_name, s.signed_at from signatures s where s.organization_id = v.organization_id
      and s.visit_id = v.id and s.purpose = 'belongings' and s.voided_at is null order by s.signed_at desc limit 1) g on true
  left join lateral (
    select q.value from odometer_readings q where q.organization_id = v.organization_id
      and q.vehicle_id = v.vehicle_id and q.visit_id is distinct from v.id order by q.read_at desc limit 1) r on true
  left join lateral (
    select p.id, p.arrived_at, p.odometer from visits p where p.organization_id = v.organization_id
      and p.vehicle_id = v.vehicle_id and p.id < v.id and p.state <> 'cancelled' order by p.id desc limit 1) b on true
  where v.organization_id = $1 and v.id = $2`;
