import type { Tx } from '#platform/server/database/tx.ts';
import { thingsOut, type VisitRow } from '../../spine/lock-visit.ts';
import { type CardRow, cardColumns, cardTables } from '../cards/card-rows.ts';

/** The visit with its car and people: everything of the page that is one row. */
export interface PageRow extends CardRow, Omit<VisitRow, keyof CardRow> {
  order_state: CardRow['order_state'];
  arrival_channel: 'gate' | 'desk';
  currency: string;
  customer_phone: string | null;
  drop_off_is_owner: boolean | null;
  drop_off_is_new: boolean;
  drop_off_limit_minor: number | null;
  other_purposes: string[];
  told_wait_minutes: number | null;
  vehicle_odometer_unit: string;
  last_odometer: number | null;
  last_odometer_unit: string | null;
  last_odometer_at: Date | null;
  fuel_percent: number | null;
  warning_lamps: string[];
  no_damage_seen: boolean | null;
  key_place: string | null;
  left_reason: string | null;
  left_at: Date | null;
  fee_name: string | null;
  fee_minor: number | null;
  exited_at: Date | null;
  cancelled_at: Date | null;
  cancel_reason: string | null;
}

export async function readPageRow(tx: Tx, visitId: string, now: Date): Promise<PageRow | null> {
  const [row] = await tx.rows<PageRow>('page_of_visit', select, [tx.organizationId, now, visitId]);
  return row ?? null;
}

const senderIsNew = `(v.drop_off_phone is not null and v.drop_off_is_owner is not true
  and not exists (select 1 from visits e where e.organization_id = v.organization_id
    and e.drop_off_phone = v.drop_off_phone and e.arrived_at < v.arrived_at and e.state <> 'cancelled')
  and not exists (select 1 from customer_contacts t where t.organization_id = v.organization_id
    and t.value = v.drop_off_phone))`;

/**
 * The odometer shown as last is that of another visit; before this one notes its own, whatever the car's file says.
 * RECV-8: who hands the car in is new when no earlier visit, and no customer, has their number.
 */
const select = `
  select ${cardColumns}, v.customer_id, v.arrival_channel, v.arrived_by, v.main_purpose, v.other_purposes,
    v.drop_off_name, v.drop_off_phone, v.drop_off_is_owner, v.drop_off_limit_minor, ${senderIsNew} as drop_off_is_new,
    v.told_wait_minutes, v.protected_at,
    v.unprotected_at, v.odometer, v.odometer_unit, v.fuel_percent, v.warning_lamps, v.no_damage_seen,
    v.condition_noted_at, v.key_place, v.settled, v.left_reason, v.left_at, v.fee_name, v.fee_minor, v.gate_pass_at,
    v.exited_at, v.cancelled_at, v.cancel_reason, v.service_standard_version, s.currency,
    c.odometer_unit as vehicle_odometer_unit,
    case when v.condition_noted_at is null then c.odometer else r.value end as last_odometer,
    case when v.condition_noted_at is null then c.odometer_unit else r.unit end as last_odometer_unit,
    case when v.condition_noted_at is null then c.odometer_read_at else r.read_at end as last_odometer_at,
    ${thingsOut} as belongings_out,
    (select t.value from customer_contacts t where t.organization_id = v.organization_id
      and t.customer_id = v.customer_id and t.kind = 'phone' order by t.is_primary desc, t.id limit 1) as customer_phone
  from ${cardTables}
  join workshops s on s.organization_id = v.organization_id and s.id = v.workshop_id
  left join lateral (
    select q.value, q.unit, q.read_at from odometer_readings q
    where q.organization_id = v.organization_id and q.vehicle_id = v.vehicle_id and q.visit_id is distinct from v.id
    order by q.read_at desc limit 1) r on true
  where v.organization_id = $1 and v.id = $3`;
