import type { Absence, Calendar, Holiday, OpeningHours, Shift } from '#platform/rules/calendar.ts';
import { intersect, type TimeRange, union } from '#platform/rules/time-range.ts';
import { addDays, instantOf, localDate, minutesOf, weekdayOf } from '#platform/rules/zoned-time.ts';

/** One person's week in the shop; without shifts on file they work whenever it is open. */
export interface PersonCalendar {
  readonly id: string;
  readonly shifts: readonly Shift[] | null;
  readonly absences: readonly Absence[];
}

type HouseCalendar = Pick<Calendar, 'timeZone' | 'openingHours' | 'holidays'>;

const minute = 60_000;
const plainDay = 24 * 60 * minute;

/**
 * The working hours of many people between two instants, in UTC: what `workingRanges` says of each, for all at once.
 * Asking a time zone is what costs, so each day's midnight is asked for once and its other times are counted from it;
 * only on the two days a year when clocks change is every time asked for.
 */
export function expandCalendars(
  house: HouseCalendar,
  people: readonly PersonCalendar[],
  within: TimeRange,
): Map<string, TimeRange[]> {
  const weekById = new Map(people.map((person) => [person.id, weekOf(person)]));
  const weeks = new Map(people.map((person) => [weekById.get(person.id) ?? '', person]));
  const hours = new Map([...weeks.keys()].map((week) => [week, [] as TimeRange[]]));
  const { timeZone } = house;
  const last = localDate(within.endAt, timeZone);
  let date = localDate(within.startAt, timeZone);
  let midnight = instantOf(date, '00:00', timeZone);
  while (date <= last) {
    const tomorrow = addDays(date, 1);
    const next = instantOf(tomorrow, '00:00', timeZone);
    const day = dayInZone(date, { startAt: midnight, endAt: next }, timeZone);
    [date, midnight] = [tomorrow, next];
    const open = openingsOn(house, day);
    if (open.length === 0) continue;
    const openRanges = intersect(union(open.map(([opens, closes]) => rangeOf(day, opens, closes))), [within]);
    for (const [week, person] of weeks) hours.get(week)?.push(...hoursOn(person, day, openRanges));
  }
  return new Map([...weekById].map(([id, week]) => [id, hours.get(week) ?? []]));
}

/** People of one week share one list of hours: it is made once, and so is what the planner makes of it. */
function weekOf({ shifts, absences }: PersonCalendar): string {
  return JSON.stringify([shifts, absences]);
}

interface DayInZone {
  readonly date: string;
  readonly weekday: number;
  at(time: string): number;
}

function dayInZone(date: string, { startAt, endAt }: TimeRange, timeZone: string): DayInZone {
  const isPlain = endAt - startAt === plainDay;
  return {
    date,
    weekday: weekdayOf(date),
    at: (time) => {
      if (time.startsWith('24')) return endAt;
      return isPlain ? startAt + minutesOf(time) * minute : instantOf(date, time, timeZone);
    },
  };
}

function hoursOn(
  { shifts, absences }: PersonCalendar,
  day: DayInZone,
  open: readonly TimeRange[],
): readonly TimeRange[] {
  const { date, weekday } = day;
  if (absences.some(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn)) return [];
  if (!shifts) return open;
  const here = shifts.filter(
    (shift) =>
      shift.weekday === weekday &&
      (!shift.validFrom || shift.validFrom <= date) &&
      (!shift.validTo || date <= shift.validTo),
  );
  return here.length > 0
    ? intersect(
        open,
        here.map(({ starts, ends }) => rangeOf(day, starts, ends)),
      )
    : [];
}

function openingsOn(
  { openingHours, holidays = [] }: { openingHours: readonly OpeningHours[]; holidays?: readonly Holiday[] },
  { date, weekday }: DayInZone,
): (readonly [opens: string, closes: string])[] {
  const holiday = holidays.find(({ on }) => on === date);
  if (holiday) return holiday.opens && holiday.closes ? [[holiday.opens, holiday.closes]] : [];
  return openingHours
    .filter((hours) => hours.weekday === weekday)
    .map(({ opens, closes }) => [opens, closes] as const);
}

function rangeOf(day: DayInZone, from: string, to: string): TimeRange {
  return { startAt: day.at(from), endAt: day.at(to) };
}
