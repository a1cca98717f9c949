/** A stretch of time as a piece of the bar, in percent of its length. */
export interface Span {
  readonly start: number;
  readonly width: number;
}

/** Where a stretch lies between the two ends of a bar; a minute on a bar of days is still seen. */
export function spanOnBar(from: string, to: string, bar: { from: string; to: string }): Span {
  const begin = Date.parse(bar.from);
  const whole = Math.max(1, Date.parse(bar.to) - begin);
  const place = (at: string) => Math.min(100, Math.max(0, ((Date.parse(at) - begin) / whole) * 100));
  const start = place(from);
  return { start, width: Math.max(0.5, place(to) - start) };
}
