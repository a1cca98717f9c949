/** What arrived for a line and has not been handed out yet. */
export interface KeptPart {
  readonly lineId: string;
  readonly partId: string;
  readonly keptMilli: number;
}

/** What came for a job waits for it: never more than the line still needs. */
export function keptForLine(arrivedMilli: number, quantityMilli: number, issuedMilli: number): number {
  return Math.max(0, Math.min(arrivedMilli, quantityMilli - issuedMilli));
}

/** What a line may take from the shelf: all of it but what is kept for the others. */
export function freeFor(stockMilli: number, keptForOthersMilli: number): number {
  return Math.max(0, stockMilli - keptForOthersMilli);
}

/** How much of a part is kept for lines other than this one. */
export function keptForOthers(kept: readonly KeptPart[], partId: string, lineId: string): number {
  return kept
    .filter((each) => each.partId === partId && each.lineId !== lineId)
    .reduce((all, { keptMilli }) => all + keptMilli, 0);
}
