import type { Tx } from '#platform/server/database/tx.ts';
import type { RepairOrderState, VisitState } from '../../../rules/index.ts';

/** What a card is drawn from: the visit, its car, its people, its current order and how far the work is. */
export interface CardRow {
  id: string;
  version: number;
  workshop_id: string;
  state: VisitState;
  vehicle_id: string;
  plate_text: string | null;
  plate_country: string | null;
  plate_kind: string | null;
  make: string | null;
  model: string | null;
  model_year: number | null;
  customer_name: string | null;
  advisor_id: string | null;
  advisor_name: string | null;
  arrived_at: Date;
  greeted_at: Date | null;
  promised_at: Date | null;
  first_promised_at: Date | null;
  due_minor: number;
  deposit_held_minor: number;
  key_tag: string | null;
  key_returned_at: Date | null;
  left_kind: string | null;
  order_id: string | null;
  order_number: string | null;
  order_state: RepairOrderState | null;
  order_total_minor: number | null;
  order_currency: string | null;
  handed_over_at: Date | null;
  planned_to: Date | null;
  remaining_seconds: number | null;
  waits_for_parts: boolean;
  parts_due_at: Date | null;
  undecided_jobs: number;
  first_visit: boolean;
}

export const cardColumns = `v.id, v.version, v.workshop_id, v.state, v.vehicle_id, c.plate_text, c.plate_country,
  c.plate_kind, c.make, c.model, c.model_year, k.name as customer_name, v.advisor_id, a.name as advisor_name,
  v.arrived_at, v.greeted_at, v.promised_at, v.first_promised_at, v.due_minor, v.deposit_held_minor,
  v.key_tag, v.key_returned_at, v.left_kind,
  o.id as order_id, o.number as order_number, o.state as order_state, o.total_minor as order_total_minor,
  o.currency as order_currency, o.handed_over_at, w.planned_to, w.remaining_seconds,
  w.waits_for_parts or coalesce(parts_way.on_order, false) as waits_for_parts, parts_way.due_at as parts_due_at, q.undecided_jobs,
  v.first_visit`;

/**
 * Work left on a car that is being worked on, counted from its open jobs less what was clocked, the running clock
 * included (`$2` is now). A job past its hours, or one that waits for a part, leaves no way to say how much.
 */
const workLeft = `
  left join lateral (
    select case when bool_and(j.planned_to is not null) then max(j.planned_to) end as planned_to,
      case when sum(j.planned_seconds) > 0 and bool_and(not left_of.waits
          and (left_of.seconds > 0 or j.state not in ('in-progress', 'paused')))
        then sum(greatest(left_of.seconds, 0))::integer end as remaining_seconds,
      coalesce(bool_or(left_of.waits), false) as waits_for_parts
    from jobs j
    left join lateral (
      select l.started_at, l.ended_at, l.pause_reason from clockings l
      where l.organization_id = j.organization_id and l.job_id = j.id order by l.started_at desc limit 1) l on true
    cross join lateral (
      select j.planned_seconds - j.actual_seconds
          - coalesce(case when l.ended_at is null then extract(epoch from $2 - l.started_at) end, 0) as seconds,
        j.state = 'paused' and l.pause_reason is not distinct from 'part' as waits) left_of
    where v.state = 'in-house' and j.organization_id = v.organization_id and j.repair_order_id = o.id
      and j.state in ('planned', 'approved', 'assigned', 'in-progress', 'paused')) w on true`;

/** CHANGE-2: work the workshop proposed and the customer has not answered yet. */
const answersDue = `
  cross join lateral (
    select count(*)::integer as undecided_jobs from jobs p
    where v.state = 'in-house' and p.organization_id = v.organization_id and p.repair_order_id = o.id
      and p.state = 'proposed') q`;

/** SHOP-6: parts that are on their way for this car, and when the last of them is due; null while one has no date. */
const partsDue = `
  left join lateral (
    select true as on_order, case when bool_and(p.expected_at is not null) then max(p.expected_at) end as due_at
    from part_orders p
    where v.state = 'in-house' and p.organization_id = v.organization_id and p.visit_id = v.id
      and p.ordered_at is not null and p.arrived_at is null and p.cancelled_at is null
    having count(*) > 0) parts_way on true`;

export const cardTables = `visits v
  join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
  left join customers k on k.organization_id = v.organization_id and k.id = v.customer_id
  left join staff a on a.organization_id = v.organization_id and a.id = v.advisor_id
  left join repair_orders o on o.organization_id = v.organization_id and o.visit_id = v.id and o.state <> 'cancelled'
  ${workLeft} ${answersDue} ${partsDue}`;

/** Cars that are here; a board has no pages, a shop with more cars than this has another problem. */
const mostOnBoard = 500;

const select = `select ${cardColumns} from ${cardTables}`;
const isHere = `v.state in ('waiting', 'in-house', 'leaving')`;

export function cardsOnBoard(tx: Tx, workshopId: string, now: Date): Promise<CardRow[]> {
  return tx.rows(
    'cards_on_board',
    `${select} where v.organization_id = $1 and v.workshop_id = $3 and ${isHere}
     order by v.arrived_at limit ${mostOnBoard}`,
    [tx.organizationId, now, workshopId],
  );
}

export function cardsWaiting(tx: Tx, workshopId: string, now: Date): Promise<CardRow[]> {
  return tx.rows(
    'cards_waiting',
    `${select} where v.organization_id = $1 and v.workshop_id = $3 and ${isHere} and v.state = 'waiting'
     order by v.arrived_at limit ${mostOnBoard}`,
    [tx.organizationId, now, workshopId],
  );
}

/** The cards of these cars that are here. */
export function cardsOfVehicles(
  tx: Tx,
  workshopId: string,
  vehicleIds: readonly string[],
  now: Date,
): Promise<CardRow[]> {
  return tx.rows(
    'cards_of_vehicles',
    `${select} where v.organization_id = $1 and v.workshop_id = $3 and ${isHere} and v.vehicle_id = any($4)`,
    [tx.organizationId, now, workshopId, vehicleIds],
  );
}

const statesOf = {
  open: isHere,
  closed: `v.state in ('closed', 'cancelled')`,
  all: 'true',
} as const;

/**
 * A page of visits, newest first; asks for one more than shown. The limit stands in the statement: with it the plan is
 * made once per connection, as a parameter it would be made anew for every call.
 */
export function cardsInList(
  tx: Tx,
  list: { workshopId: string; state: keyof typeof statesOf; before: string | undefined; limit: number },
  now: Date,
): Promise<CardRow[]> {
  const { workshopId, state, before, limit } = list;
  return tx.rows(
    `cards_${state}${before ? '_before' : ''}_${limit}`,
    `${select} where v.organization_id = $1 and v.workshop_id = $3 and ${statesOf[state]}
     ${before ? 'and v.id < $4' : ''} order by v.id desc limit ${limit + 1}`,
    [tx.organizationId, now, workshopId, ...(before ? [before] : [])],
  );
}
