import { instantAt, wallClockAt } from '#platform/web/design/wall-clock.ts';

/** The stretch of a day the board shows, in epoch milliseconds, on whole hours. */
export interface DayAxis {
  readonly from: number;
  readonly to: number;
}

interface Hours {
  readonly weekday: number;
  readonly opens: string;
  readonly closes: string;
}

interface Span {
  readonly startsAt: string;
  readonly endsAt: string;
}

const minute = 60_000;
const hour = 60 * minute;
const usual = { opens: '08:00', closes: '18:00' };
const step = 5 * minute;

/** From opening to closing time, widened to whole hours around whatever is planned on that day. */
export function axisOf(
  on: string,
  hours: readonly Hours[],
  spans: readonly Span[],
  timeZone: string,
): DayAxis {
  const weekday = ((new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
  const open = hours.filter((each) => each.weekday === weekday);
  const opens = open.map((each) => each.opens).toSorted()[0] ?? usual.opens;
  const closes =
    open
      .map((each) => each.closes)
      .toSorted()
      .at(-1) ?? usual.closes;
  const midnight = Date.parse(instantAt(`${on}T00:00`, timeZone));
  const start = Date.parse(instantAt(`${on}T${opens}`, timeZone));
  const end = closes === '24:00' ? midnight + 24 * hour : Date.parse(instantAt(`${on}T${closes}`, timeZone));
  const first = Math.min(start, ...spans.map(({ startsAt }) => Math.max(midnight, Date.parse(startsAt))));
  const last = Math.max(
    end,
    ...spans.map(({ endsAt }) => Math.min(midnight + 24 * hour, Date.parse(endsAt))),
  );
  return {
    from: midnight + Math.floor((first - midnight) / hour) * hour,
    to: midnight + Math.ceil((last - midnight) / hour) * hour,
  };
}

/** Where an instant lies on the axis: 0 at its beginning, 1 at its end, held inside. */
export function shareOf(at: string | number, { from, to }: DayAxis): number {
  return Math.min(1, Math.max(0, (new Date(at).getTime() - from) / (to - from)));
}

/** The instant at a place of the axis, to five minutes: nobody plans finer by hand. */
export function instantAtShare(share: number, { from, to }: DayAxis): string {
  const at = from + Math.min(1, Math.max(0, share)) * (to - from);
  return new Date(Math.round(at / step) * step).toISOString();
}

export function hoursOf({ from, to }: DayAxis): number[] {
  return Array.from({ length: Math.round((to - from) / hour) }, (_, index) => from + index * hour);
}

/** The next quarter of an hour that has not begun. */
export function nextQuarter(now: number): string {
  return new Date(Math.ceil(now / (15 * minute)) * 15 * minute).toISOString();
}

/** The day before or after, by the calendar. */
export function dayBeside(on: string, days: number): string {
  return new Date(Date.parse(`${on}T00:00:00Z`) + days * 24 * hour).toISOString().slice(0, 10);
}

export function dayOf(at: number, timeZone: string): string {
  return wallClockAt(at, timeZone).slice(0, 10);
}
