/** What a job without hours is taken for: an hour, and its end is a guess. */
const withoutHoursSeconds = 3_600;
/** What a job past its hours still takes, at the least: a quarter of them. */
const restShare = 0.25;
const leastRestSeconds = 900;

export interface RemainingWork {
  readonly seconds: number;
  readonly hoursUnknown: boolean;
  readonly overrun: boolean;
}

/** Hours left on a job: what was planned less what was worked; nobody is done because the hours are used up. */
export function remainingWork(plannedSeconds: number, workedSeconds: number): RemainingWork {
  if (plannedSeconds <= 0) return { seconds: withoutHoursSeconds, hoursUnknown: true, overrun: false };
  const left = Math.round(plannedSeconds - workedSeconds);
  if (left > 0) return { seconds: left, hoursUnknown: false, overrun: false };
  const rest = Math.max(leastRestSeconds, Math.round(plannedSeconds * restShare));
  return { seconds: rest, hoursUnknown: false, overrun: true };
}
