import {
  countryProfileCodes,
  countryProfileOn,
  defaultServiceStandard,
  varianceTolerance,
} from '#modules/registry/rules/index.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Actor } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { RepairOrderState } from '../../rules/index.ts';
import { lockVisit, type VisitRow } from './lock-visit.ts';

/** The order's row with everything its lifecycle is judged by, counted in one statement. */
export interface OrderRow {
  id: string;
  workshop_id: string;
  visit_id: string;
  number: string;
  state: RepairOrderState;
  vehicle_id: string;
  customer_id: string;
  currency: string;
  locale: 'zh-CN' | 'en' | 'es';
  prices_include_tax: boolean;
  net_minor: number;
  tax_minor: number;
  total_minor: number;
  authorized_minor: number | null;
  estimate_version: number;
  estimate_valid_until: Date | null;
  /** Notices the customer acknowledged on this estimate, by code. */
  acknowledged_notices: string[];
  jobs_confirmed: boolean;
  price_confirmed: boolean;
  time_confirmed: boolean;
  wash: boolean | null;
  wash_confirmed: boolean;
  keep_old_parts: boolean | null;
  old_parts_confirmed: boolean;
  promised_at: Date | null;
  estimated_at: Date | null;
  signed_at: Date | null;
  signed_by_name: string | null;
  contract_version: number;
  /** What the customer's copy carries: who brings it may fetch the car. */
  pick_up_code: string | null;
  emergency_released_at: Date | null;
  emergency_released_by: string | null;
  emergency_reason: string | null;
  started_at: Date | null;
  work_finished_at: Date | null;
  inspected_at: Date | null;
  handed_over_at: Date | null;
  overrun_borne_by: string | null;
  settled_at: Date | null;
  delivered_at: Date | null;
  cancelled_at: Date | null;
  cancel_reason: string | null;
  created_at: Date;
  version: number;
  jobs: number;
  unfinished_jobs: number;
  undecided_jobs: number;
  unexplained_jobs: number;
  unapproved_lines: number;
  issued_lines: number;
  stray_parts: number;
  has_customer_part: boolean;
  has_non_genuine_critical_part: boolean;
  is_item_priced: boolean;
  /** Days an estimate holds under the visit's service standard. */
  estimate_valid_days: number;
  unsigned_consents: number;
  /** Warranty pays something of it, and nobody answered whether the car was repaired there before (A3). */
  earlier_repair_unknown: boolean;
  /** Whoever asks has clocked on this visit. */
  worked_on_it: boolean;
  settlements: number;
  settlements_open: number;
  /** How far the actual may exceed the word given (HAND-2): the stricter of house and law. */
  tolerance_bp: number;
  /** QUOTE-3: the law wants a certificate with a part the customer brings. */
  customer_part_needs_certificate: boolean;
  /** A11: up to how much who brought the car may agree; null: no limit, or the owner came. */
  driver_limit_minor: number | null;
  /** What of the order the customer pays; null where no limit asks for it. */
  customer_share_minor: number | null;
  /** Up to how much the owner said yes. */
  owner_agreed_minor: number | null;
}

/** What leads to an order: itself, a job or a line of it, or its visit. */
export type OrderThing = 'repair-order' | 'job' | 'line' | 'visit';

const orderIdOf: Readonly<Record<OrderThing, string>> = {
  'repair-order': '$2',
  job: '(select repair_order_id from jobs where organization_id = $1 and id = $2)',
  line: '(select repair_order_id from repair_order_lines where organization_id = $1 and id = $2)',
  visit: `(select id from repair_orders where organization_id = $1 and visit_id = $2 and state <> 'cancelled')`,
};

/** SQL that names the order a thing belongs to, `$1` the group and `$2` the thing. */
export function orderIdBy(thing: OrderThing): string {
  return orderIdOf[thing];
}

/** The order a thing belongs to; null where there is none. */
export async function findOrderId(tx: Tx, id: string, thing: OrderThing): Promise<string | null> {
  const [row] = await tx.rows<{ id: string | null }>(
    `order_id_of_${thing}`,
    `select ${orderIdBy(thing)} as id`,
    [tx.organizationId, id],
  );
  return row?.id ?? null;
}

/** Locks the visit of an order, or of a job or line of it, and reads both as they stand: one wait. */
export async function lockOrder(
  tx: Tx,
  id: string,
  actor: Actor,
  thing: OrderThing = 'repair-order',
): Promise<{ visit: VisitRow; order: OrderRow } | Refusal> {
  const [visit, order] = await Promise.all([
    lockVisit(tx, thing, id, actor),
    readOrder(tx, id, actor.staffId, thing),
  ]);
  if (isRefusal(visit)) return visit;
  return order ? { visit, order } : refuse('request/not-found');
}

/** The visit's order that is not given up, if there is one. */
export function findCurrentOrder(tx: Tx, visitId: string, actor: Actor): Promise<OrderRow | null> {
  return readOrder(tx, visitId, actor.staffId, 'visit');
}

/** Reads an order with its counts; `staffId` is who asks, to know whether they worked on it. */
export async function readOrder(
  tx: Tx,
  id: string,
  staffId: string,
  thing: OrderThing = 'repair-order',
): Promise<OrderRow | null> {
  const [row] = await tx.rows<RawOrder>(`read_order_of_${thing}`, selectOrder(orderIdOf[thing]), [
    tx.organizationId,
    id,
    staffId,
  ]);
  if (!row) return null;
  const { standard_tolerance_bp, country, ...order } = row;
  return { ...order, ...underTheLaw(row) };
}

interface RawOrder extends Omit<OrderRow, 'tolerance_bp' | 'customer_part_needs_certificate'> {
  standard_tolerance_bp: number;
  country: string;
}

/** What the law of the place makes of the order, as it stood when the order was opened. */
function underTheLaw({ standard_tolerance_bp, country, created_at }: RawOrder) {
  const code = countryProfileCodes.find((each) => each === country);
  const profile = code && countryProfileOn(code, created_at.toISOString().slice(0, 10));
  return {
    tolerance_bp: profile
      ? varianceTolerance({ varianceToleranceBp: standard_tolerance_bp }, profile)
      : standard_tolerance_bp,
    customer_part_needs_certificate: profile?.customerPartNeedsCertificate ?? false,
  };
}

const selectOrder = (orderId: string) => `
  select o.id, o.workshop_id, o.visit_id, o.number, o.state, o.vehicle_id, o.customer_id, o.currency, o.locale,
    o.prices_include_tax, o.net_minor, o.tax_minor, o.total_minor, o.authorized_minor, o.estimate_version,
    o.estimate_valid_until, o.acknowledged_notices,
    o.jobs_confirmed, o.price_confirmed, o.time_confirmed, o.wash, o.wash_confirmed, o.keep_old_parts,
    o.old_parts_confirmed, o.promised_at, o.estimated_at, o.signed_at, o.signed_by_name, o.contract_version, o.pick_up_code,
    o.emergency_released_at, o.emergency_released_by, o.emergency_reason, o.started_at, o.work_finished_at,
    o.inspected_at, o.handed_over_at, o.overrun_borne_by, o.settled_at, o.delivered_at, o.cancelled_at,
    o.cancel_reason, o.created_at, o.version, j.jobs, j.unfinished_jobs, j.undecided_jobs, j.unexplained_jobs,
    j.is_item_priced, l.unapproved_lines, l.issued_lines, l.stray_parts,
    l.has_customer_part, l.has_non_genuine_critical_part, s.settlements, s.settlements_open, w.country,
    (select count(*)::integer from approvals a where a.organization_id = o.organization_id
      and a.repair_order_id = o.id and a.channel = 'phone' and a.decision = 'approved'
      and a.signature_id is null) as unsigned_consents,
    (o.signed_at is null and exists (select 1 from visits v where v.organization_id = o.organization_id
        and v.id = o.visit_id and v.earlier_repair is null)
      and exists (select 1 from repair_order_lines wl join jobs wj on wj.organization_id = wl.organization_id
          and wj.id = wl.job_id
        where wl.organization_id = o.organization_id and wl.repair_order_id = o.id and wl.removed_at is null
          and wj.state not in ('declined', 'cancelled')
          and wl.shares @> '[{"payer": "warranty"}]')) as earlier_repair_unknown,
    exists (select 1 from clockings c where c.organization_id = o.organization_id and c.visit_id = o.visit_id
      and c.technician_id = $3) as worked_on_it,
    t.standard_tolerance_bp, t.estimate_valid_days, d.driver_limit_minor,
    case when d.driver_limit_minor is not null then (
      select coalesce(sum((h.share ->> 'totalMinor')::bigint), 0) from repair_order_lines hl
      join jobs hj on hj.organization_id = hl.organization_id and hj.id = hl.job_id
      cross join lateral jsonb_array_elements(hl.shares) h(share)
      where hl.organization_id = o.organization_id and hl.repair_order_id = o.id and hl.removed_at is null
        and hj.state not in ('declined', 'cancelled', 'proposed') and h.share ->> 'payer' = 'customer')::bigint
      end as customer_share_minor,
    case when d.driver_limit_minor is not null then (select max(y.amount_minor) from owner_consents y
      where y.organization_id = o.organization_id and y.repair_order_id = o.id and y.voided_at is null)
      end as owner_agreed_minor
  from repair_orders o
  join workshops w on w.organization_id = o.organization_id and w.id = o.workshop_id
  cross join lateral (
    select count(*) filter (where state not in ('declined', 'cancelled'))::integer as jobs,
      count(*) filter (where state not in ('finished', 'declined', 'cancelled', 'proposed'))::integer as unfinished_jobs,
      count(*) filter (where state = 'proposed')::integer as undecided_jobs,
      count(*) filter (where state = 'finished' and vague and (cause is null or correction is null))::integer as unexplained_jobs,
      coalesce(bool_or(pricing_method = 'item' and state not in ('declined', 'cancelled')), false) as is_item_priced
    from jobs where organization_id = o.organization_id and repair_order_id = o.id) j
  cross join lateral (
    select count(*) filter (where lj.state not in ('declined', 'cancelled', 'proposed')
        and ll.authorized_minor is null)::integer as unapproved_lines,
      count(*) filter (where ll.issued_milli > 0)::integer as issued_lines,
      count(*) filter (where ll.issued_milli > 0 and lj.state in ('declined', 'cancelled'))::integer as stray_parts,
      coalesce(bool_or(ll.source = 'customer-supplied' and lj.state not in ('declined', 'cancelled')), false)
        as has_customer_part,
      coalesce(bool_or(ll.critical and ll.source in ('equivalent', 'aftermarket', 'reconditioned')
        and lj.state not in ('declined', 'cancelled')), false) as has_non_genuine_critical_part
    from repair_order_lines ll join jobs lj on lj.organization_id = ll.organization_id and lj.id = ll.job_id
    where ll.organization_id = o.organization_id and ll.repair_order_id = o.id and ll.removed_at is null) l
  cross join lateral (
    select count(*)::integer as settlements,
      count(*) filter (where paid_minor < total_minor and not on_account)::integer as settlements_open
    from settlements where organization_id = o.organization_id and repair_order_id = o.id
      and reversed_by_id is null and reverses_id is null) s
  left join lateral (
    select case when b.drop_off_is_owner then null else least(b.drop_off_limit_minor, k.driver_limit_minor)
      end as driver_limit_minor
    from visits b join customers k on k.organization_id = b.organization_id and k.id = o.customer_id
    where b.organization_id = o.organization_id and b.id = o.visit_id) d on true
  left join lateral (
    select (p.parameters ->> 'varianceToleranceBp')::integer as standard_tolerance_bp,
      coalesce((p.parameters ->> 'estimateValidDays')::integer, ${defaultServiceStandard.estimateValidDays})
        as estimate_valid_days
    from service_standards p
    join visits v on v.organization_id = p.organization_id and v.id = o.visit_id
      and v.service_standard_version = p.version
    where p.organization_id = o.organization_id and p.workshop_id = o.workshop_id) t on true
  where o.organization_id = $1 and o.id = ${orderId}`;
