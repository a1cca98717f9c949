import type { PaymentRow } from '../records/read-payments.ts';
import type { PaymentOnPaper } from './settlement-facts.ts';

export function paymentOnPaper(row: PaymentRow): PaymentOnPaper {
  return {
    number: row.number,
    method: row.method,
    amountMinor: row.amount_minor,
    tenderedMinor: row.tendered_minor,
    changeMinor: row.change_minor,
    reference: row.reference,
    at: row.received_at.toISOString(),
    by: row.received_by_name,
  };
}
