import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Role } from './roles.ts';

/** Roles that reach over prices, people or the whole group: who holds one can give away the house. */
const reachingRoles: readonly Role[] = [
  'administrator',
  'dealer-principal',
  'group-manager',
  'business-manager',
  'data-protection-officer',
];
const mayGrantThem: readonly Role[] = ['administrator', 'dealer-principal'];

/**
 * Nobody lifts themselves or a friend above their own place: the far-reaching roles are given and taken only by an
 * administrator or the dealer principal of that workshop; the others by everybody who keeps the staff.
 */
export function refuseGrant(changed: readonly Role[], heldByGranter: readonly string[]): Refusal | null {
  if (mayGrantThem.some((role) => heldByGranter.includes(role))) return null;
  const reaching = changed.find((role) => reachingRoles.includes(role));
  return reaching ? refuse('staff/role-not-yours-to-give', { role: reaching }) : null;
}
