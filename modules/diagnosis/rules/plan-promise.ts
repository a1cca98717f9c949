export const planChannels = ['phone', 'message', 'email', 'on-site'] as const;
export const planLevels = ['on-plan', 'due', 'broken', 'kept', 'kept-late'] as const;
export type PlanLevel = (typeof planLevels)[number];

/** From here on advisor and foreman have it on their lists as due. */
const dueBeforeMinutes = 30;

/** INSP-9: how the promise of the repair plan stands; told too late it counts as broken, like a promised time. */
export function planLevel(
  { promisedAt, keptAt }: { readonly promisedAt: Date; readonly keptAt: Date | null },
  now: Date,
): PlanLevel {
  if (keptAt) return keptAt > promisedAt ? 'kept-late' : 'kept';
  if (now > promisedAt) return 'broken';
  return now.getTime() >= promisedAt.getTime() - dueBeforeMinutes * 60_000 ? 'due' : 'on-plan';
}
