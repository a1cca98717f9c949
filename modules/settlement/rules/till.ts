import type { Payer } from '#modules/registry/rules/index.ts';
import { sum } from '#platform/rules/money.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';

/** What is known of a settlement when somebody asks whether the car may go. */
export interface OpenSettlement {
  readonly payer: Payer;
  readonly totalMinor: number;
  readonly paidMinor: number;
  readonly onAccount: boolean;
}

/**
 * Who pays before the car leaves: the customer. Maker, insurer and the house itself settle among each other later, so
 * that nobody waits at the till for them.
 */
export function isDueAtTheTill(payer: Payer): boolean {
  return payer === 'customer';
}

/** What the house bears itself is booked, not paid: nobody lays money on the counter for it, and nobody owes it. */
export function refuseMoney({ payer }: Pick<OpenSettlement, 'payer'>): Refusal | null {
  return payer === 'internal' || payer === 'goodwill' ? refuse('settlement/borne-by-the-house') : null;
}

/** What is still to be paid before the car may leave: nothing of what was released on account. */
export function dueAtTheTill(settlements: readonly OpenSettlement[]): number {
  return sum(settlements.filter(({ onAccount }) => !onAccount).map(restOf));
}

/** What a payer still owes, on account or not. */
export function restOf({ totalMinor, paidMinor }: Pick<OpenSettlement, 'totalMinor' | 'paidMinor'>): number {
  return Math.max(0, totalMinor - paidMinor);
}

export const gatePassGrounds = ['paid', 'nothing-due', 'on-account', 'unrepaired'] as const;
export type GatePassGround = (typeof gatePassGrounds)[number];

/** SETL-4 why the car may leave, as the guard and the books are told. */
export function gatePassGround(hasLeft: boolean, settlements: readonly OpenSettlement[]): GatePassGround {
  if (hasLeft) return 'unrepaired';
  const till = settlements.filter(({ payer }) => isDueAtTheTill(payer));
  if (till.some((each) => restOf(each) > 0)) return 'on-account';
  return till.some(({ totalMinor }) => totalMinor > 0) ? 'paid' : 'nothing-due';
}
