const minute = 60_000;

/** Whole minutes past the promised time, begun ones counted; 0 when in time or nothing was promised. */
export function minutesLate(promisedAt: Date | null, now: Date): number {
  if (!promisedAt) return 0;
  return Math.max(0, Math.ceil((now.getTime() - promisedAt.getTime()) / minute));
}
