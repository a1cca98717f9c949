import type { Station } from './route.ts';

export const units = ['mm', 'V', 'percent', 'celsius', 'bar'] as const;
export type Unit = (typeof units)[number];

export type Words = Readonly<Record<'zh-CN' | 'en' | 'es', string>>;

/** Values are thousandths of the unit; at or past a limit the light changes. */
export interface Limits {
  readonly amberAt: number;
  readonly redAt: number;
}

export interface ModelLimits extends Limits {
  readonly make: string;
  /** Without one they hold for every model of the make. */
  readonly model: string | null;
}

export interface Measure extends Limits {
  readonly unit: Unit;
  /** Which way it gets worse: treads wear down, water in brake fluid goes up. */
  readonly worse: 'below' | 'above';
  readonly perModel: readonly ModelLimits[];
}

/** One thing that is looked at, and measured where there is a measure, at its station. */
export interface Point {
  readonly key: string;
  readonly station: Station;
  readonly names: Words;
  readonly measure: Measure | null;
  /** The operation that mends it, by its code in the price list. */
  readonly opCode: string | null;
}

interface Car {
  readonly make: string | null;
  readonly model: string | null;
}

/** The limits that hold for this car: its model's own, else its make's, else everybody's. */
export function limitsFor(measure: Measure, car: Car): Limits {
  const same = (a: string | null, b: string | null) => a?.toLowerCase() === b?.toLowerCase();
  const ofMake = measure.perModel.filter(({ make }) => same(make, car.make));
  const { amberAt, redAt } =
    ofMake.find(({ model }) => model !== null && same(model, car.model)) ??
    ofMake.find(({ model }) => model === null) ??
    measure;
  return { amberAt, redAt };
}
