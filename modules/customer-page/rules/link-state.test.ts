import { describe, expect, it } from 'vitest';
import { type LinkFacts, linkStateOf, refuseClosedLink, refuseUsedLink } from './link-state.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 21, hour));
const sent: LinkFacts = { openedAt: null, usedAt: null, revokedAt: null, expiresAt: at(12) };
const now = at(6);

describe('a private link', () => {
  it.each([
    ['sent', sent],
    ['opened', { ...sent, openedAt: at(5) }],
    ['used', { ...sent, openedAt: at(5), usedAt: at(5) }],
    ['expired', { ...sent, usedAt: at(5), expiresAt: at(6) }],
    ['revoked', { ...sent, revokedAt: at(5), expiresAt: at(1) }],
  ] as const)('is %s', (state, link) => {
    expect(linkStateOf(link, now)).toBe(state);
  });

  it('shows what was signed until it expires, and refuses a second answer', () => {
    const used = { ...sent, usedAt: at(5) };
    expect(refuseClosedLink(used, now)).toBeNull();
    expect(refuseUsedLink(used, now)?.code).toBe('customer-link/used');
    expect(refuseUsedLink(sent, now)).toBeNull();
  });

  it('refuses to show anything once expired or revoked', () => {
    expect(refuseClosedLink({ ...sent, expiresAt: now }, now)?.code).toBe('customer-link/expired');
    expect(refuseClosedLink({ ...sent, revokedAt: at(5) }, now)?.code).toBe('customer-link/revoked');
  });
});
