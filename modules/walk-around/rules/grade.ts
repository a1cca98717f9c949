import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Limits, Measure } from './point.ts';

export const grades = ['green', 'amber', 'red', 'not-inspected'] as const;
export type Grade = (typeof grades)[number];

const badness: Readonly<Record<Grade, number>> = { green: 0, 'not-inspected': 0, amber: 1, red: 2 };

/** INSP-6: the light a measured value shows by itself; on the limit it has changed already. */
export function lightOf(valueMilli: number, worse: Measure['worse'], { amberAt, redAt }: Limits): Grade {
  const isPast = (limit: number) => (worse === 'below' ? valueMilli <= limit : valueMilli >= limit);
  if (isPast(redAt)) return 'red';
  return isPast(amberAt) ? 'amber' : 'green';
}

/** What somebody says of a point. */
export interface PointAnswer {
  readonly grade?: Grade | null;
  readonly valueMilli?: number | null;
  readonly reason?: string | null;
  readonly photos: number;
}

/**
 * INSP-6: the light of a point. A value decides by its limit and nobody makes it better; worse than its value, or amber
 * and red without one, it needs a photo. What was not inspected says why, and is never good.
 */
export function gradePoint(
  measure: (Pick<Measure, 'worse'> & Limits) | null,
  answer: PointAnswer,
): Grade | Refusal {
  const { grade = null, valueMilli = null, reason = null, photos } = answer;
  if (grade === 'not-inspected') return reason ? grade : refuse('walk-around/reason-needed');
  const shown = valueMilli !== null && measure ? lightOf(valueMilli, measure.worse, measure) : null;
  if (shown === null) return gradeUnmeasured(measure !== null, grade, photos);
  const said = grade ?? shown;
  if (badness[said] < badness[shown]) return refuse('walk-around/better-than-measured', { grade: shown });
  return badness[said] > badness[shown] && photos === 0 ? refuse('walk-around/photo-or-value') : said;
}

function gradeUnmeasured(isMeasured: boolean, grade: Grade | null, photos: number): Grade | Refusal {
  if (grade === null) return refuse('walk-around/value-needed');
  if (grade === 'green') return isMeasured ? refuse('walk-around/value-needed') : grade;
  return photos > 0 ? grade : refuse('walk-around/photo-or-value');
}

/** The worst light of a whole inspection; good only when every point was inspected and is good. */
export function wholeLight(points: readonly string[], results: ReadonlyMap<string, Grade>): Grade {
  const given = points.map((point) => results.get(point) ?? 'not-inspected');
  if (given.includes('red')) return 'red';
  if (given.includes('amber')) return 'amber';
  return given.includes('not-inspected') ? 'not-inspected' : 'green';
}
