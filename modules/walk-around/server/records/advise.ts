import { priceOfOperation, type VisitRow } from '#modules/repair-orders/server/index.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { type Limits, type Measure, type Point, predictDue, urgencyOf } from '../../rules/index.ts';
import type { FoundPoint } from './find-point.ts';

interface Finding {
  resultId: string;
  point: Point;
  grade: 'amber' | 'red';
  valueMilli: number | null;
  measure: (Pick<Measure, 'worse'> & Limits) | null;
  before: FoundPoint['before'];
}

/**
 * INSP-6: what is amber or red becomes work proposed, with the price of its operation and when it falls due. What the
 * customer has decided on stays decided.
 */
export async function advise(
  { tx, actor, now }: CommandContext,
  visit: VisitRow,
  finding: Finding,
): Promise<void> {
  const { resultId, point, grade } = finding;
  const due = dueOf(finding, visit, now);
  const price = point.opCode ? await priced(tx, visit, point.opCode, now) : null;
  tx.send('advise', save, [
    ...[tx.organizationId, newId(now), visit.workshop_id, visit.id, visit.vehicle_id, resultId, point.key],
    ...[JSON.stringify(point.names), grade, urgencyOf(grade, due, dayOf(now)), price?.opCodeId ?? null],
    ...[
      price?.priceMinor ?? null,
      due.day === null ? null : dateOf(due.day),
      due.odometer,
      now,
      actor.staffId,
    ],
  ]);
}

/** The point is good after all: nothing is advised any more that nobody has decided on. */
export function adviseNoMore({ tx }: CommandContext, resultId: string): void {
  tx.send(
    'advise_no_more',
    `update recommendations set state = 'withdrawn', version = version + 1
     where organization_id = $1 and point_result_id = $2 and state = 'open'`,
    [tx.organizationId, resultId],
  );
}

function dueOf({ measure, valueMilli, before }: Finding, visit: VisitRow, now: Date) {
  if (!measure || valueMilli === null) return { day: null, odometer: null };
  return predictDue(
    measure,
    { valueMilli, odometer: visit.odometer, day: dayOf(now) },
    before && { ...before, day: dayOf(before.seenAt) },
  );
}

async function priced(tx: CommandContext['tx'], visit: VisitRow, code: string, at: Date) {
  const [operation] = await tx.rows<{ id: string }>(
    'operation_by_code',
    `select id from op_codes where organization_id = $1 and lower(code) = lower($2) and archived_at is null limit 1`,
    [tx.organizationId, code],
  );
  if (!operation) return null;
  const of = {
    workshopId: visit.workshop_id,
    vehicleId: visit.vehicle_id,
    customerId: visit.customer_id,
    at,
  };
  return { opCodeId: operation.id, priceMinor: await priceOfOperation(tx, of, operation.id) };
}

const dayMs = 86_400_000;
const dayOf = (at: Date) => Math.floor(at.getTime() / dayMs);
const dateOf = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10);

const save = `
  insert into recommendations (organization_id, id, workshop_id, visit_id, vehicle_id, point_result_id, point, names,
    grade, urgency, op_code_id, price_minor, due_on, due_odometer, state, created_at, created_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'open', $15, $16)
  on conflict (organization_id, point_result_id) do update set grade = excluded.grade, urgency = excluded.urgency,
    op_code_id = excluded.op_code_id, price_minor = excluded.price_minor, due_on = excluded.due_on,
    due_odometer = excluded.due_odometer, state = 'open', version = recommendations.version + 1
  where recommendations.state in ('open', 'withdrawn')`;
