import type { Limits, Measure } from './point.ts';

export interface Reading {
  readonly valueMilli: number;
  /** Null when the odometer was not read. */
  readonly odometer: number | null;
  /** Whole days since any fixed day. */
  readonly day: number;
}

/** When the red limit is reached, by day and by odometer; null where nothing can be said. */
export interface Due {
  readonly day: number | null;
  readonly odometer: number | null;
}

const farthestDays = 3_650;

/**
 * INSP-6: from the wear since the reading before, and the distance driven a day, when the limit will be reached. A value
 * past its limit is due today; without wear or without a reading before, nobody pretends to know.
 */
export function predictDue(
  measure: Pick<Measure, 'worse'> & Limits,
  now: Reading,
  before: Reading | null,
): Due {
  const towards = measure.worse === 'below' ? -1 : 1;
  const left = (measure.redAt - now.valueMilli) * towards;
  if (left <= 0) return { day: now.day, odometer: now.odometer };
  if (!before) return { day: null, odometer: null };
  const wear = (now.valueMilli - before.valueMilli) * towards;
  const days = now.day - before.day;
  if (wear <= 0 || days <= 0) return { day: null, odometer: null };
  const daysLeft = Math.floor((left * days) / wear);
  return {
    day: daysLeft > farthestDays ? null : now.day + daysLeft,
    odometer: odometerDue(now, before, left / wear),
  };
}

function odometerDue(now: Reading, before: Reading, wearsLeft: number): number | null {
  if (now.odometer === null || before.odometer === null || now.odometer <= before.odometer) return null;
  const due = now.odometer + (now.odometer - before.odometer) * wearsLeft;
  return Math.floor(due / 100) * 100;
}

export const urgencies = ['now', 'soon', 'later'] as const;
export type Urgency = (typeof urgencies)[number];

const soonDays = 90;

/** Red is for now; amber is soon unless its day is known to be far. */
export function urgencyOf(grade: 'amber' | 'red', due: Due, today: number): Urgency {
  if (grade === 'red') return 'now';
  return due.day !== null && due.day - today > soonDays ? 'later' : 'soon';
}
