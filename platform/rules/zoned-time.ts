import type { TimeRange } from './time-range.ts';

/*
 * Time zones without a dependency. `Intl.DateTimeFormat` is pure enough for a rule: the zone is an argument, the clock
 * and the locale of the machine are never read. Building a format costs a hundred times more than using it, so each
 * zone's is kept. A zone that does not exist is a bug of the caller: `isTimeZone` guards the door.
 */
const formats = new Map<string, Intl.DateTimeFormat>();

const minute = 60_000;
const day = 24 * 60 * minute;

/** A zone of the IANA list, such as Asia/Shanghai. */
export function isTimeZone(timeZone: string): boolean {
  try {
    formatOf(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** The day an instant falls on in a zone, as `YYYY-MM-DD`. */
export function localDate(at: number, timeZone: string): string {
  return dateText(wallClock(at, timeZone));
}

/** The time of day of an instant in a zone, as `HH:MM`. */
export function localTime(at: number, timeZone: string): string {
  return new Date(wallClock(at, timeZone)).toISOString().slice(11, 16);
}

/**
 * The instant when clocks in a zone show this day and time (`HH:MM` up to `24:00`; seconds are ignored).
 * A time that happens twice when summer ends means the first; one that is skipped when it begins, the same while later.
 */
export function instantOf(date: string, time: string, timeZone: string): number {
  const wall = dateValue(date) + minutesOf(time) * minute;
  const before = offsetOf(wall - day, timeZone);
  const after = offsetOf(wall + day, timeZone);
  const readings = [wall - before, wall - after].filter((at) => wallClock(at, timeZone) === wall);
  return readings.length > 0 ? Math.min(...readings) : wall - before;
}

/** From the first instant of a day to the first of the next: 23 or 25 hours when clocks change. */
export function dayBounds(date: string, timeZone: string): TimeRange {
  return {
    startAt: instantOf(date, '00:00', timeZone),
    endAt: instantOf(addDays(date, 1), '00:00', timeZone),
  };
}

export function addDays(date: string, days: number): string {
  return dateText(dateValue(date) + days * day);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(dateValue(date)).getUTCDay() || 7;
}

/** Minutes since midnight of `HH:MM`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** What the clock on the wall shows, written as if it were UTC. */
function wallClock(at: number, timeZone: string): number {
  return at + offsetOf(at, timeZone);
}

/*
 * Asking a zone is what costs, and a calendar of ninety days asks hundreds of times. A zone is ahead by the same all
 * through a UTC day that begins and ends with it, for nowhere do clocks change and change back within a day: so the two
 * ends of a day are asked once. Kept for some years of days; then begun anew.
 */
const offsets = new Map<string, Map<number, number>>();
const mostDays = 2_000;

/** By how much a zone is ahead of UTC at an instant. */
function offsetOf(at: number, timeZone: string): number {
  const since = Math.floor(at / day) * day;
  const first = offsetAtMidnight(since, timeZone);
  return first === offsetAtMidnight(since + day, timeZone) ? first : askedOffset(at, timeZone);
}

function offsetAtMidnight(at: number, timeZone: string): number {
  let ofZone = offsets.get(timeZone);
  if (!ofZone || ofZone.size > mostDays) {
    ofZone = new Map();
    offsets.set(timeZone, ofZone);
  }
  let offset = ofZone.get(at);
  if (offset === undefined) {
    offset = askedOffset(at, timeZone);
    ofZone.set(at, offset);
  }
  return offset;
}

function askedOffset(at: number, timeZone: string): number {
  const shown: Record<string, number> = {};
  for (const part of formatOf(timeZone).formatToParts(at)) shown[part.type] = Number(part.value);
  const { year = 0, month = 1, day: dayOfMonth = 1, hour = 0, minute: minutes = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, dayOfMonth, hour, minutes, second) - Math.floor(at / 1000) * 1000;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}

function dateValue(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

function dateText(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
