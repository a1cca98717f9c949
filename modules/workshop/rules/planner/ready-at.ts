import { addWorkingSeconds, type Calendar } from '#platform/rules/calendar.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import type { PlannedJob } from './shop-load.ts';

/** A promise is said in steps of the clock's hand, not in seconds. */
const fiveMinutes = 300_000;

/** When the last job ends; null when there is none, or one cannot be planned. */
export function workDoneAt(jobs: readonly PlannedJob[]): number | null {
  const ends = jobs.map(({ place }) => place?.endAt ?? null);
  return ends.length === 0 || ends.includes(null) ? null : Math.max(...(ends as number[]));
}

/** When the car can be promised: the work done, the slack passed in opening hours, up to the next five minutes. */
export function readyAt(doneAt: number, slackSeconds: number, calendar: Calendar): number {
  const withSlack = addWorkingSeconds(calendar, doneAt, slackSeconds);
  const at = isRefusal(withSlack) ? doneAt + slackSeconds * 1000 : withSlack;
  return Math.ceil(at / fiveMinutes) * fiveMinutes;
}
