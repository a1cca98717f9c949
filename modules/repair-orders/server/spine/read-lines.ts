import type { Tx } from '#platform/server/database/tx.ts';
import type { LineKind, Payer, PriceOrigin } from '../../rules/index.ts';
import { type OrderThing, orderIdBy } from './read-order.ts';

/** A payer's part of a stored line: as it was agreed (percent, amount, or the rest) and what it came to. */
export interface StoredShare {
  payer: Payer;
  bp: number | null;
  amountMinor: number | null;
  netMinor: number;
  taxMinor: number;
  totalMinor: number;
}

/** A line's row as it stands under the visit's lock; what was taken off the order is not read. */
export interface LineRow {
  id: string;
  repair_order_id: string;
  job_id: string;
  position: number;
  kind: LineKind;
  code: string | null;
  name: string;
  op_code_id: string | null;
  part_id: string | null;
  source: string | null;
  hours_seconds: number | null;
  rate_minor: number | null;
  quantity_milli: number | null;
  unit_price_minor: number | null;
  fixed_minor: number | null;
  /** The discount as agreed in percent; 0 when it was an amount. */
  discount_bp: number;
  /** What the discount comes to. */
  discount_minor: number;
  tax_rate_bp: number;
  net_minor: number;
  tax_minor: number;
  total_minor: number;
  shares: StoredShare[];
  authorized_minor: number | null;
  issued_milli: number;
  price_origin: PriceOrigin;
  price_list_id: string | null;
  price_list_name: string | null;
  critical: boolean;
  certificate: string | null;
  actual_reason: string | null;
  actual_at: Date | null;
  version: number;
}

/** The lines in force of the order a thing belongs to, job by job as they were written. */
export function readLines(tx: Tx, id: string, thing: OrderThing = 'repair-order'): Promise<LineRow[]> {
  return tx.rows<LineRow>(
    `read_lines_of_${thing}`,
    `select l.id, l.repair_order_id, l.job_id, l.position, l.kind, l.code, l.name, l.op_code_id, l.part_id, l.source,
      l.hours_seconds, l.rate_minor, l.quantity_milli, l.unit_price_minor, l.fixed_minor, l.discount_bp,
      l.discount_minor, l.tax_rate_bp, l.net_minor, l.tax_minor, l.total_minor, l.shares, l.authorized_minor,
      l.issued_milli, l.price_origin, l.price_list_id, l.price_list_name, l.critical, l.certificate, l.actual_reason,
      l.actual_at, l.version
    from repair_order_lines l
    where l.organization_id = $1 and l.repair_order_id = ${orderIdBy(thing)} and l.removed_at is null
    order by l.position, l.id`,
    [tx.organizationId, id],
  );
}
