import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { predictDue, urgencyOf } from './predict-due.ts';
import { trueTime } from './true-time.ts';

const tread = { worse: 'below', amberAt: 3_000, redAt: 1_600 } as const;

describe('when a limit is reached', () => {
  it('INSP-6 follows from the wear since the last reading and the distance a day', () => {
    const before = { valueMilli: 5_000, odometer: 30_000, day: 0 };
    const now = { valueMilli: 3_000, odometer: 50_000, day: 400 };
    expect(predictDue(tread, now, before)).toEqual({ day: 680, odometer: 64_000 });
  });

  it('INSP-6 is today when the limit is passed', () => {
    expect(predictDue(tread, { valueMilli: 1_500, odometer: 9_000, day: 7 }, null)).toEqual({
      day: 7,
      odometer: 9_000,
    });
  });

  it('INSP-6 stays unsaid without a reading before, without wear, or after new tyres', () => {
    const now = { valueMilli: 3_000, odometer: 50_000, day: 400 };
    const nothing = { day: null, odometer: null };
    expect(predictDue(tread, now, null)).toEqual(nothing);
    expect(predictDue(tread, now, { valueMilli: 3_000, odometer: 30_000, day: 0 })).toEqual(nothing);
    expect(predictDue(tread, now, { valueMilli: 2_000, odometer: 30_000, day: 0 })).toEqual(nothing);
  });

  it('INSP-6 says only the day when the odometer was not read', () => {
    const before = { valueMilli: 5_000, odometer: null, day: 0 };
    expect(predictDue(tread, { valueMilli: 3_000, odometer: 50_000, day: 400 }, before)).toEqual({
      day: 680,
      odometer: null,
    });
  });

  it('INSP-6 never lies before today', () => {
    const value = fc.integer({ min: 0, max: 9_000 });
    fc.assert(
      fc.property(value, value, fc.nat(300_000), fc.nat(2_000), (was, is, driven, days) => {
        const due = predictDue(
          tread,
          { valueMilli: is, odometer: 10_000 + driven, day: days },
          { valueMilli: was, odometer: 10_000, day: 0 },
        );
        expect(due.day ?? days).toBeGreaterThanOrEqual(days);
      }),
    );
  });

  it('makes red urgent, and amber less so when its day is far', () => {
    expect(urgencyOf('red', { day: null, odometer: null }, 0)).toBe('now');
    expect(urgencyOf('amber', { day: null, odometer: null }, 0)).toBe('soon');
    expect(urgencyOf('amber', { day: 91, odometer: null }, 0)).toBe('later');
  });
});

describe('the time of a tablet', () => {
  const arrivedAt = new Date('2026-11-21T01:00:00Z');
  const now = new Date('2026-11-21T02:00:00Z');
  const at = (iso: string, offsetMs = 0) => trueTime({ at: new Date(iso), offsetMs }, arrivedAt, now);

  it('INSP-4 is put right by its offset, and kept inside the visit', () => {
    expect(trueTime(null, arrivedAt, now)).toEqual(now);
    expect(at('2026-11-21T01:30:00Z')).toEqual(new Date('2026-11-21T01:30:00Z'));
    expect(at('2026-11-20T22:30:00Z', 3 * 3_600_000)).toEqual(new Date('2026-11-21T01:30:00Z'));
    expect(at('2027-01-01T00:00:00Z')).toEqual(now);
    expect(at('2020-01-01T00:00:00Z')).toEqual(arrivedAt);
  });
});
