import type { Calendar } from '#platform/rules/calendar.ts';
import { type Actor, mayAt } from '#platform/server/actor.ts';
import type { VisitCard } from '../../../api/index.ts';
import { promiseLevel, stageOf, waitingMinutes } from '../../../rules/index.ts';
import type { CardRow } from './card-rows.ts';
import { plateOf } from './plate-of.ts';

export interface CardContext {
  readonly now: Date;
  readonly actor: Actor;
  readonly calendar: Calendar;
}

export function presentCard(row: CardRow, { now, actor, calendar }: CardContext): VisitCard {
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    stage: stageOf({
      visitState: row.state,
      orderState: row.order_state,
      hasLeft: row.left_kind !== null,
    }),
    plate: plateOf(row),
    vehicleId: row.vehicle_id,
    make: row.make,
    model: row.model,
    modelYear: row.model_year,
    customerName: mayAt(actor, 'customer.see', row.workshop_id) ? row.customer_name : null,
    advisorId: row.advisor_id,
    advisorName: row.advisor_name,
    arrivedAt: row.arrived_at.toISOString(),
    greetedAt: row.greeted_at?.toISOString() ?? null,
    waitingMinutes: waitOf(row, now),
    promisedAt: row.promised_at?.toISOString() ?? null,
    firstPromisedAt: row.first_promised_at?.toISOString() ?? null,
    promise: promiseOf(row, now, calendar),
    order: orderOf(row),
    dueMinor: row.due_minor,
    depositHeldMinor: row.deposit_held_minor,
    keyTag: row.key_returned_at ? null : row.key_tag,
    waitsForParts: row.waits_for_parts,
    partsDueAt: row.parts_due_at?.toISOString() ?? null,
    firstVisit: row.first_visit,
    undecidedJobs: row.undecided_jobs,
    handedOverAt: row.handed_over_at?.toISOString() ?? null,
  };
}

/** A customer who left the queue unseen was never greeted: that wait has no end to tell. */
function waitOf(row: CardRow, now: Date): number | null {
  if (!row.greeted_at && row.state !== 'waiting') return null;
  return waitingMinutes(row.arrived_at, row.greeted_at, now);
}

function orderOf(row: CardRow): VisitCard['order'] {
  if (!row.order_id || !row.order_number || !row.order_state || !row.order_currency) return null;
  return {
    id: row.order_id,
    number: row.order_number,
    state: row.order_state,
    totalMinor: row.order_total_minor ?? 0,
    currency: row.order_currency,
  };
}

/** Ready is when the workshop handed the car over; before, the plan and the work that is left tell when it will be. */
function promiseOf(row: CardRow, now: Date, calendar: Calendar): VisitCard['promise'] {
  if (row.left_kind || row.state === 'cancelled') return { level: 'none', minutes: null };
  const { promised_at: promisedAt, handed_over_at: handedOverAt } = row;
  if (handedOverAt) return promiseLevel({ promisedAt, now, readyAt: handedOverAt, remainingSeconds: 0 });
  return promiseLevel({
    promisedAt,
    now,
    readyAt: row.planned_to && row.planned_to > now ? row.planned_to : null,
    remainingSeconds: workIsDone(row) ? 0 : remainingOf(row),
    partsDueAt: row.parts_due_at,
    calendar,
  });
}

/** Nobody can say how long it takes while a part on its way has no date. */
function remainingOf({ waits_for_parts, parts_due_at, remaining_seconds }: CardRow): number | null {
  return waits_for_parts && !parts_due_at ? null : remaining_seconds;
}

function workIsDone(row: CardRow): boolean {
  return row.order_state === 'work-finished' || row.order_state === 'inspected';
}
