import { describe, expect, it } from 'vitest';
import { asClock, workedNow } from './worked-now.ts';

describe('the clock on the phone', () => {
  it('counts on from what the server answered while the job runs', () => {
    const running = { workedSeconds: 600, runningSince: '2026-11-21T01:00:00Z' };
    expect(workedNow(running, 1_000_000, 1_060_000)).toBe(660);
    expect(workedNow({ ...running, runningSince: null }, 1_000_000, 1_060_000)).toBe(600);
  });

  it('never runs backwards when the two clocks differ', () => {
    expect(workedNow({ workedSeconds: 600, runningSince: 'x' }, 2_000, 1_000)).toBe(600);
  });

  it('is said in hours and minutes', () => {
    expect([asClock(59), asClock(2_040), asClock(43_500)]).toEqual(['0:00', '0:34', '12:05']);
  });
});
