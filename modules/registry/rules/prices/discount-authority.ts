import { percentOf } from '#platform/rules/money.ts';
import { isRole, type Role } from '../roles.ts';

/** How much a role may give off a line by itself; no limit in money where none is set. */
export interface DiscountLimit {
  readonly role: Role;
  readonly limitBp: number;
  readonly limitMinor: number | null;
}

/** What a workshop begins with; roles not named give nothing. */
export const defaultDiscountLimits: readonly DiscountLimit[] = [
  { role: 'service-advisor', limitBp: 1_000, limitMinor: null },
  { role: 'service-manager', limitBp: 3_000, limitMinor: null },
  { role: 'business-manager', limitBp: 3_000, limitMinor: null },
  { role: 'dealer-principal', limitBp: 10_000, limitMinor: null },
];

/** The limits in force: what the workshop has set, else what it begins with, role by role. */
export function discountLimitsOf(set: readonly DiscountLimit[]): DiscountLimit[] {
  const roles = [...new Set([...defaultDiscountLimits, ...set].map(({ role }) => role))];
  return roles.flatMap(
    (role) => [...set, ...defaultDiscountLimits].find((limit) => limit.role === role) ?? [],
  );
}

/** The most somebody with these roles may take off a line of this price: the largest of what their roles may. */
export function mostOff(
  grossMinor: number,
  roles: readonly string[],
  limits: readonly DiscountLimit[],
): number {
  const held = roles.filter(isRole);
  const each = limits
    .filter(({ role }) => held.includes(role))
    .map(({ limitBp, limitMinor }) => Math.min(percentOf(grossMinor, limitBp), limitMinor ?? grossMinor));
  return Math.max(0, ...each);
}
