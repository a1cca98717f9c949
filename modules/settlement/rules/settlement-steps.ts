import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type OpenSettlement, restOf } from './till.ts';

/** SETL-5 what was paid is not settled anew: the money goes back first, by its own entry. */
export function refuseReopening(settlements: readonly OpenSettlement[]): Refusal | null {
  const paidMinor = Math.max(0, ...settlements.map((each) => each.paidMinor));
  return paidMinor > 0 ? refuse('settlement/already-paid') : null;
}

/** SETL-4 somebody who may lets the car go before the money is here. */
export function refuseRelease(settlement: OpenSettlement): Refusal | null {
  if (settlement.onAccount) return refuse('settlement/already-released');
  return restOf(settlement) === 0 ? refuse('settlement/nothing-due') : null;
}
