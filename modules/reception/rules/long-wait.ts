import type { Role } from '#modules/registry/rules/index.ts';

/** RECV-1: what may be done about a wait that grew too long. */
export const measureKinds = [
  'manager-receives',
  'agent-greets',
  'test-drive',
  'expert-at-desk',
  'paper-orders',
] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** The roles that can stand in at the desk, and the measure each of them makes possible. */
export const measureOfRole: Readonly<Partial<Record<Role, MeasureKind>>> = {
  'service-manager': 'manager-receives',
  'business-manager': 'manager-receives',
  'crm-agent': 'agent-greets',
  receptionist: 'agent-greets',
  guide: 'agent-greets',
  'technical-expert': 'expert-at-desk',
  'workshop-foreman': 'test-drive',
};

export const helperRoles = ['service-advisor', ...Object.keys(measureOfRole)] as readonly Role[];

/** The measure to offer first when this person is sent; an advisor simply greets, which is no measure. */
export function measureFor(roles: readonly string[]): MeasureKind | null {
  for (const role of Object.keys(measureOfRole) as Role[]) {
    if (roles.includes(role)) return measureOfRole[role] ?? null;
  }
  return null;
}

/** The first instant at which a wait is too long: a second past the limit, as a minute begun is not yet over. */
export function tooLongFrom(arrivedAt: Date, limitMinutes: number): Date {
  return after(arrivedAt, limitMinutes);
}

/**
 * A15: whether the manager is to be asked now what is done about a wait. A measure buys the customer's patience once
 * more, as long as the limit; who still stands there after that is asked about anew.
 */
export function wantsMeasure(wait: {
  tooLongFrom: Date;
  lastMeasureAt: Date | null;
  limitMinutes: number;
  now: Date;
}): boolean {
  const { tooLongFrom, lastMeasureAt, limitMinutes, now } = wait;
  return now >= tooLongFrom && (!lastMeasureAt || now >= after(lastMeasureAt, limitMinutes));
}

function after(start: Date, limitMinutes: number): Date {
  return new Date(start.getTime() + limitMinutes * 60_000 + 1_000);
}
