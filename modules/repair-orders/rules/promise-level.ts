import { addWorkingSeconds, type Calendar } from '#platform/rules/calendar.ts';
import { isRefusal } from '#platform/rules/refusal.ts';

export const promiseLevels = ['none', 'on-plan', 'at-risk', 'broken', 'unknown'] as const;
export type PromiseLevel = (typeof promiseLevels)[number];

export interface PromiseFacts {
  readonly promisedAt: Date | null;
  readonly now: Date;
  /** When the car was ready, or is planned to be; null when neither is known. */
  readonly readyAt: Date | null;
  /** Work still to be done on it; 0 when none, null when nobody can say. */
  readonly remainingSeconds: number | null;
  /** When the last part on its way is due: what is left is not begun before. */
  readonly partsDueAt?: Date | null;
  /** When the shop works: without it the remaining work is counted by the clock. */
  readonly calendar?: Calendar;
}

export interface PromiseJudgement {
  readonly level: PromiseLevel;
  /** Spare on plan, missing at risk, late when broken; null when nobody can say. */
  readonly minutes: number | null;
}

const minute = 60_000;

/**
 * How safe the promised time is, from plan and remaining work, whichever ends later; never from a feeling. A car that
 * was ready keeps the judgement of the moment it was ready.
 */
export function promiseLevel(facts: PromiseFacts): PromiseJudgement {
  const { promisedAt, now, readyAt, remainingSeconds } = facts;
  if (!promisedAt) return { level: 'none', minutes: null };
  const promised = promisedAt.getTime();
  const wasReady = remainingSeconds === 0 && readyAt !== null && readyAt <= now;
  if (wasReady) return judge(promised, readyAt.getTime(), 'broken');
  if (now.getTime() > promised) return judge(promised, now.getTime(), 'broken');
  const expected = expectedAt(facts);
  return expected === null ? { level: 'unknown', minutes: null } : judge(promised, expected, 'at-risk');
}

function judge(promised: number, ready: number, late: 'broken' | 'at-risk'): PromiseJudgement {
  return ready > promised
    ? { level: late, minutes: Math.ceil((ready - promised) / minute) }
    : { level: 'on-plan', minutes: Math.floor((promised - ready) / minute) };
}

/**
 * A part without a date or a job without hours leaves no way to say when; but a part that is due after the promise says
 * that it cannot be kept.
 */
function expectedAt({
  now,
  promisedAt,
  readyAt,
  remainingSeconds,
  partsDueAt = null,
  calendar,
}: PromiseFacts): number | null {
  const begins = Math.max(now.getTime(), partsDueAt?.getTime() ?? 0);
  if (remainingSeconds === null) return begins > (promisedAt?.getTime() ?? begins) ? begins : null;
  const worked = afterWork(begins, remainingSeconds, calendar);
  return worked === null ? null : Math.max(worked, readyAt?.getTime() ?? 0);
}

function afterWork(from: number, seconds: number, calendar: Calendar | undefined): number | null {
  if (!calendar || seconds === 0) return from + seconds * 1000;
  const done = addWorkingSeconds(calendar, from, seconds);
  return isRefusal(done) ? null : done;
}
