interface Clocked {
  readonly workedSeconds: number;
  readonly runningSince: string | null;
}

/** Seconds worked by now: what the server had counted when it answered, and what has run since. */
export function workedNow({ workedSeconds, runningSince }: Clocked, answeredAt: number, now: number): number {
  const since = runningSince ? Math.max(0, now - answeredAt) / 1000 : 0;
  return Math.round(workedSeconds + since);
}

/** Hours and minutes as on a stopwatch: 0:34, 12:05. */
export function asClock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
