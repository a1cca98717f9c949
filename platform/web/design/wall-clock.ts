/** What the workshop's wall clock shows at an instant: `2026-11-21T16:30`. */
export function wallClockAt(at: string | number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return parts.format(new Date(at)).replace(' ', 'T');
}

/** The instant at which the workshop's wall clock shows this; in the hour lost to summer time, the one after. */
export function instantAt(wallClock: string, timeZone: string): string {
  const asUtc = Date.parse(`${wallClock}Z`);
  let instant = asUtc - offsetAt(asUtc, timeZone);
  instant = asUtc - offsetAt(instant, timeZone);
  return new Date(instant).toISOString();
}

function offsetAt(instant: number, timeZone: string): number {
  const shown = Date.parse(`${wallClockAt(instant, timeZone)}Z`);
  return shown - Math.floor(instant / 60_000) * 60_000;
}
