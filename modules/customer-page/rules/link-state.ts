import { type Refusal, refuse } from '#platform/rules/refusal.ts';

export const linkPurposes = ['contract', 'proposal'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

export const linkStates = ['sent', 'opened', 'used', 'expired', 'revoked'] as const;
export type LinkState = (typeof linkStates)[number];

export interface LinkFacts {
  readonly openedAt: Date | null;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly expiresAt: Date;
}

/** Where a link stands. What was used stays used: the customer may look at what they signed until it expires. */
export function linkStateOf({ openedAt, usedAt, revokedAt, expiresAt }: LinkFacts, now: Date): LinkState {
  if (revokedAt) return 'revoked';
  if (expiresAt <= now) return 'expired';
  if (usedAt) return 'used';
  return openedAt ? 'opened' : 'sent';
}

/** Says no to a link that shows nothing any more; each in words the customer can act on. */
export function refuseClosedLink(link: LinkFacts, now: Date): Refusal | null {
  const state = linkStateOf(link, now);
  if (state === 'expired') return refuse('customer-link/expired');
  return state === 'revoked' ? refuse('customer-link/revoked') : null;
}

/** Says no to a second answer by the same link; the first stands. */
export function refuseUsedLink(link: LinkFacts, now: Date): Refusal | null {
  return refuseClosedLink(link, now) ?? (link.usedAt ? refuse('customer-link/used') : null);
}
