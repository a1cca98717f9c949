import type { Right } from '#modules/registry/rules/index.ts';
import { lockVisit, type VisitRow } from '#modules/repair-orders/server/index.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type Actor, lacksRight } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { dueAtTheTill } from '../../rules/index.ts';
import { inForce, openOf, readSettlements, type SettlementRow } from './read-settlements.ts';

export interface LockedSettlement {
  visit: VisitRow;
  settlement: SettlementRow;
  /** All sheets of the visit, this one among them. */
  all: SettlementRow[];
}

/** Locks the visit of a settlement and reads its sheets; one that was taken back is closed for good. */
export async function lockSettlement(
  tx: Tx,
  thing: 'settlement' | 'payment',
  id: string,
  actor: Actor,
  right: Right,
  settlementId: string | null = thing === 'settlement' ? id : null,
): Promise<LockedSettlement | Refusal> {
  const visit = await lockVisit(tx, thing, id, actor);
  if (isRefusal(visit)) return visit;
  const no = lacksRight(actor, right, visit.workshop_id);
  if (no) return no;
  const all = await readSettlements(tx, visit.id);
  const settlement = all.find((each) => each.id === settlementId);
  if (!settlement) return refuse('request/not-found');
  if (inForce([settlement]).length === 0) return refuse('settlement/reversed');
  return { visit, settlement, all };
}

/** What the visit still owes at the till once one of its sheets has changed. */
export function dueAfter(
  all: readonly SettlementRow[],
  changedId: string,
  change: Partial<Pick<SettlementRow, 'paid_minor' | 'on_account'>>,
): number {
  const after = all.map((each) => (each.id === changedId ? { ...each, ...change } : each));
  return dueAtTheTill(inForce(after).map(openOf));
}
