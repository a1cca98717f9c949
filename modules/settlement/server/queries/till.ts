import type { z } from 'zod';
import { getWorkshop } from '#modules/registry/server/index.ts';
import { sum } from '#platform/rules/money.ts';
import type { Refusal } from '#platform/rules/refusal.ts';
import { dayBounds, localDate } from '#platform/rules/zoned-time.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { till, tillQuery } from '../../api/index.ts';

type Till = z.output<typeof till>;
type Method = Till['methods'][number]['method'];

interface Row {
  id: string;
  visit_id: string;
  settlement_id: string | null;
  number: string;
  settlement_number: string | null;
  method: Method;
  amount_minor: number;
  received_at: Date;
  received_by_name: string | null;
  plate: string | null;
}

/**
 * SETL-3 the money of one day of the workshop's calendar, by method. A deposit counts on the day it came and by what it
 * came; the sheet that uses it later moves nothing in the drawer.
 */
export async function readTill(
  { workshopId, on }: z.output<typeof tillQuery>,
  { tx, actor, now }: QueryContext,
): Promise<Till | Refusal> {
  const no = lacksRight(actor, 'settlement.see', workshopId);
  if (no) return no;
  const { time_zone: timeZone, currency } = await getWorkshop(tx, workshopId);
  const day = on ?? localDate(now.getTime(), timeZone);
  const { startAt, endAt } = dayBounds(day, timeZone);
  const rows = await tx.rows<Row>('payments_of_day', paymentsOfDay, [
    ...[tx.organizationId, workshopId, new Date(startAt), new Date(endAt)],
  ]);
  const methods = [...new Set(rows.map(({ method }) => method))].toSorted();
  return {
    on: day,
    currency,
    methods: methods.map((method) => sumOf(method, rows)),
    payments: rows.map(present),
  };
}

function sumOf(method: Method, rows: readonly Row[]): Till['methods'][number] {
  const amounts = rows.filter((row) => row.method === method).map((row) => row.amount_minor);
  return {
    method,
    receivedMinor: sum(amounts.filter((amount) => amount > 0)),
    reversedMinor: -sum(amounts.filter((amount) => amount < 0)) || 0,
    totalMinor: sum(amounts),
    payments: amounts.length,
  };
}

function present(row: Row): Till['payments'][number] {
  return {
    ...{ id: row.id, visitId: row.visit_id, settlementId: row.settlement_id, number: row.number },
    ...{ settlementNumber: row.settlement_number, method: row.method, amountMinor: row.amount_minor },
    ...{ receivedByName: row.received_by_name, plate: row.plate },
    receivedAt: row.received_at.toISOString(),
  };
}

const paymentsOfDay = `
  select p.id, p.visit_id, p.settlement_id, p.number, s.number as settlement_number, p.method, p.amount_minor,
    p.received_at, t.name as received_by_name, c.plate_text as plate
  from payments p
  join settlements s on s.organization_id = p.organization_id and s.id = p.settlement_id
  join visits v on v.organization_id = p.organization_id and v.id = p.visit_id
  join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
  left join staff t on t.organization_id = p.organization_id and t.id = p.received_by
  where p.organization_id = $1 and p.workshop_id = $2 and p.received_at >= $3 and p.received_at < $4
    and p.method <> 'deposit'
  union all
  select d.id, d.visit_id, null, d.number, null, d.method,
    case d.kind when 'received' then d.amount_minor else -d.amount_minor end, d.written_at, t.name, c.plate_text
  from deposits d
  join visits v on v.organization_id = d.organization_id and v.id = d.visit_id
  join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
  left join staff t on t.organization_id = d.organization_id and t.id = d.written_by
  where d.organization_id = $1 and d.workshop_id = $2 and d.written_at >= $3 and d.written_at < $4
    and d.kind in ('received', 'refunded')
  order by received_at desc, id desc limit 1000`;
