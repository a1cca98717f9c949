import { describe, expect, it } from 'vitest';
import { coverOf, repairWarrantyEnd } from './warranty-cover.ts';

const today = { on: '2026-11-21', odometer: 45_210, unit: 'km' } as const;

describe('the cover of a warranty', () => {
  it.each([
    ['days and distance are left', '2027-11-21', 60_000, true, 365, 14_790],
    ['it ends today', '2026-11-21', 45_210, true, 0, 0],
    ['the term is over', '2026-11-20', 60_000, false, -1, 14_790],
    ['the car drove too far', '2027-11-21', 45_000, false, 365, -210],
    ['only a term was given', '2027-11-21', null, true, 365, null],
  ])(
    'RECV-2 is told by days and distance when %s',
    (_, endsOn, endsOdometer, covered, daysLeft, distanceLeft) => {
      expect(coverOf({ endsOn, endsOdometer, unit: 'km' }, today)).toMatchObject({
        covered,
        daysLeft,
        distanceLeft,
      });
    },
  );

  it('is none at all without term and distance, and holds by the term when nobody read the odometer', () => {
    expect(coverOf({ endsOn: null, endsOdometer: null, unit: 'km' }, today)).toBeNull();
    const unread = { ...today, odometer: null };
    expect(coverOf({ endsOn: '2027-01-01', endsOdometer: 100, unit: 'km' }, unread)).toMatchObject({
      covered: true,
      distanceLeft: null,
    });
  });
});

describe('the end of a repair warranty', () => {
  const delivered = { on: '2026-11-30', odometer: 50_000, unit: 'km' } as const;

  it.each([
    [{ days: 10 }, '2026-12-10'],
    [{ months: 3 }, '2027-02-28'],
  ])('counts %o from the day of delivery and its odometer', (term, endsOn) => {
    const minimum = { vehicle: 'car', work: 'other', distance: 2_000, unit: 'km', ...term } as const;
    expect(repairWarrantyEnd(minimum, delivered)).toEqual({ endsOn, endsOdometer: 52_000, unit: 'km' });
  });

  it('takes the odometer over into the unit of the law', () => {
    const minimum = { vehicle: 'car', work: 'other', distance: 2_000, unit: 'km', days: 10 } as const;
    const miles = { on: '2026-11-30', odometer: 10_000, unit: 'mi' } as const;
    expect(repairWarrantyEnd(minimum, miles).endsOdometer).toBe(18_093);
  });
});
