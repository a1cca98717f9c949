interface Measured {
  readonly authorizedMinor: number | null;
  readonly actualMinor: number;
  readonly limitMinor: number | null;
}

/** Where the pieces of the bar lie, in percent of its length. */
export interface OverrunPicture {
  /** What was agreed and reached. */
  readonly agreed: number;
  /** Dearer than agreed, still inside the tolerance. */
  readonly dearer: number;
  /** Beyond what may be billed. */
  readonly beyond: number;
  readonly agreedLine: number;
  readonly limitLine: number;
}

const air = 1.08;

/** HAND-2 as a picture: the actual as a bar, the agreed price and the tolerance as lines across it. */
export function overrunPicture({ authorizedMinor, actualMinor, limitMinor }: Measured): OverrunPicture {
  const agreedMinor = authorizedMinor ?? 0;
  const mostMinor = limitMinor ?? agreedMinor;
  const whole = Math.max(actualMinor, mostMinor, agreedMinor, 1) * air;
  const share = (minor: number) => Math.round((Math.max(0, minor) / whole) * 1_000) / 10;
  return {
    agreed: share(Math.min(actualMinor, agreedMinor)),
    dearer: share(Math.min(actualMinor, mostMinor) - agreedMinor),
    beyond: share(actualMinor - mostMinor),
    agreedLine: share(agreedMinor),
    limitLine: share(mostMinor),
  };
}
