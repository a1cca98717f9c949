import type { Role } from '#modules/registry/rules/index.ts';
import type { Amounts } from '#modules/repair-orders/rules/index.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { SettlementSheet } from './sheet.ts';
import { type OpenSettlement, refuseMoney, restOf } from './till.ts';

/** SETL-5 what was paid is not settled anew: the money goes back first, by its own entry. */
export function refuseReopening(settlements: readonly OpenSettlement[]): Refusal | null {
  const paidMinor = Math.max(0, ...settlements.map((each) => each.paidMinor));
  return paidMinor > 0 ? refuse('settlement/already-paid') : null;
}

/** Who answers for what the house is owed: no limit binds them. */
const answerForDebts: readonly Role[] = ['dealer-principal', 'finance'];

/** SETL-4 on account goes as much as the workshop's standard allows; more is for who answers for what is owed. */
export function refuseSoMuch(
  restMinor: number,
  { limitMinor, roles }: { limitMinor: number; roles: readonly string[] },
): Refusal | null {
  if (restMinor <= limitMinor || answerForDebts.some((role) => roles.includes(role))) return null;
  return refuse('settlement/above-release-limit', { limitMinor, restMinor });
}

/** SETL-4 somebody who may lets the car go before the money is here. */
export function refuseRelease(settlement: OpenSettlement): Refusal | null {
  const borne = refuseMoney(settlement);
  if (borne) return borne;
  if (settlement.onAccount) return refuse('settlement/already-released');
  return restOf(settlement) === 0 ? refuse('settlement/nothing-due') : null;
}

/** SETL-5 the counter-entry of a sheet: the same amounts with the sign turned, so that both together are nothing. */
export function reversalOf(sheet: SettlementSheet): SettlementSheet {
  return {
    ...{ payer: sheet.payer, jobs: [], advice: [], discountMinor: turn(sheet.discountMinor) },
    taxRates: sheet.taxRates.map((rate) => ({ taxRateBp: rate.taxRateBp, ...turned(rate) })),
    ...turned(sheet),
  };
}

function turned({ netMinor, taxMinor, totalMinor }: Amounts): Amounts {
  return { netMinor: turn(netMinor), taxMinor: turn(taxMinor), totalMinor: turn(totalMinor) };
}

function turn(minor: number): number {
  return minor === 0 ? 0 : -minor;
}
