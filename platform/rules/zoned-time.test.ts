import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayBounds,
  instantOf,
  isTimeZone,
  localDate,
  localTime,
  minutesOf,
  weekdayOf,
} from './zoned-time.ts';

const hour = 3_600_000;
const at = (text: string) => Date.parse(text);
const zones = ['Asia/Shanghai', 'Europe/Madrid', 'America/Los_Angeles', 'America/Mexico_City', 'UTC'];
const instants = fc.integer({ min: at('2000-01-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z') });

describe('time in a zone', () => {
  it.each([
    ['2026-03-01T16:30:00Z', 'Asia/Shanghai', '2026-03-02', '00:30'],
    ['2026-03-01T15:59:59Z', 'Asia/Shanghai', '2026-03-01', '23:59'],
    ['2026-07-01T06:05:00Z', 'Europe/Madrid', '2026-07-01', '08:05'],
    ['2026-01-01T07:59:00Z', 'America/Los_Angeles', '2025-12-31', '23:59'],
  ])('shows %s in %s as %s %s', (instant, zone, date, time) => {
    expect(localDate(at(instant), zone)).toBe(date);
    expect(localTime(at(instant), zone)).toBe(time);
    expect(instantOf(date, time, zone)).toBe(Math.floor(at(instant) / 60_000) * 60_000);
  });

  it.each([
    ['2026-03-28', 24],
    ['2026-03-29', 23],
    ['2026-10-25', 25],
    ['2026-10-26', 24],
  ])('counts the day %s in Madrid as %d hours', (date, hours) => {
    const { startAt, endAt } = dayBounds(date, 'Europe/Madrid');
    expect((endAt - startAt) / hour).toBe(hours);
  });

  it('moves a time that the clocks skip by what they skip', () => {
    expect(instantOf('2026-03-29', '02:30', 'Europe/Madrid')).toBe(at('2026-03-29T01:30:00Z'));
    expect(localTime(at('2026-03-29T01:30:00Z'), 'Europe/Madrid')).toBe('03:30');
  });

  it('means the first of a time that happens twice', () => {
    expect(instantOf('2026-10-25', '02:30', 'Europe/Madrid')).toBe(at('2026-10-25T00:30:00Z'));
    expect(localTime(at('2026-10-25T01:30:00Z'), 'Europe/Madrid')).toBe('02:30');
  });

  it('begins a day whose midnight is skipped with its first instant', () => {
    expect(dayBounds('2018-11-04', 'America/Sao_Paulo').startAt).toBe(at('2018-11-04T03:00:00Z'));
    expect(localTime(at('2018-11-04T03:00:00Z'), 'America/Sao_Paulo')).toBe('01:00');
  });

  it('ends a day at 24:00 where the next begins', () => {
    expect(instantOf('2026-10-25', '24:00', 'Europe/Madrid')).toBe(
      dayBounds('2026-10-26', 'Europe/Madrid').startAt,
    );
  });

  it('knows which zones exist', () => {
    expect(zones.every(isTimeZone)).toBe(true);
    expect(isTimeZone('Asia/Beijingg')).toBe(false);
    expect(isTimeZone('')).toBe(false);
  });

  it('shows what the zone itself shows, also in the hours around a change of clocks', () => {
    const changes = ['2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z', '2026-03-08T10:00:00Z'].map(at);
    const near = fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -30 * hour, max: 30 * hour }))
      .map(([change, away]) => change + away);
    const shown = (instant: number, zone: string) =>
      new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(
        instant,
      );
    fc.assert(
      fc.property(fc.oneof(instants, near), fc.constantFrom(...zones), (instant, zone) => {
        expect(`${localDate(instant, zone)} ${localTime(instant, zone)}`).toBe(shown(instant, zone));
      }),
    );
  });

  it('puts every instant inside the bounds of its own day', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        const { startAt, endAt } = dayBounds(localDate(instant, zone), zone);
        expect(startAt).toBeLessThanOrEqual(instant);
        expect(endAt).toBeGreaterThan(instant);
        expect(localTime(startAt, zone)).toBe('00:00');
      }),
    );
  });
});

describe('a date', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01', 7],
    ['2028-02-28', 1, '2028-02-29', 2],
    ['2026-12-31', 1, '2027-01-01', 5],
    ['2026-03-01', -1, '2026-02-28', 6],
  ])('%s and %d days is %s, weekday %d', (date, days, expected, weekday) => {
    expect(addDays(date, days)).toBe(expected);
    expect(weekdayOf(expected)).toBe(weekday);
  });

  it('counts minutes of a time with or without seconds', () => {
    expect([minutesOf('00:00'), minutesOf('08:30'), minutesOf('18:05:00'), minutesOf('24:00')]).toEqual([
      0, 510, 1085, 1440,
    ]);
  });
});
