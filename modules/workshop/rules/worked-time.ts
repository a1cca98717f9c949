/** One stretch of work on a job; `endedAt` is null while it runs. Epoch milliseconds. */
export interface Stretch {
  readonly startedAt: number;
  readonly endedAt: number | null;
}

/** Whole seconds worked over all stretches; what still runs counts up to `now`. */
export function workedSeconds(stretches: readonly Stretch[], now: number): number {
  const worked = stretches.reduce((sum, { startedAt, endedAt }) => sum + ((endedAt ?? now) - startedAt), 0);
  return Math.max(0, Math.round(worked / 1000));
}
