import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { needsNotice } from '../../rules/index.ts';

interface Row {
  unexplained: string | null;
  may_pay: boolean;
  signed: boolean;
  payers: string[];
}

/**
 * INSP-7: hands stay off the car while the customer has not been told that it is something else than was thought, or
 * has not signed that what was promised free may have to be paid. For whoever starts work on a visit.
 */
export async function refuseWorkNow(tx: Tx, visitId: string): Promise<Refusal | null> {
  const [row] = await tx.rows<Row>('diagnosis_against_work', read, [tx.organizationId, visitId]);
  if (!row) return null;
  if (row.unexplained) return refuse('diagnosis/cause-not-explained', { cause: row.unexplained });
  const { payers, may_pay: customerMayPay, signed: noticeSigned } = row;
  return needsNotice({ payers, customerMayPay, noticeSigned }) ? refuse('diagnosis/notice-not-signed') : null;
}

const read = `
  select
    (select c.words from confirmed_causes c where c.organization_id = $1 and c.visit_id = $2 and c.cause_id is null
      and c.explained_at is null and not exists (select 1 from cover_findings f
        where f.organization_id = $1 and f.confirmed_cause_id = c.id and f.decision in ('approved', 'declined'))
      order by c.id desc limit 1) as unexplained,
    exists (select 1 from possible_causes p where p.organization_id = $1 and p.visit_id = $2 and p.customer_may_pay
      and p.set_aside_at is null) as may_pay,
    exists (select 1 from possible_charge_notices n where n.organization_id = $1 and n.visit_id = $2) as signed,
    case when exists (select 1 from possible_causes p where p.organization_id = $1 and p.visit_id = $2
        and p.customer_may_pay and p.set_aside_at is null)
      then coalesce((select array_agg(distinct share ->> 'payer') from repair_orders o
        join repair_order_lines l on l.organization_id = o.organization_id and l.repair_order_id = o.id
          and l.removed_at is null, jsonb_array_elements(l.shares) share
        where o.organization_id = $1 and o.visit_id = $2 and o.state <> 'cancelled'), '{}')
      else '{}' end as payers`;
