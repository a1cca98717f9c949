import type { VisitRow } from '#modules/repair-orders/server/index.ts';
import { sum } from '#platform/rules/money.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { insertDeposit } from './insert-deposit.ts';
import { insertPayment } from './insert-payment.ts';
import { readDeposits } from './read-deposits.ts';
import type { PaymentRow } from './read-payments.ts';
import type { SettlementRow } from './read-settlements.ts';

interface Offset {
  visit: VisitRow;
  repairOrderId: string | null;
  settlement: Pick<SettlementRow, 'id' | 'workshop_id' | 'visit_id' | 'paid_minor'>;
  amountMinor: number;
  year: number;
}

/** The deposit pays on the customer's sheet: a payment like any other there, and an entry in the deposit's own book. */
export async function offsetDeposit(
  context: CommandContext,
  { visit, repairOrderId, settlement, amountMinor, year }: Offset,
): Promise<{ number: string }> {
  const payment = await insertPayment(context, {
    ...{ settlement, amountMinor, method: 'deposit', reference: null, year },
    ...{ tenderedMinor: null, changeMinor: null },
  });
  await insertDeposit(context, {
    ...{ visit, kind: 'credited', amount_minor: amountMinor, year, paymentId: payment.id },
    repairOrderId: repairOrderId ?? (await lastOrderOf(context, visit.id)),
  });
  return { number: payment.number };
}

/** What deposits still pay on a sheet: taken back, it is held again. */
export function offsetsOn(payments: readonly PaymentRow[], settlementId: string): PaymentRow[] {
  return payments.filter(
    (each) =>
      each.settlement_id === settlementId &&
      each.method === 'deposit' &&
      each.reverses_id === null &&
      !each.is_reversed,
  );
}

/** SETL-5 a sheet that is taken back gives its deposit back to the book; returns how much that was. */
export async function returnOffsets(
  context: CommandContext,
  visit: VisitRow,
  {
    settlements,
    payments,
    reason,
    year,
  }: {
    settlements: readonly SettlementRow[];
    payments: readonly PaymentRow[];
    reason: string;
    year: number;
  },
): Promise<number> {
  const returned: number[] = [];
  for (const settlement of settlements) {
    for (const offset of offsetsOn(payments, settlement.id)) {
      const back = await insertPayment(context, {
        ...{
          settlement,
          amountMinor: -offset.amount_minor,
          method: 'deposit',
          reference: null,
          year,
          reason,
        },
        ...{ tenderedMinor: null, changeMinor: null, reversesId: offset.id },
      });
      await insertDeposit(context, {
        ...{ visit, kind: 'returned', amount_minor: offset.amount_minor, year, reason, paymentId: back.id },
        repairOrderId: settlement.repair_order_id ?? (await lastOrderOf(context, visit.id)),
      });
      returned.push(offset.amount_minor);
    }
  }
  return sum(returned);
}

/** A fee has no order: the deposit it uses was taken for one. */
export async function lastOrderOf({ tx }: Pick<CommandContext, 'tx'>, visitId: string): Promise<string> {
  const last = (await readDeposits(tx, visitId)).at(-1);
  if (!last) throw new Error(`Visit ${visitId} holds a deposit without an entry.`);
  return last.repair_order_id;
}
