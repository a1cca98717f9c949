import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradePoint, lightOf, wholeLight } from './grade.ts';
import { limitsFor } from './point.ts';

const tread = { worse: 'below', amberAt: 3_000, redAt: 1_600 } as const;
const water = { worse: 'above', amberAt: 1_500, redAt: 3_000 } as const;

describe('the light of a point', () => {
  it.each([
    [tread, 3_001, 'green'],
    [tread, 3_000, 'amber'],
    [tread, 1_601, 'amber'],
    [tread, 1_600, 'red'],
    [water, 1_499, 'green'],
    [water, 1_500, 'amber'],
    [water, 3_000, 'red'],
  ])('INSP-6 follows from the measured value and its limit', (measure, value, light) => {
    expect(lightOf(value, measure.worse, measure)).toBe(light);
    expect(gradePoint(measure, { valueMilli: value, photos: 0 })).toBe(light);
  });

  it('INSP-6 never gets better by being more worn', () => {
    const order = ['green', 'amber', 'red'];
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(20_000), (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const lights = [less, more].map((value) => order.indexOf(lightOf(value, 'below', tread)));
        expect(lights[0]).toBeGreaterThanOrEqual(lights[1] ?? 0);
      }),
    );
  });

  it('refuses a better light than the value shows: INSP-6', () => {
    expect(gradePoint(tread, { grade: 'green', valueMilli: 1_500, photos: 3 })).toMatchObject({
      code: 'walk-around/better-than-measured',
    });
  });

  it('refuses amber and red without a value over the limit or a photo: INSP-6', () => {
    for (const grade of ['amber', 'red'] as const) {
      expect(gradePoint(null, { grade, photos: 0 })).toMatchObject({ code: 'walk-around/photo-or-value' });
      expect(gradePoint(tread, { grade, valueMilli: 6_000, photos: 0 })).toMatchObject({
        code: 'walk-around/photo-or-value',
      });
      expect(gradePoint(tread, { grade, valueMilli: 6_000, photos: 1 })).toBe(grade);
      expect(gradePoint(null, { grade, photos: 1 })).toBe(grade);
    }
  });

  it('refuses green for what is measured without a value, and no answer at all', () => {
    expect(gradePoint(tread, { grade: 'green', photos: 1 })).toMatchObject({
      code: 'walk-around/value-needed',
    });
    expect(gradePoint(null, { photos: 1 })).toMatchObject({ code: 'walk-around/value-needed' });
  });

  it('refuses "not inspected" without the reason: INSP-6', () => {
    expect(gradePoint(tread, { grade: 'not-inspected', photos: 0 })).toMatchObject({
      code: 'walk-around/reason-needed',
    });
    expect(gradePoint(tread, { grade: 'not-inspected', reason: 'dirty', photos: 0 })).toBe('not-inspected');
  });
});

describe('the whole inspection', () => {
  const whole = (...given: [string, 'green' | 'amber' | 'red' | 'not-inspected'][]) =>
    wholeLight(['a', 'b'], new Map(given));

  it('INSP-6 is good only when every point was inspected and is good', () => {
    expect(whole(['a', 'green'], ['b', 'green'])).toBe('green');
    expect(whole(['a', 'green'], ['b', 'not-inspected'])).toBe('not-inspected');
    expect(whole(['a', 'green'])).toBe('not-inspected');
    expect(whole(['a', 'amber'], ['b', 'not-inspected'])).toBe('amber');
    expect(whole(['a', 'amber'], ['b', 'red'])).toBe('red');
  });
});

describe('the limits of a car', () => {
  it('INSP-6 are those of its model, else of its make, else everybody’s', () => {
    const perModel = [
      { make: 'Toyota', model: null, amberAt: 4_000, redAt: 2_000 },
      { make: 'Toyota', model: 'Corolla', amberAt: 5_000, redAt: 2_500 },
    ];
    const measure = { ...tread, unit: 'mm' as const, perModel };
    expect(limitsFor(measure, { make: 'TOYOTA', model: 'corolla' })).toEqual({
      amberAt: 5_000,
      redAt: 2_500,
    });
    expect(limitsFor(measure, { make: 'Toyota', model: 'RAV4' })).toEqual({ amberAt: 4_000, redAt: 2_000 });
    expect(limitsFor(measure, { make: null, model: null })).toEqual({ amberAt: 3_000, redAt: 1_600 });
  });
});
