import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type Actor, worksAt } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { VisitFacts, VisitState } from '../../rules/index.ts';

/** The visit's row as it stands under the lock. */
export interface VisitRow {
  id: string;
  workshop_id: string;
  state: VisitState;
  vehicle_id: string;
  customer_id: string | null;
  advisor_id: string | null;
  arrived_at: Date;
  arrived_by: string;
  greeted_at: Date | null;
  main_purpose: string | null;
  drop_off_name: string | null;
  drop_off_phone: string | null;
  protected_at: Date | null;
  unprotected_at: Date | null;
  odometer: number | null;
  odometer_unit: string | null;
  condition_noted_at: Date | null;
  key_tag: string | null;
  key_returned_at: Date | null;
  promised_at: Date | null;
  first_promised_at: Date | null;
  due_minor: number;
  deposit_held_minor: number;
  settled: boolean;
  left_kind: string | null;
  gate_pass_at: Date | null;
  service_standard_version: number;
  version: number;
  order_state: string | null;
  belongings_out: number;
}

/** What leads to a visit: itself, or anything that hangs on it. */
export type VisitThing =
  | 'visit'
  | 'repair-order'
  | 'job'
  | 'line'
  | 'concern'
  | 'belonging'
  | 'damage-mark'
  | 'settlement'
  | 'payment'
  | 'observation'
  | 'possible-cause'
  | 'confirmed-cause'
  | 'expert-call'
  | 'fault-code'
  | 'part-order';

const visitIdOf: Readonly<Record<VisitThing, string>> = {
  visit: '$2',
  'repair-order': '(select visit_id from repair_orders where organization_id = $1 and id = $2)',
  job: '(select visit_id from jobs where organization_id = $1 and id = $2)',
  line: `(select o.visit_id from repair_order_lines l
    join repair_orders o on o.organization_id = l.organization_id and o.id = l.repair_order_id
    where l.organization_id = $1 and l.id = $2)`,
  concern: '(select visit_id from visit_concerns where organization_id = $1 and id = $2)',
  belonging: '(select visit_id from visit_belongings where organization_id = $1 and id = $2)',
  'damage-mark': '(select visit_id from damage_marks where organization_id = $1 and id = $2)',
  settlement: '(select visit_id from settlements where organization_id = $1 and id = $2)',
  payment: '(select visit_id from payments where organization_id = $1 and id = $2)',
  observation: '(select visit_id from observations where organization_id = $1 and id = $2)',
  'possible-cause': '(select visit_id from possible_causes where organization_id = $1 and id = $2)',
  'confirmed-cause': '(select visit_id from confirmed_causes where organization_id = $1 and id = $2)',
  'expert-call': '(select visit_id from expert_calls where organization_id = $1 and id = $2)',
  'fault-code': '(select visit_id from fault_codes where organization_id = $1 and id = $2)',
  'part-order': '(select visit_id from part_orders where organization_id = $1 and id = $2)',
};

/**
 * Locks the visit a thing belongs to. Every command on anything of a visit takes this lock first and no other,
 * so two people pressing at once stand in line and deadlock is impossible; what is read after it is the truth.
 * Lock and reading leave together, before the first wait: reads sent in the same breath stand behind the lock too.
 */
export async function lockVisit(
  tx: Tx,
  thing: VisitThing,
  id: string,
  actor: Actor,
): Promise<VisitRow | Refusal> {
  tx.send(
    `lock_visit_of_${thing}`,
    `select id from visits where organization_id = $1 and id = ${visitIdOf[thing]} for update`,
    [tx.organizationId, id],
  );
  return readVisit(tx, thing, id, actor);
}

/** Reads the visit a thing belongs to as it stands, for who works there; without a lock it may change at any time. */
export async function readVisit(
  tx: Tx,
  thing: VisitThing,
  id: string,
  actor: Actor,
): Promise<VisitRow | Refusal> {
  const [visit] = await tx.rows<VisitRow>(`read_visit_of_${thing}`, selectVisit(visitIdOf[thing]), [
    tx.organizationId,
    id,
  ]);
  return visit && worksAt(actor, visit.workshop_id) ? visit : refuse('request/not-found');
}

/** Belongings and papers that neither went back nor have the reason why not, of the visit `v`. */
export const thingsOut = `((select count(*) from visit_belongings b where b.organization_id = v.organization_id
    and b.visit_id = v.id and b.returned_at is null and b.unreturned_at is null)
  + (select count(*) from visit_papers p where p.organization_id = v.organization_id
    and p.visit_id = v.id and p.returned_at is null and p.unreturned_at is null))::integer`;

/** A statement of its own, after the locking one: a subquery of that could see rows older than the lock. */
const selectVisit = (visitId: string) => `
  select v.id, v.workshop_id, v.state, v.vehicle_id, v.customer_id, v.advisor_id, v.arrived_at, v.arrived_by,
    v.greeted_at, v.main_purpose, v.drop_off_name, v.drop_off_phone, v.protected_at, v.unprotected_at, v.odometer,
    v.odometer_unit, v.condition_noted_at, v.key_tag, v.key_returned_at, v.promised_at, v.first_promised_at,
    v.due_minor, v.deposit_held_minor, v.settled, v.left_kind, v.gate_pass_at, v.service_standard_version, v.version,
    (select o.state from repair_orders o where o.organization_id = v.organization_id and o.visit_id = v.id
     order by (o.state = 'cancelled'), o.id desc limit 1) as order_state,
    ${thingsOut} as belongings_out
  from visits v where v.organization_id = $1 and v.id = ${visitId}`;

/** What the visit's lifecycle judges, from its row. */
export function factsOfVisit(visit: VisitRow): VisitFacts {
  return {
    state: visit.state,
    protectedAt: visit.protected_at,
    unprotectedAt: visit.unprotected_at,
    orderState: visit.order_state,
    dueMinor: visit.due_minor,
    depositHeldMinor: visit.deposit_held_minor,
    settled: visit.settled,
    keyIsBack: visit.key_tag === null || visit.key_returned_at !== null,
    belongingsOut: visit.belongings_out,
    mainPurpose: visit.main_purpose,
    hasLeft: visit.left_kind !== null,
  };
}
