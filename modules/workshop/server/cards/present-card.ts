import { jobFollows, jobLifecycle } from '#modules/repair-orders/rules/index.ts';
import { factsOfJob, plateOf } from '#modules/repair-orders/server/index.ts';
import { allowedActions } from '#platform/rules/lifecycle.ts';
import { type Actor, rolesAt } from '#platform/server/actor.ts';
import { withDetails } from '#platform/server/http/problem.ts';
import type { JobCard } from '../../api/index.ts';
import type { JobCardRow } from './card-rows.ts';

export function presentCard(row: JobCardRow): JobCard {
  return {
    id: row.id,
    version: row.version,
    visitId: row.visit_id,
    vehicleId: row.vehicle_id,
    plate: plateOf(row),
    make: row.make,
    model: row.model,
    promisedAt: row.promised_at?.toISOString() ?? null,
    keyTag: row.key_tag,
    repairOrderId: row.repair_order_id,
    orderNumber: row.order_number,
    position: row.position,
    title: row.title,
    state: row.state,
    vague: row.vague,
    safety: row.safety,
    skill: row.skill,
    plannedSeconds: row.planned_seconds,
    workedSeconds: Math.max(0, row.worked_seconds),
    technicianId: row.technician_id,
    technicianName: row.technician_name,
    bayId: row.bay_id,
    bayName: row.bay_name,
    plannedFrom: row.planned_from?.toISOString() ?? null,
    plannedTo: row.planned_to?.toISOString() ?? null,
    runningSince: row.running_since?.toISOString() ?? null,
    waits: waitsOf(row),
    reworks: row.reworks,
  };
}

function waitsOf({ pause_reason, paused_at, pause_note }: JobCardRow): JobCard['waits'] {
  if (!pause_reason || !paused_at) return null;
  return { reason: pause_reason, since: paused_at.toISOString(), note: pause_note };
}

/** What the one who asks may do with the job, and why not the rest. */
export function actionsOn(row: JobCardRow, actor: Actor) {
  const order = {
    state: row.order_state,
    signed_at: row.signed_at,
    emergency_released_at: row.emergency_released_at,
  };
  const facts = factsOfJob(row, order, row, actor);
  return allowedActions(jobLifecycle, facts, rolesAt(actor, row.workshop_id))
    .filter(({ action }) => !(jobFollows as readonly string[]).includes(action))
    .map((each) => withDetails(each, actor.locale));
}
