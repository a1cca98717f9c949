/** A line as far as an overrun goes; `customerMinor` is what the customer would pay of it. */
export interface OverrunLine {
  readonly id: string;
  readonly totalMinor: number;
  readonly authorizedMinor: number | null;
  readonly customerMinor: number;
}

export interface BorneLine {
  readonly id: string;
  /** What moves from the customer to the shop. */
  readonly minor: number;
}

/**
 * Takes what a car became dearer off the customer, from the lines that grew, until they pay what they said yes to. Of
 * a line no more than the customer's own part is taken: what a warranty or insurer pays was never the customer's.
 */
export function bearOverrun(lines: readonly OverrunLine[], overMinor: number): BorneLine[] {
  let left = Math.max(0, overMinor);
  return lines.flatMap(({ id, totalMinor, authorizedMinor, customerMinor }) => {
    const grown = totalMinor - (authorizedMinor ?? 0);
    const minor = Math.min(left, Math.max(0, grown), customerMinor);
    left -= minor;
    return minor > 0 ? [{ id, minor }] : [];
  });
}
