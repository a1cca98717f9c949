import type { CarBody } from '#platform/rules/cars/car-pictures.ts';
import type { Locale } from '#platform/server/actor.ts';
import { question } from '#platform/server/command/question.ts';

/** A point that was measured, or is not as it should be: by which limits, and how it stood. */
export interface PointOnPaper {
  names: Readonly<Record<Locale, string>>;
  grade: 'green' | 'amber' | 'red' | 'not-inspected';
  valueMilli: number | null;
  unit: string | null;
  worse: 'below' | 'above' | null;
  amberAt: number | null;
  redAt: number | null;
  note: string | null;
}

/** What was found on the way around the car, in no language. */
export interface WalkAroundOnPaper {
  body: CarBody | null;
  points: PointOnPaper[];
  inspected: number;
  notInspected: number;
  papers: { kind: string; validUntil: string | null; complete: boolean; note: string | null }[];
}

/** RO-1: what the walk-around found, for the contract; null where nobody went around. The walk-around answers. */
export const askWalkAround = question<{ visitId: string }, WalkAroundOnPaper | null>(
  'repair-orders.walk-around',
);
