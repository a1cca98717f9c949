import type { PlannedJob } from './shop-load.ts';

export type ConfidenceLevel = 'high' | 'medium' | 'low';

export interface Confidence {
  readonly percent: number;
  readonly level: ConfidenceLevel;
}

/**
 * What takes from a hundred, in points. A guess of ours to begin with, to be held against the kept promises later:
 * - `perDayAhead`, up to `mostDaysAhead`: every night between now and then something can come in between;
 * - `noSlack`: all of it without slack, none when the slack is a quarter of the car's own work or more;
 * - `partUnknown`: a part nobody has a date for;
 * - `hoursUnknown`, `vague`: by the share of the car's own hours that is not known, or stands on "check noise";
 * - `vagueAhead`: by the share of vague work in what is planned before it;
 * - `overrun`: a job on the car has run past its hours.
 */
export const doubtPoints = {
  perDayAhead: 4,
  mostDaysAhead: 24,
  noSlack: 15,
  partUnknown: 35,
  hoursUnknown: 25,
  vague: 25,
  vagueAhead: 15,
  overrun: 10,
} as const;
const enoughSlack = 0.25;
const surest = 97;
const leastSure = 5;
const highFrom = 80;
const mediumFrom = 55;
const day = 24 * 3_600_000;

/** How sure the end of these jobs is: a hundred less what speaks against it, never sure and never hopeless. */
export function confidenceOf(jobs: readonly PlannedJob[], now: number, slackSeconds: number): Confidence {
  const own = jobs.reduce((sum, { job }) => sum + job.remainingSeconds, 0);
  const share = (which: (planned: PlannedJob) => boolean) =>
    own > 0 ? jobs.filter(which).reduce((sum, { job }) => sum + job.remainingSeconds, 0) / own : 0;
  const lastEnd = Math.max(now, ...jobs.map(({ place }) => place?.endAt ?? now));
  const ahead = jobs.reduce((most, { vagueShare }) => Math.max(most, vagueShare), 0);
  const slackShare = own > 0 ? Math.min(1, slackSeconds / (own * enoughSlack)) : 1;
  const against =
    Math.min(doubtPoints.mostDaysAhead, Math.floor((lastEnd - now) / day) * doubtPoints.perDayAhead) +
    doubtPoints.noSlack * (1 - slackShare) +
    (jobs.some(({ job }) => job.doubts.partsUnknown) ? doubtPoints.partUnknown : 0) +
    doubtPoints.hoursUnknown * share(({ job }) => job.doubts.hoursUnknown) +
    doubtPoints.vague * share(({ job }) => job.doubts.vague) +
    doubtPoints.vagueAhead * ahead +
    (jobs.some(({ job }) => job.doubts.overrun) ? doubtPoints.overrun : 0);
  const percent = Math.round(Math.min(surest, Math.max(leastSure, 100 - against)));
  return { percent, level: levelOf(percent) };
}

function levelOf(percent: number): ConfidenceLevel {
  if (percent >= highFrom) return 'high';
  return percent >= mediumFrom ? 'medium' : 'low';
}
