import { type Refusal, refuse } from '#platform/rules/refusal.ts';

/** The part the customer signed for, as it stands on the line. */
export interface SignedPart {
  readonly partId: string | null;
  readonly source: string | null;
  /** What one of it was signed at. */
  readonly unitMinor: number;
  readonly issuedMilli: number;
}

/** The part that is about to leave the shelf in its place. */
export interface OtherPart {
  readonly id: string;
  readonly source: string;
  /** What it sells for; null where the workshop does not keep it. */
  readonly unitMinor: number | null;
}

/**
 * A5: another part than the one signed for leaves the shelf only if it is of the same class and no dearer: then the
 * customer gets what they agreed to. Else there are three ways: the customer is asked again, the signed class is taken,
 * or a manager lets the house bear the difference, and the customer pays as signed.
 */
export function refuseOtherPart(
  signed: SignedPart,
  other: OtherPart,
  { houseBears }: { houseBears: boolean },
): Refusal | null {
  if (other.id === signed.partId) return null;
  if (signed.issuedMilli > 0) return refuse('workshop/signed-part-is-out');
  if (houseBears) return null;
  const isDearer = other.unitMinor === null || other.unitMinor > signed.unitMinor;
  if (!isDearer && other.source === signed.source) return null;
  return refuse('workshop/not-the-signed-part', {
    ...{ signedSource: signed.source ?? 'oem', signedMinor: signed.unitMinor },
    ...{ otherSource: other.source, otherMinor: other.unitMinor ?? 0 },
  });
}

/** What one piece was signed at: its price, or its part of a price for the whole. */
export function signedUnitMinor(line: {
  unit_price_minor: number | null;
  fixed_minor: number | null;
  quantity_milli: number | null;
}): number {
  if (line.unit_price_minor !== null) return line.unit_price_minor;
  const { fixed_minor: fixed, quantity_milli: quantity } = line;
  return fixed && quantity ? Math.floor((fixed * 1_000) / quantity) : 0;
}
