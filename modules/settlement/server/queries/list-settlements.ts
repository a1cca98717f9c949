import type { z } from 'zod';
import type { Payer } from '#modules/registry/rules/index.ts';
import type { Refusal } from '#platform/rules/refusal.ts';
import { lacksRight, mayAt } from '#platform/server/actor.ts';
import { keyIn, pageFrom } from '#platform/server/http/page.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { settlementList, settlementListed, settlementListQuery } from '../../api/index.ts';

interface Row {
  id: string;
  visit_id: string;
  repair_order_id: string | null;
  number: string;
  payer: Payer;
  currency: string;
  total_minor: number;
  paid_minor: number;
  on_account: boolean;
  reverses_id: string | null;
  reversed_by_id: string | null;
  issued_at: Date;
  plate: string | null;
  customer_name: string | null;
}

/** Sheets of a workshop, newest first; the open ones by an index of their own, however many were ever paid. */
export async function listSettlements(
  { workshopId, open, limit, cursor }: z.output<typeof settlementListQuery>,
  { tx, actor }: QueryContext,
): Promise<z.output<typeof settlementList> | Refusal> {
  const no = lacksRight(actor, 'settlement.see', workshopId);
  if (no) return no;
  const rows = await tx.rows<Row>(open ? 'open_settlements' : 'settlements', open ? openOnes : all, [
    ...[tx.organizationId, workshopId, keyIn(cursor) ?? null, limit + 1],
  ]);
  const seesCustomers = mayAt(actor, 'customer.see', workshopId);
  return pageFrom(
    rows,
    limit,
    (row) => present(row, seesCustomers),
    (row) => row.id,
  );
}

function present(row: Row, seesCustomers: boolean): z.output<typeof settlementListed> {
  const stands = row.reverses_id === null && row.reversed_by_id === null;
  return {
    ...{ id: row.id, visitId: row.visit_id, repairOrderId: row.repair_order_id, number: row.number },
    ...{ payer: row.payer, currency: row.currency, totalMinor: row.total_minor, paidMinor: row.paid_minor },
    restMinor: stands ? Math.max(0, row.total_minor - row.paid_minor) : 0,
    onAccount: row.on_account,
    isReversal: row.reverses_id !== null,
    isReversed: row.reversed_by_id !== null,
    issuedAt: row.issued_at.toISOString(),
    plate: row.plate,
    customerName: seesCustomers ? row.customer_name : null,
  };
}

const select = (filter: string) => `
  select s.id, s.visit_id, s.repair_order_id, s.number, s.payer, s.currency, s.total_minor, s.paid_minor, s.on_account,
    s.reverses_id, s.reversed_by_id, s.issued_at, c.plate_text as plate, k.name as customer_name
  from settlements s
  join visits v on v.organization_id = s.organization_id and v.id = s.visit_id
  join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
  left join customers k on k.organization_id = v.organization_id and k.id = v.customer_id
  where s.organization_id = $1 and s.workshop_id = $2 and ($3::uuid is null or s.id < $3::uuid) ${filter}
  order by s.id desc limit $4`;
const all = select('');
const openOnes = select(
  'and s.paid_minor < s.total_minor and s.reverses_id is null and s.reversed_by_id is null',
);
