import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingSeconds,
  type Calendar,
  isOpen,
  workingRanges,
  workingRangesOn,
  workingSecondsBetween,
} from './calendar.ts';

const at = (text: string) => Date.parse(text);
const hours = (count: number) => count * 3600;
const week = (opens: string, closes: string, days = [1, 2, 3, 4, 5]) =>
  days.map((weekday) => ({ weekday, opens, closes }));

const shanghai: Calendar = {
  timeZone: 'Asia/Shanghai',
  openingHours: [
    ...week('08:30', '12:00', [1, 2, 3, 4, 5, 6]),
    ...week('13:00', '18:00', [1, 2, 3, 4, 5, 6]),
  ],
  holidays: [
    { on: '2026-10-01' },
    { on: '2026-10-02' },
    { on: '2026-10-11', opens: '09:00', closes: '17:00' },
  ],
};
const madrid: Calendar = {
  timeZone: 'Europe/Madrid',
  openingHours: week('00:00', '24:00', [1, 2, 3, 4, 5, 6, 7]),
};

describe('a workshop calendar', () => {
  it.each([
    ['2026-09-30T00:29:59Z', false, 'just before opening'],
    ['2026-09-30T00:30:00Z', true, 'at opening'],
    ['2026-09-30T04:00:00Z', false, 'at lunch'],
    ['2026-09-30T09:59:59Z', true, 'just before closing'],
    ['2026-09-30T10:00:00Z', false, 'at closing'],
    ['2026-10-01T02:00:00Z', false, 'on a holiday'],
    ['2026-10-04T02:00:00Z', false, 'on a Sunday'],
    ['2026-10-11T02:00:00Z', true, 'on a worked Sunday'],
  ])('at %s is open: %s, %s', (instant, expected) => {
    expect(isOpen(shanghai, at(instant))).toBe(expected);
  });

  it('counts working time over lunch, night and holidays', () => {
    const from = at('2026-09-30T09:00:00Z');
    expect(workingSecondsBetween(shanghai, from, at('2026-10-03T01:30:00Z'))).toBe(hours(2));
    expect(workingSecondsBetween(shanghai, from, from)).toBe(0);
    expect(workingSecondsBetween(shanghai, at('2026-10-03T01:30:00Z'), from)).toBe(0);
  });

  it.each([
    ['2026-09-30T00:30:00Z', hours(3.5), '2026-09-30T04:00:00Z', 'done when lunch begins'],
    ['2026-09-30T00:30:00Z', hours(8.5), '2026-09-30T10:00:00Z', 'done at closing time'],
    ['2026-09-30T09:00:00Z', hours(2), '2026-10-03T01:30:00Z', 'over the holidays'],
    ['2026-10-10T09:30:00Z', hours(1), '2026-10-11T01:30:00Z', 'into the worked Sunday'],
    ['2026-10-04T00:00:00Z', 0, '2026-10-04T00:00:00Z', 'nothing takes no time'],
  ])('from %s and %d seconds of work reaches %s: %s', (from, seconds, expected) => {
    expect(addWorkingSeconds(shanghai, at(from), seconds)).toBe(at(expected));
  });

  it('refuses a deadline in a calendar that never opens', () => {
    const shut = { ...shanghai, openingHours: [], holidays: [] };
    expect(addWorkingSeconds(shut, at('2026-01-01T00:00:00Z'), 60)).toMatchObject({
      code: 'calendar/never-open',
    });
  });

  it('works an hour less the day summer time begins and an hour more the day it ends', () => {
    const day = (date: string) =>
      workingRangesOn(madrid, date).map((range) => (range.endAt - range.startAt) / 3_600_000);
    expect([day('2026-03-29'), day('2026-10-25'), day('2026-06-01')]).toEqual([[23], [25], [24]]);
    const saturdayNight = at('2026-03-28T23:00:00Z');
    expect(addWorkingSeconds(madrid, saturdayNight, hours(24))).toBe(at('2026-03-29T23:00:00Z'));
  });

  it('opens at the same wall time before and after the clocks change', () => {
    const weekdays = { timeZone: 'Europe/Madrid', openingHours: week('08:00', '18:00') };
    expect(workingRangesOn(weekdays, '2026-03-27')[0]?.startAt).toBe(at('2026-03-27T07:00:00Z'));
    expect(workingRangesOn(weekdays, '2026-03-30')[0]?.startAt).toBe(at('2026-03-30T06:00:00Z'));
  });
});

describe("a person's calendar", () => {
  const shifts = [
    { weekday: 3, starts: '10:00', ends: '20:00', validTo: '2026-09-30' },
    { weekday: 3, starts: '08:00', ends: '09:30', validFrom: '2026-10-01' },
  ];

  it('is the shift inside the opening hours', () => {
    expect(workingRangesOn({ ...shanghai, shifts }, '2026-09-30')).toEqual([
      { startAt: at('2026-09-30T02:00:00Z'), endAt: at('2026-09-30T04:00:00Z') },
      { startAt: at('2026-09-30T05:00:00Z'), endAt: at('2026-09-30T10:00:00Z') },
    ]);
    expect(workingRangesOn({ ...shanghai, shifts }, '2026-10-07')).toEqual([
      { startAt: at('2026-10-07T00:30:00Z'), endAt: at('2026-10-07T01:30:00Z') },
    ]);
    expect(workingRangesOn({ ...shanghai, shifts }, '2026-10-08')).toEqual([]);
  });

  it('is empty on days of absence', () => {
    const absences = [{ startsOn: '2026-09-29', endsOn: '2026-09-30' }];
    expect(workingRangesOn({ ...shanghai, shifts, absences }, '2026-09-30')).toEqual([]);
    expect(workingRangesOn({ ...shanghai, shifts, absences }, '2026-10-07')).toHaveLength(1);
  });
});

describe('working time', () => {
  const calendars = fc.constantFrom<Calendar>(shanghai, madrid, {
    timeZone: 'America/Los_Angeles',
    openingHours: week('01:30', '23:00', [1, 3, 6, 7]),
  });
  const instants = fc.integer({
    min: at('2026-01-01T00:00:00Z') / 1000,
    max: at('2027-01-01T00:00:00Z') / 1000,
  });

  it('counted back is what was added', () => {
    fc.assert(
      fc.property(calendars, instants, fc.integer({ min: 0, max: hours(60) }), (calendar, from, seconds) => {
        const until = addWorkingSeconds(calendar, from * 1000, seconds);
        expect(workingSecondsBetween(calendar, from * 1000, until as number)).toBe(seconds);
      }),
      { numRuns: 60 },
    );
  });

  it('of two stretches is that of both together', () => {
    fc.assert(
      fc.property(
        calendars,
        instants,
        fc.integer({ max: 900_000, min: 0 }),
        fc.integer({ max: 900_000, min: 0 }),
        (calendar, from, a, b) => {
          const [start, middle, end] = [from * 1000, (from + a) * 1000, (from + a + b) * 1000];
          expect(
            workingSecondsBetween(calendar, start, middle) + workingSecondsBetween(calendar, middle, end),
          ).toBe(workingSecondsBetween(calendar, start, end));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is open exactly inside its ranges', () => {
    fc.assert(
      fc.property(calendars, instants, (calendar, instant) => {
        const around = workingRanges(calendar, { startAt: instant * 1000, endAt: instant * 1000 + 1 });
        expect(isOpen(calendar, instant * 1000)).toBe(around.length === 1);
      }),
    );
  });
});
