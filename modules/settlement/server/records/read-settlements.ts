import type { Payer } from '#modules/registry/rules/index.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { OpenSettlement, SettlementSheet } from '../../rules/index.ts';

export interface SettlementRow {
  id: string;
  workshop_id: string;
  visit_id: string;
  repair_order_id: string | null;
  number: string;
  payer: Payer;
  customer_id: string | null;
  currency: string;
  net_minor: number;
  tax_minor: number;
  total_minor: number;
  paid_minor: number;
  on_account: boolean;
  release_reason: string | null;
  sheet: SettlementSheet;
  reverses_id: string | null;
  reversed_by_id: string | null;
  issued_at: Date;
  version: number;
  /** The paper it was issued as. */
  document_id: string | null;
}

/** Every settlement of a visit as it was issued, reversed ones and their counter-entries too. */
export function readSettlements(tx: Tx, visitId: string): Promise<SettlementRow[]> {
  return tx.rows<SettlementRow>(
    'settlements_of_visit',
    `select s.id, s.workshop_id, s.visit_id, s.repair_order_id, s.number, s.payer, s.customer_id, s.currency,
       s.net_minor, s.tax_minor, s.total_minor, s.paid_minor, s.on_account, s.release_reason, s.sheet, s.reverses_id,
       s.reversed_by_id, s.issued_at, s.version,
       (select d.id from documents d where d.organization_id = s.organization_id and d.subject_id = s.id
        and d.visit_id = s.visit_id and d.signed_at is not null
        and d.kind in ('settlement', 'settlement-reversal') limit 1) as document_id
     from settlements s where s.organization_id = $1 and s.visit_id = $2 order by s.issued_at, s.number`,
    [tx.organizationId, visitId],
  );
}

/** Those that stand: neither reversed nor a counter-entry. */
export function inForce(settlements: readonly SettlementRow[]): SettlementRow[] {
  return settlements.filter((each) => each.reverses_id === null && each.reversed_by_id === null);
}

/** A settlement as the rules of the till judge it. */
export function openOf(row: SettlementRow): OpenSettlement {
  return {
    payer: row.payer,
    totalMinor: row.total_minor,
    paidMinor: row.paid_minor,
    onAccount: row.on_account,
  };
}
