import type { Point } from './draft.ts';

type Measure = NonNullable<Point['measure']>;

interface WrittenLimits {
  make: string;
  model?: string | null;
  amberAt: number;
  redAt: number;
}

/** A point as it is typed: limits in the unit itself, not in thousandths. */
export interface WrittenPoint {
  names: Point['names'];
  opCode?: string | null;
  measured: boolean;
  unit?: Measure['unit'];
  worse?: Measure['worse'];
  amberAt?: number;
  redAt?: number;
  perModel?: WrittenLimits[];
}

export function writtenPoint({ names, opCode, measure }: Point): WrittenPoint {
  if (!measure) return { names, opCode, measured: false, perModel: [] };
  const { unit, worse, perModel } = measure;
  return {
    ...{ names, opCode, unit, worse, measured: true, ...inUnit(measure) },
    perModel: perModel.map((limits) => ({ ...limits, ...inUnit(limits) })),
  };
}

/** Key and station stay what they were: results of earlier visits hang on the key. */
export function readPoint(written: WrittenPoint, { key, station }: Point): Point {
  const { names, opCode, measured, unit = 'mm', worse = 'below', perModel = [] } = written;
  const measure: Measure = {
    ...{ unit, worse, ...inThousandths(written) },
    perModel: perModel.map(({ make, model, ...limits }) => ({
      ...inThousandths(limits),
      ...{ make: make.trim(), model: model?.trim() || null },
    })),
  };
  return { key, station, names, opCode: opCode?.trim() || null, measure: measured ? measure : null };
}

function inUnit({ amberAt, redAt }: { amberAt: number; redAt: number }) {
  return { amberAt: amberAt / 1_000, redAt: redAt / 1_000 };
}

function inThousandths({ amberAt = 0, redAt = 0 }: { amberAt?: number; redAt?: number }) {
  return { amberAt: Math.round(amberAt * 1_000), redAt: Math.round(redAt * 1_000) };
}
