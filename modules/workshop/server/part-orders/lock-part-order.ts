import { lockVisit, type VisitRow } from '#modules/repair-orders/server/index.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { staleVersion } from '#platform/server/command/stale-version.ts';
import { type PartOrderState, refuseStepOn } from '../../rules/index.ts';
import { findPartOrder, type PartOrderRow, stateOf } from './read-part-order.ts';

export interface LockedPartOrder {
  visit: VisitRow;
  row: PartOrderRow;
  state: PartOrderState;
}

/** Locks the visit an order was made for and decides a step of it, whatever has become of the job since. */
export async function lockPartOrder(
  { tx, actor, expectedVersion }: CommandContext,
  step: Parameters<typeof refuseStepOn>[1],
  partOrderId: string,
): Promise<LockedPartOrder | Refusal> {
  const [visit, row] = await Promise.all([
    lockVisit(tx, 'part-order', partOrderId, actor),
    findPartOrder(tx, partOrderId),
  ]);
  if (isRefusal(visit)) return visit;
  if (!row) return refuse('request/not-found');
  const state = stateOf(row);
  const no =
    lacksRight(actor, 'part.order', visit.workshop_id) ??
    staleVersion(expectedVersion, row.version) ??
    refuseStepOn(state, step);
  return no ?? { visit, row, state };
}
