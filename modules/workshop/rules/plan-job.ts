import { type Refusal, refuseField } from '#platform/rules/refusal.ts';
import type { TimeRange } from '#platform/rules/time-range.ts';

/** What a job without hours takes on the board: long enough to be seen, short enough to be corrected. */
const withoutHoursSeconds = 1_800;
const longestPlanMs = 30 * 24 * 3_600_000;

/**
 * The time a job takes on the board: up to the end the foreman names, else as long as its planned hours. Refuses an end
 * that is not after the start, and a plan beyond thirty days, which is a slip of the pen.
 */
export function planJob(startsAt: Date, endsAt: Date | null, plannedSeconds: number): TimeRange | Refusal {
  const startAt = startsAt.getTime();
  const endAt = endsAt?.getTime() ?? startAt + (plannedSeconds || withoutHoursSeconds) * 1000;
  if (endAt <= startAt) return refuseField('/endsAt', 'workshop/ends-before-it-starts');
  if (endAt - startAt > longestPlanMs) return refuseField('/endsAt', 'workshop/plan-too-long', { days: 30 });
  return { startAt, endAt };
}

/**
 * What a finished job gives back of its time on the board: nothing when it ran its course, the rest when it was done
 * early, all of it when its time had not come yet.
 */
export function timeKept(planned: TimeRange, finishedAt: number): TimeRange | null {
  if (finishedAt <= planned.startAt) return null;
  return { startAt: planned.startAt, endAt: Math.min(planned.endAt, finishedAt) };
}
