import type { Line } from '../order.ts';

/** What a line is counted by, and what it costs a piece: a price for the whole has no amount to change. */
export function measureOf(line: Pick<Line, 'kind' | 'fixedMinor'>) {
  const amount = line.kind === 'labor' ? 'hoursSeconds' : 'quantityMilli';
  if (line.fixedMinor !== null) return { amount, price: 'fixedMinor' } as const;
  return { amount, price: line.kind === 'labor' ? 'rateMinor' : 'unitPriceMinor' } as const;
}

/** The one number that is noted after the work: the price of the whole, else hours or quantity. */
export function actualMeasureOf(line: Pick<Line, 'kind' | 'fixedMinor'>) {
  return line.fixedMinor === null ? measureOf(line).amount : 'fixedMinor';
}
