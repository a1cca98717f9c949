import type { z } from 'zod';
import { getWorkshop } from '#modules/registry/server/index.ts';
import { readVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { visitDeposit, visitParams } from '../../api/index.ts';
import { keptNow, refundable, refuseDeposit, refuseRefund } from '../../rules/index.ts';
import { allowedAt } from '../records/allowed.ts';
import { readDepositState } from '../records/deposit-state.ts';
import { type DepositRow, readDeposits } from '../records/read-deposits.ts';

/** The deposit of a visit: what its parts ask for, what is held, every entry, and what may be done. */
export async function readVisitDeposit(
  { visitId }: z.output<typeof visitParams>,
  context: QueryContext,
): Promise<z.output<typeof visitDeposit> | Refusal> {
  const { tx, actor } = context;
  const visit = await readVisit(tx, 'visit', visitId, actor);
  if (isRefusal(visit)) return visit;
  const no = lacksRight(actor, 'settlement.see', visit.workshop_id);
  if (no) return no;
  const [{ currency }, state, entries] = await Promise.all([
    getWorkshop(tx, visit.workshop_id),
    readDepositState(tx, visit, actor),
    readDeposits(tx, visitId),
  ]);
  const { heldMinor, askedMinor, customerMinor, parts, order } = state;
  return {
    ...{ visitId, repairOrderId: order?.id ?? null, currency, askedMinor, heldMinor, parts: [...parts] },
    missingMinor: order?.settled_at ? 0 : Math.max(0, askedMinor - heldMinor),
    mostMinor: Math.max(0, customerMinor - heldMinor),
    refundableMinor: refundable(state),
    keptMinor: keptNow(state),
    entries: entries.map(present),
    allowedActions: allowedAt(visit.workshop_id, context, [
      { action: 'receiveDeposit', right: 'deposit.receive', reasons: [refuseDeposit(state) ?? []].flat() },
      { action: 'refundDeposit', right: 'deposit.refund', reasons: [refuseRefund(state) ?? []].flat() },
    ]),
  };
}

function present(row: DepositRow): z.output<typeof visitDeposit>['entries'][number] {
  const isOut = row.kind === 'refunded' || row.kind === 'credited';
  return {
    ...{ id: row.id, number: row.number, kind: row.kind, method: row.method, reference: row.reference },
    ...{ reason: row.reason, writtenByName: row.written_by_name, documentId: row.document_id },
    amountMinor: isOut ? -row.amount_minor : row.amount_minor,
    writtenAt: row.written_at.toISOString(),
  };
}
