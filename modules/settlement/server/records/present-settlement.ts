import type { z } from 'zod';
import { refuse } from '#platform/rules/refusal.ts';
import type { Actor, Locale } from '#platform/server/actor.ts';
import type { gatePass, payment, settlement } from '../../api/index.ts';
import { refuseMoney, refuseRelease, refuseReversal, restOf } from '../../rules/index.ts';
import { allowedAt } from './allowed.ts';
import type { GatePassRow } from './read-gate-pass.ts';
import type { PaymentRow } from './read-payments.ts';
import { inForce, openOf, type SettlementRow } from './read-settlements.ts';

export interface Looking {
  actor: Actor;
  locale: Locale;
}

/** A sheet with its payments and what the one who looks may do with it. */
export function presentSettlement(
  row: SettlementRow,
  payments: readonly PaymentRow[],
  looking: Looking,
): z.output<typeof settlement> {
  const own = payments.filter((each) => each.settlement_id === row.id);
  return {
    id: row.id,
    version: row.version,
    visitId: row.visit_id,
    repairOrderId: row.repair_order_id,
    number: row.number,
    payer: row.payer,
    currency: row.currency,
    netMinor: row.net_minor,
    taxMinor: row.tax_minor,
    totalMinor: row.total_minor,
    paidMinor: row.paid_minor,
    restMinor: stands(row) ? restOf(openOf(row)) : 0,
    onAccount: row.on_account,
    releaseReason: row.release_reason,
    reversesId: row.reverses_id,
    reversedById: row.reversed_by_id,
    issuedAt: row.issued_at.toISOString(),
    documentId: row.document_id,
    sheet: row.sheet as z.output<typeof settlement>['sheet'],
    payments: own.map((each) => presentPayment(each, row.workshop_id, looking)),
    allowedActions: stands(row) ? settlementActions(row, looking) : [],
  };
}

function stands(row: SettlementRow): boolean {
  return inForce([row]).length > 0;
}

function settlementActions(row: SettlementRow, looking: Looking) {
  const open = openOf(row);
  const paid = [refuseMoney(open) ?? (restOf(open) === 0 ? refuse('settlement/nothing-due') : [])].flat();
  return allowedAt(row.workshop_id, looking, [
    { action: 'receivePayment', right: 'payment.receive', reasons: paid },
    {
      action: 'releaseOnAccount',
      right: 'settlement.release-on-account',
      reasons: [refuseRelease(open) ?? []].flat(),
    },
  ]);
}

function presentPayment(row: PaymentRow, workshopId: string, looking: Looking): z.output<typeof payment> {
  const against = refuseReversal({
    ...{ method: row.method, reversesId: row.reverses_id, isReversed: row.is_reversed },
  });
  return {
    id: row.id,
    number: row.number,
    method: row.method,
    amountMinor: row.amount_minor,
    tenderedMinor: row.tendered_minor,
    changeMinor: row.change_minor,
    reference: row.reference,
    reversesId: row.reverses_id,
    isReversed: row.is_reversed,
    reason: row.reason,
    receivedAt: row.received_at.toISOString(),
    receivedByName: row.received_by_name,
    allowedActions: allowedAt(workshopId, looking, [
      { action: 'reverse', right: 'payment.reverse', reasons: [against ?? []].flat() },
    ]),
  };
}

export function presentGatePass(row: GatePassRow): z.output<typeof gatePass> {
  return {
    id: row.id,
    number: row.number,
    code: row.code,
    ground: row.ground,
    issuedAt: row.issued_at.toISOString(),
    usedAt: row.used_at?.toISOString() ?? null,
    documentId: row.document_id,
  };
}
