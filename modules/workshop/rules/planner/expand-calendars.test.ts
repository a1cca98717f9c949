import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calendar, workingRanges } from '#platform/rules/calendar.ts';
import { expandCalendars, type PersonCalendar } from './expand-calendars.ts';

const at = (text: string) => Date.parse(text);
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const openingHours = everyDay.map((weekday) => ({ weekday, opens: '08:00', closes: '18:00' }));
const worker = (given: Partial<PersonCalendar> = {}): PersonCalendar => ({
  id: 'chen',
  shifts: null,
  absences: [],
  ...given,
});
const shift = (starts: string, ends: string) => everyDay.map((weekday) => ({ weekday, starts, ends }));

function hoursOf(timeZone: string, person: PersonCalendar, from: string, until: string): string[] {
  const within = { startAt: at(from), endAt: at(until) };
  const ranges = expandCalendars({ timeZone, openingHours, holidays: [] }, [person], within).get(person.id);
  return (ranges ?? []).map((r) => `${new Date(r.startAt).toISOString()}/${new Date(r.endAt).toISOString()}`);
}

describe('the working hours of people', () => {
  it('QUOTE-5 follow the clock on the wall in Shanghai, breaks cut out', () => {
    const person = worker({ shifts: [...shift('07:00', '12:00'), ...shift('13:00', '19:00')] });
    expect(hoursOf('Asia/Shanghai', person, '2026-11-21T00:00:00Z', '2026-11-21T23:00:00Z')).toEqual([
      '2026-11-21T00:00:00.000Z/2026-11-21T04:00:00.000Z',
      '2026-11-21T05:00:00.000Z/2026-11-21T10:00:00.000Z',
    ]);
  });

  it('QUOTE-5 move by an hour in UTC when summer ends in Madrid, and a shift over the change has one hour more', () => {
    const night = worker({ shifts: null });
    expect(hoursOf('Europe/Madrid', night, '2026-10-24T00:00:00Z', '2026-10-25T23:00:00Z')).toEqual([
      '2026-10-24T06:00:00.000Z/2026-10-24T16:00:00.000Z',
      '2026-10-25T07:00:00.000Z/2026-10-25T17:00:00.000Z',
    ]);
    const house = {
      timeZone: 'Europe/Madrid',
      openingHours: [{ weekday: 7, opens: '00:00', closes: '24:00' }],
      holidays: [],
    };
    const sunday = { startAt: at('2026-10-24T20:00:00Z'), endAt: at('2026-10-26T00:00:00Z') };
    const [whole] = expandCalendars(house, [night], sunday).get('chen') ?? [];
    expect(((whole?.endAt ?? 0) - (whole?.startAt ?? 0)) / 3_600_000).toBe(25);
  });

  it('QUOTE-5 lose the hour that is skipped in Los Angeles', () => {
    const house = {
      timeZone: 'America/Los_Angeles',
      openingHours: [{ weekday: 7, opens: '01:00', closes: '05:00' }],
      holidays: [],
    };
    const sunday = { startAt: at('2026-03-08T08:00:00Z'), endAt: at('2026-03-09T07:00:00Z') };
    expect(expandCalendars(house, [worker()], sunday).get('chen')).toEqual([
      { startAt: at('2026-03-08T09:00:00Z'), endAt: at('2026-03-08T12:00:00Z') },
    ]);
  });

  it('QUOTE-5 are what the workshop calendar says of each person alone, in any zone, over any change of clocks', () => {
    const clock = fc.nat(23).map((h) => `${String(h).padStart(2, '0')}:30`);
    const slot = fc.tuple(fc.integer({ min: 1, max: 7 }), clock, clock).filter(([, a, b]) => a < b);
    const on = fc
      .nat(13)
      .map((n) => new Date(at('2026-03-01T00:00:00Z') + n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.constantFrom('Asia/Shanghai', 'Europe/Madrid', 'America/Los_Angeles', 'Australia/Lord_Howe'),
        fc.constantFrom('2026-03-03T05:00:00Z', '2026-03-27T11:17:00Z', '2026-10-23T23:59:00Z'),
        fc.array(slot, { maxLength: 12 }),
        fc.array(slot, { maxLength: 12 }),
        fc.array(on, { maxLength: 2 }),
        (timeZone, from, open, shifts, away) => {
          const calendar: Calendar = {
            timeZone,
            openingHours: open.map(([weekday, opens, closes]) => ({ weekday, opens, closes })),
            holidays: [{ on: '2026-03-05' }, { on: '2026-03-29', opens: '01:00', closes: '09:00' }],
            shifts: shifts.map(([weekday, starts, ends]) => ({ weekday, starts, ends })),
            absences: away.map((day) => ({ startsOn: day, endsOn: day })),
          };
          const within = { startAt: at(from), endAt: at(from) + 12 * 86_400_000 };
          const person = worker({ shifts: calendar.shifts ?? null, absences: calendar.absences ?? [] });
          expect(expandCalendars(calendar, [person], within).get('chen')).toEqual(
            workingRanges(calendar, within),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
