import { describe, expect, it } from 'vitest';
import { instantAt, wallClockAt } from './wall-clock.ts';

describe('the wall clock of a workshop', () => {
  it.each([
    ['2026-11-21T16:30', 'Asia/Shanghai', '2026-11-21T08:30:00.000Z'],
    ['2026-07-01T09:00', 'Europe/Madrid', '2026-07-01T07:00:00.000Z'],
    ['2026-01-01T09:00', 'Europe/Madrid', '2026-01-01T08:00:00.000Z'],
    ['2026-01-01T00:15', 'America/Los_Angeles', '2026-01-01T08:15:00.000Z'],
  ])('%s in %s is %s, there and back', (wall, zone, instant) => {
    expect(instantAt(wall, zone)).toBe(instant);
    expect(wallClockAt(instant, zone)).toBe(wall);
  });

  it('has an hour less on the night of summer time', () => {
    expect(wallClockAt(instantAt('2026-03-29T02:30', 'Europe/Madrid'), 'Europe/Madrid')).toBe(
      '2026-03-29T03:30',
    );
  });
});
