import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Payer } from './pricing/index.ts';

/** A11: what who brought somebody else's car may agree to, what the order asks of the owner, and what the owner said. */
export interface DriverAuthority {
  readonly limitMinor: number;
  /** The customer's share of everything agreed or about to be. */
  readonly shareMinor: number;
  /** Up to how much the owner has said yes to this order; null when nobody asked. */
  readonly ownerAgreedMinor: number | null;
}

/** A11: above the driver's limit the owner says yes first, whoever holds the pen. `moreMinor` comes on top by this word. */
export function refuseBeyondDriver(authority: DriverAuthority | null, moreMinor = 0): Refusal | null {
  if (!authority) return null;
  const { limitMinor, shareMinor, ownerAgreedMinor } = authority;
  const amountMinor = shareMinor + moreMinor;
  if (amountMinor <= Math.max(limitMinor, ownerAgreedMinor ?? 0)) return null;
  return refuse('repair-order/owner-must-agree', { limitMinor, amountMinor });
}

interface Shared {
  readonly shares: readonly { readonly payer: Payer; readonly totalMinor: number }[];
}

/** What of these lines the customer pays: a limit is about their money, not the maker's. */
export function customerShareOf(lines: readonly Shared[]): number {
  return lines
    .flatMap(({ shares }) => shares)
    .reduce((sum, { payer, totalMinor }) => (payer === 'customer' ? sum + totalMinor : sum), 0);
}
