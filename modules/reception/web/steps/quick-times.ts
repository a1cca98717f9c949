import { instantAt, wallClockAt } from '#platform/web/design/wall-clock.ts';

/** A time the advisor says without looking at a calendar. */
export interface QuickTime {
  readonly at: string;
  readonly day: 'today' | 'tomorrow';
  readonly clock: string;
}

const usual = [
  ['today', '12:00'],
  ['today', '15:00'],
  ['today', '17:00'],
  ['today', '18:00'],
  ['tomorrow', '12:00'],
  ['tomorrow', '17:00'],
] as const;
const dayLong = 86_400_000;
const soonest = 15 * 60_000;

/** The usual promises that are still ahead, by the workshop's own clock. */
export function quickTimes(now: number, timeZone: string): QuickTime[] {
  return usual
    .map(([day, clock]) => {
      const date = wallClockAt(day === 'today' ? now : now + dayLong, timeZone).slice(0, 10);
      return { at: instantAt(`${date}T${clock}`, timeZone), day, clock };
    })
    .filter(({ at }) => Date.parse(at) > now + soonest);
}
