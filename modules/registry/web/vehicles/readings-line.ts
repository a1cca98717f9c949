import { convertDistance, type OdometerUnit } from '../../rules/index.ts';

export const width = 400;
export const height = 96;
const margin = 8;

interface Noted {
  readonly id: string;
  readonly value: number;
  readonly unit: OdometerUnit;
  readonly readAt: string;
}

export interface Reading extends Noted {
  readonly x: number;
  readonly y: number;
}

/** Readings as points of a line, oldest left, in one unit; time and distance fill the room there is. */
export function pointsOf(readings: readonly Noted[], unit: OdometerUnit): Reading[] {
  const inUnit = readings
    .map((reading) => ({ ...reading, value: convertDistance(reading, unit), unit }))
    .sort((a, b) => a.readAt.localeCompare(b.readAt));
  const across = scale(
    inUnit.map(({ readAt }) => Date.parse(readAt)),
    margin,
    width - margin,
  );
  const up = scale(
    inUnit.map(({ value }) => value),
    height - margin,
    margin,
  );
  return inUnit.map((reading) => ({
    ...reading,
    x: across(Date.parse(reading.readAt)),
    y: up(reading.value),
  }));
}

/** Spreads values between two edges; values that are all the same stand in the middle. */
function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const least = Math.min(...values);
  const range = Math.max(...values) - least;
  return (value) => (range === 0 ? (from + to) / 2 : from + ((value - least) / range) * (to - from));
}
