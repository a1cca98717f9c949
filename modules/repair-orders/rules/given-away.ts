import type { WrittenLine } from './write-line.ts';

/** What a line gives away, and off what: a price typed below the list's is given away as a discount is. */
export interface GivenAway {
  readonly offMinor: number;
  readonly grossMinor: number;
  /** Of `offMinor`, what the typed price lies below the list. */
  readonly belowListMinor: number;
}

/** SETL-2, QUOTE-4: discount and typed price together, held against what the list charges. */
export function givenAway({
  priced,
  listGrossMinor,
}: Pick<WrittenLine, 'priced' | 'listGrossMinor'>): GivenAway {
  const { grossBeforeDiscountMinor: typedMinor, discountMinor } = priced;
  const grossMinor = Math.max(typedMinor, listGrossMinor ?? 0);
  const belowListMinor = grossMinor - typedMinor;
  return { offMinor: belowListMinor + discountMinor, grossMinor, belowListMinor };
}
