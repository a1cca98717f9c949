import { type Refusal, refuse } from './refusal.ts';
import { contains, durationOf, intersect, subtract, type TimeRange, union } from './time-range.ts';
import { addDays, dayBounds, instantOf, localDate, weekdayOf } from './zoned-time.ts';

/** One opening of a weekday (ISO, 1 is Monday), `HH:MM` in the workshop's time; a lunch break makes two. */
export interface OpeningHours {
  readonly weekday: number;
  readonly opens: string;
  readonly closes: string;
}

/** A day that does not follow the week: closed, or open at its own hours (also a worked Sunday). */
export interface Holiday {
  readonly on: string;
  readonly opens?: string | null;
  readonly closes?: string | null;
}

/** When a person works, week by week, from and to the days given. */
export interface Shift {
  readonly weekday: number;
  readonly starts: string;
  readonly ends: string;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

/** Days a person is away, both included. */
export interface Absence {
  readonly startsOn: string;
  readonly endsOn: string;
}

/**
 * When work goes on: the workshop's hours, or, with `shifts`, those of them in which this person is here.
 * Several people of one calendar are several calendars, joined with `union`.
 */
export interface Calendar {
  readonly timeZone: string;
  readonly openingHours: readonly OpeningHours[];
  readonly holidays?: readonly Holiday[];
  readonly shifts?: readonly Shift[];
  readonly absences?: readonly Absence[];
}

/** Closed for longer than this is closed for good: a deadline then has no date. */
const patienceDays = 370;

/** The working hours of one day of the workshop's calendar. */
export function workingRangesOn(calendar: Calendar, date: string): TimeRange[] {
  const open = union(
    openingsOn(calendar, date).map(([from, to]) => rangeOf(date, from, to, calendar.timeZone)),
  );
  if (!calendar.shifts) return open;
  if (calendar.absences?.some(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn)) return [];
  const here = shiftsOn(calendar.shifts, date).map(({ starts, ends }) =>
    rangeOf(date, starts, ends, calendar.timeZone),
  );
  return intersect(open, here);
}

/** The working hours inside a range, in order. */
export function workingRanges(calendar: Calendar, within: TimeRange): TimeRange[] {
  const ranges: TimeRange[] = [];
  const last = localDate(within.endAt, calendar.timeZone);
  for (let date = localDate(within.startAt, calendar.timeZone); date <= last; date = addDays(date, 1)) {
    ranges.push(...workingRangesOn(calendar, date));
  }
  return intersect(ranges, [within]);
}

/** Work goes on at this instant; at closing time it no longer does. */
export function isOpen(calendar: Calendar, at: number): boolean {
  return workingRangesOn(calendar, localDate(at, calendar.timeZone)).some((range) => contains(range, at));
}

/** Whole seconds of working time between two instants; none when the second comes first. */
export function workingSecondsBetween(calendar: Calendar, from: number, to: number): number {
  if (to <= from) return 0;
  const worked = workingRanges(calendar, { startAt: from, endAt: to });
  return Math.floor(worked.reduce((total, range) => total + durationOf(range), 0) / 1000);
}

/**
 * The first instant by which that much working time has passed since `from`: work that fills the day is done at closing
 * time, not next morning. Refuses a calendar that does not open within a year.
 */
export function addWorkingSeconds(calendar: Calendar, from: number, seconds: number): number | Refusal {
  let left = seconds * 1000;
  if (left <= 0) return from;
  let closedDays = 0;
  for (let date = localDate(from, calendar.timeZone); closedDays <= patienceDays; date = addDays(date, 1)) {
    const past = { startAt: Number.NEGATIVE_INFINITY, endAt: from };
    const ranges = subtract(workingRangesOn(calendar, date), [past]);
    for (const range of ranges) {
      if (durationOf(range) >= left) return range.startAt + left;
      left -= durationOf(range);
    }
    closedDays = ranges.length > 0 ? 0 : closedDays + 1;
  }
  return refuse('calendar/never-open', { days: patienceDays });
}

function openingsOn(calendar: Calendar, date: string): (readonly [opens: string, closes: string])[] {
  const holiday = calendar.holidays?.find((day) => day.on === date);
  if (holiday) return holiday.opens && holiday.closes ? [[holiday.opens, holiday.closes]] : [];
  const weekday = weekdayOf(date);
  return calendar.openingHours
    .filter((hours) => hours.weekday === weekday)
    .map((hours) => [hours.opens, hours.closes] as const);
}

function shiftsOn(shifts: readonly Shift[], date: string): Shift[] {
  const weekday = weekdayOf(date);
  return shifts.filter(
    (shift) =>
      shift.weekday === weekday &&
      (!shift.validFrom || shift.validFrom <= date) &&
      (!shift.validTo || date <= shift.validTo),
  );
}

function rangeOf(date: string, from: string, to: string, timeZone: string): TimeRange {
  const startAt = instantOf(date, from, timeZone);
  const endAt = to.startsWith('24') ? dayBounds(date, timeZone).endAt : instantOf(date, to, timeZone);
  return { startAt, endAt };
}
