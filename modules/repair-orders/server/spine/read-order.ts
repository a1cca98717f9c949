import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Actor } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import {
  type Confirmation,
  judgeVariance,
  type RepairOrderFacts,
  type RepairOrderState,
} from '../../rules/index.ts';
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
  jobs_confirmed: boolean;
  price_confirmed: boolean;
  time_confirmed: boolean;
  wash: boolean | null;
  wash_confirmed: boolean;
  keep_old_parts: boolean | null;
  old_parts_confirmed: boolean;
  promised_at: Date | null;
  signed_at: Date | null;
  contract_version: number;
  emergency_released_at: Date | null;
  overrun_borne_by: string | null;
  version: number;
  jobs: number;
  unfinished_jobs: number;
  undecided_jobs: number;
  unexplained_jobs: number;
  unapproved_lines: number;
  worked_on_it: boolean;
  settlements: number;
  settlements_open: number;
}

/** Locks the visit of an order and reads both as they stand. */
export async function lockOrder(
  tx: Tx,
  orderId: string,
  actor: Actor,
): Promise<{ visit: VisitRow; order: OrderRow } | Refusal> {
  const visit = await lockVisit(tx, 'repair-order', orderId, actor);
  if ('code' in visit) return visit;
  const order = await readOrder(tx, orderId, actor.staffId);
  return order ? { visit, order } : refuse('request/not-found');
}

/** The visit's order that is not given up, if there is one. */
export async function findCurrentOrder(tx: Tx, visitId: string, actor: Actor): Promise<OrderRow | null> {
  const [found] = await tx.rows<{ id: string }>(
    'current_order',
    `select id from repair_orders where organization_id = $1 and visit_id = $2 and state <> 'cancelled'`,
    [tx.organizationId, visitId],
  );
  return found ? readOrder(tx, found.id, actor.staffId) : null;
}

/** Reads an order with its counts; `staffId` is who asks, to know whether they worked on it. */
export async function readOrder(tx: Tx, orderId: string, staffId: string): Promise<OrderRow | null> {
  const [order] = await tx.rows<OrderRow>('read_order', readOrderSql, [tx.organizationId, orderId, staffId]);
  return order ?? null;
}

const readOrderSql = `
  select o.id, o.workshop_id, o.visit_id, o.number, o.state, o.vehicle_id, o.customer_id, o.currency, o.locale,
    o.prices_include_tax, o.net_minor, o.tax_minor, o.total_minor, o.authorized_minor, o.estimate_version,
    o.jobs_confirmed, o.price_confirmed, o.time_confirmed, o.wash, o.wash_confirmed, o.keep_old_parts,
    o.old_parts_confirmed, o.promised_at, o.signed_at, o.contract_version, o.emergency_released_at,
    o.overrun_borne_by, o.version, j.jobs, j.unfinished_jobs, j.undecided_jobs, j.unexplained_jobs,
    (select count(*)::integer from repair_order_lines l
      join jobs lj on lj.organization_id = l.organization_id and lj.id = l.job_id
      where l.organization_id = o.organization_id and l.repair_order_id = o.id and l.removed_at is null
        and lj.state not in ('declined', 'cancelled', 'proposed') and l.authorized_minor is null) as unapproved_lines,
    exists (select 1 from clockings c where c.organization_id = o.organization_id and c.visit_id = o.visit_id
      and c.technician_id = $3) as worked_on_it,
    s.settlements, s.settlements_open
  from repair_orders o
  cross join lateral (
    select count(*) filter (where state not in ('declined', 'cancelled'))::integer as jobs,
      count(*) filter (where state not in ('finished', 'declined', 'cancelled', 'proposed'))::integer as unfinished_jobs,
      count(*) filter (where state = 'proposed')::integer as undecided_jobs,
      count(*) filter (where state = 'finished' and vague and (cause is null or correction is null))::integer as unexplained_jobs
    from jobs where organization_id = o.organization_id and repair_order_id = o.id) j
  cross join lateral (
    select count(*)::integer as settlements,
      count(*) filter (where paid_minor < total_minor and not on_account)::integer as settlements_open
    from settlements where organization_id = o.organization_id and repair_order_id = o.id
      and reversed_by_id is null and reverses_id is null) s
  where o.organization_id = $1 and o.id = $2`;

/** What the order's lifecycle judges. `toleranceBp` is the workshop's tolerance of HAND-2. */
export function factsOfOrder(order: OrderRow, visit: VisitRow, toleranceBp: number): RepairOrderFacts {
  const signedForWork = order.signed_at !== null || order.emergency_released_at !== null;
  return {
    state: order.state,
    jobs: order.jobs,
    unfinishedJobs: order.unfinished_jobs,
    undecidedJobs: order.undecided_jobs,
    unexplainedJobs: order.unexplained_jobs,
    unapprovedLines: signedForWork ? order.unapproved_lines : 0,
    promisedAt: order.promised_at,
    missingConfirmations: missingConfirmations(order),
    signedAt: order.signed_at,
    emergencyReleasedAt: order.emergency_released_at,
    protectedAt: visit.protected_at,
    odometerNoted: visit.odometer !== null,
    inspectorWorkedOnIt: order.worked_on_it,
    overrun: overrunOf(order, toleranceBp),
    overrunBorne: order.overrun_borne_by !== null,
    settlementsPaid: order.settlements > 0 && order.settlements_open === 0,
    documentsComplete: true,
  };
}

function missingConfirmations(order: OrderRow): Confirmation[] {
  const confirmed: Record<Confirmation, boolean> = {
    jobs: order.jobs_confirmed,
    price: order.price_confirmed,
    time: order.time_confirmed,
    wash: order.wash_confirmed && order.wash !== null,
    'old-parts': order.old_parts_confirmed && order.keep_old_parts !== null,
  };
  return (Object.keys(confirmed) as Confirmation[]).filter((each) => !confirmed[each]);
}

function overrunOf(order: OrderRow, toleranceBp: number): RepairOrderFacts['overrun'] {
  if (order.authorized_minor === null) return null;
  const { verdict } = judgeVariance({
    authorizedMinor: order.authorized_minor,
    actualMinor: order.total_minor,
    toleranceBp,
    unapprovedLines: order.unapproved_lines,
  });
  return verdict === 'over-tolerance' || verdict === 'unapproved-line' ? verdict : 'within';
}
