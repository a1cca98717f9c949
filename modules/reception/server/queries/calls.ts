import type { z } from 'zod';
import { type PlateColumns, plateOf } from '#modules/repair-orders/server/index.ts';
import type { Refusal } from '#platform/rules/refusal.ts';
import { lacksRight, mayAt } from '#platform/server/actor.ts';
import { idIn, pageFrom } from '#platform/server/http/page.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { call, calls, callsQuery } from '../../api/index.ts';
import { type CallOutcome, type CallPurpose, isLateCallBack } from '../../rules/index.ts';

interface CallRow extends PlateColumns {
  id: string;
  number: string | null;
  customer_id: string | null;
  customer_name: string | null;
  visit_id: string | null;
  purpose: CallPurpose | null;
  outcome: CallOutcome;
  note: string | null;
  transferred_to: string | null;
  transferred_name: string | null;
  call_back_due_at: Date | null;
  called_back_at: Date | null;
  call_back_note: string | null;
  called_at: Date;
  taken_by_name: string | null;
}

type Counts = z.output<typeof calls>['counts'];

/** RECV-7: the log of calls, newest first, with what was missed and what is still to be called back. */
export async function readCalls(
  { workshopId, show, limit, cursor }: z.output<typeof callsQuery>,
  { tx, actor, now }: QueryContext,
): Promise<z.output<typeof calls> | Refusal> {
  const no = lacksRight(actor, 'call.note', workshopId);
  if (no) return no;
  const before = idIn(cursor) ?? null;
  const [rows, [counts]] = await Promise.all([
    tx.rows<CallRow>(`calls_${show}`, select(show), [tx.organizationId, workshopId, before, limit + 1]),
    tx.rows<Counts>('call_counts', count, [tx.organizationId, workshopId, now]),
  ]);
  const seesCustomers = mayAt(actor, 'customer.see', workshopId);
  const page = pageFrom(
    rows,
    limit,
    (row) => presentCall(row, seesCustomers, now),
    ({ id }) => id,
  );
  return { ...page, counts: counts ?? { today: 0, missedToday: 0, due: 0, late: 0, lateToday: 0 } };
}

function presentCall(row: CallRow, seesCustomers: boolean, now: Date): z.output<typeof call> {
  const { customer_id, customer_name, transferred_to, transferred_name } = row;
  return {
    id: row.id,
    number: row.number,
    customer: seesCustomers && customer_id ? { id: customer_id, name: customer_name ?? '' } : null,
    plate: plateOf(row),
    visitId: row.visit_id,
    purpose: row.purpose,
    outcome: row.outcome,
    note: row.note,
    transferredTo: transferred_to ? { id: transferred_to, name: transferred_name ?? '' } : null,
    callBackDueAt: row.call_back_due_at?.toISOString() ?? null,
    calledBackAt: row.called_back_at?.toISOString() ?? null,
    callBackNote: row.call_back_note,
    late: isLateCallBack(row.call_back_due_at, row.called_back_at, now),
    calledAt: row.called_at.toISOString(),
    takenByName: row.taken_by_name,
  };
}

const shown = {
  all: 'true',
  due: 'p.call_back_due_at is not null and p.called_back_at is null',
  missed: `p.outcome = 'missed'`,
} as const;

const select = (show: keyof typeof shown) => `
  select p.id, p.number, p.customer_id, k.name as customer_name, c.plate_text, c.plate_country, c.plate_kind,
    p.visit_id, p.purpose, p.outcome, p.note, p.transferred_to, t.name as transferred_name, p.call_back_due_at,
    p.called_back_at, p.call_back_note, p.called_at, s.name as taken_by_name
  from phone_calls p
  left join customers k on k.organization_id = p.organization_id and k.id = p.customer_id
  left join vehicles c on c.organization_id = p.organization_id and c.id = p.vehicle_id
  left join staff t on t.organization_id = p.organization_id and t.id = p.transferred_to
  left join staff s on s.organization_id = p.organization_id and s.id = p.taken_by
  where p.organization_id = $1 and p.workshop_id = $2 and ($3::uuid is null or p.id < $3) and ${shown[show]}
  order by p.id desc limit $4`;

const count = `
  select
    (select count(*)::integer from phone_calls p where p.organization_id = $1 and p.workshop_id = $2
      and p.called_at >= d.starts) as today,
    (select count(*)::integer from phone_calls p where p.organization_id = $1 and p.workshop_id = $2
      and p.called_at >= d.starts and p.outcome = 'missed') as "missedToday",
    (select count(*)::integer from phone_calls p where p.organization_id = $1 and p.workshop_id = $2
      and p.call_back_due_at is not null and p.called_back_at is null) as due,
    (select count(*)::integer from phone_calls p where p.organization_id = $1 and p.workshop_id = $2
      and p.call_back_due_at < $3 and p.called_back_at is null) as late,
    (select count(*)::integer from phone_calls p where p.organization_id = $1 and p.workshop_id = $2
      and p.called_at >= d.starts - interval '7 days' and p.called_back_at >= d.starts
      and p.called_back_at > p.call_back_due_at) as "lateToday"
  from (select ($3::timestamptz at time zone w.time_zone)::date::timestamp at time zone w.time_zone as starts
    from workshops w where w.organization_id = $1 and w.id = $2) d`;
