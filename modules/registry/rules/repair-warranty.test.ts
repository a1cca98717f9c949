import { describe, expect, it } from 'vitest';
import { countryProfileOn } from './country-profile.ts';
import { repairCategories, warrantyMinimum, warrantyVehicles } from './repair-warranty.ts';

const china = countryProfileOn('CN', '2026-11-21');
const spain = countryProfileOn('ES', '2026-11-21');
const california = countryProfileOn('US-CA', '2026-11-21');

describe('the least warranty of a repair', () => {
  it.each([
    ['car', 'complete-repair', 20_000, 100],
    ['car', 'assembly-repair', 20_000, 100],
    ['car', 'class-2-maintenance', 5_000, 30],
    ['car', 'class-1-maintenance', 2_000, 10],
    ['car', 'minor-repair', 2_000, 10],
    ['car', 'special-repair', 2_000, 10],
    ['motorcycle', 'complete-repair', 7_000, 80],
    ['motorcycle', 'minor-repair', 800, 10],
    ['other', 'assembly-repair', 6_000, 60],
    ['other', 'minor-repair', 700, 7],
    ['industrial', 'minor-repair', 700, 7],
  ] as const)('in China for a %s and %s is %d km or %d days', (vehicle, category, distance, days) => {
    expect(warrantyMinimum(china.warrantyMinimums, vehicle, category)).toMatchObject({
      distance,
      unit: 'km',
      days,
    });
  });

  it('in Spain is three months or 2,000 km, for industrial vehicles 15 days', () => {
    expect(warrantyMinimum(spain.warrantyMinimums, 'car', 'complete-repair')).toMatchObject({
      distance: 2_000,
      months: 3,
    });
    expect(warrantyMinimum(spain.warrantyMinimums, 'industrial', 'minor-repair')).toMatchObject({ days: 15 });
  });

  it('is named for everything in China and Spain, for nothing in California', () => {
    for (const vehicle of warrantyVehicles) {
      for (const category of repairCategories) {
        expect(warrantyMinimum(china.warrantyMinimums, vehicle, category)).not.toBeNull();
        expect(warrantyMinimum(spain.warrantyMinimums, vehicle, category)).not.toBeNull();
        expect(warrantyMinimum(california.warrantyMinimums, vehicle, category)).toBeNull();
      }
    }
  });
});
