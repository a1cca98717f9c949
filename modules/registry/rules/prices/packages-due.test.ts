import { describe, expect, it } from 'vitest';
import { type CarAsked, type PackageOffered, suggestPackages } from './packages-due.ts';

const service = (
  id: string,
  everyDistance: number | null,
  change: Partial<PackageOffered> = {},
): PackageOffered => ({
  ...{ id, code: id, models: [], everyDistance, distanceUnit: 'km', everyMonths: null, lastDone: null },
  ...change,
});
const car = (value: number | null, change: Partial<CarAsked> = {}): CarAsked => ({
  ...{ make: 'Toyota', model: 'Corolla', modelYear: 2019, on: '2026-11-21' },
  odometer: value === null ? null : { value, unit: 'km' },
  ...change,
});
const a = service('A', 10_000);
const b = service('B', 20_000);
const due = (packages: PackageOffered[], of: CarAsked) =>
  suggestPackages(packages, of)
    .filter(({ isDue }) => isDue)
    .map(({ id }) => id);

describe('packages suggested for a car', () => {
  it.each([
    ['shortly before a double interval: the greater first', 39_500, ['B', 'A']],
    ['shortly after it', 41_000, ['B', 'A']],
    ['at a single interval', 30_200, ['A']],
    ['in between', 35_000, []],
    ['new', 300, []],
  ])('QUOTE-4 are those due %s', (_, odometer, expected) => {
    expect(due([a, b], car(odometer))).toEqual(expected);
  });

  it('count from the last time we did it, by distance or by months', () => {
    const lastDone = { odometer: { value: 33_000, unit: 'km' as const }, on: '2026-01-10' };
    expect(suggestPackages([{ ...a, lastDone }], car(40_000))).toEqual([
      { id: 'A', isDue: false, dueAtDistance: 43_000, dueOn: null },
    ]);
    expect(due([{ ...a, lastDone }], car(41_600))).toEqual(['A']);
    const yearly = service('Y', null, { everyMonths: 12, lastDone: { odometer: null, on: '2025-12-01' } });
    expect(suggestPackages([yearly], car(null))).toEqual([
      { id: 'Y', isDue: true, dueAtDistance: null, dueOn: '2026-12-01' },
    ]);
    expect(due([yearly], car(null, { on: '2026-06-01' }))).toEqual([]);
  });

  it('are only those for the make, the model and the year', () => {
    const only = (make: string, model: string | null, yearFrom: number | null, yearTo: number | null) =>
      suggestPackages([service('X', null, { models: [{ make, model, yearFrom, yearTo }] })], car(1)).length;
    expect(only('TOYOTA', null, null, null)).toBe(1);
    expect(only('Toyota', 'corolla', 2015, 2020)).toBe(1);
    expect(only('Toyota', 'Camry', null, null)).toBe(0);
    expect(only('Toyota', null, 2020, null)).toBe(0);
    expect(only('Toyota', null, null, 2018)).toBe(0);
    const unknown = car(1, { make: null, model: null, modelYear: null });
    expect(
      suggestPackages(
        [service('X', null, { models: [{ make: 'BYD', model: null, yearFrom: null, yearTo: null }] })],
        unknown,
      ),
    ).toEqual([]);
  });

  it('compare miles with miles', () => {
    const miles = service('M', 6_000, { distanceUnit: 'mi' });
    expect(suggestPackages([miles], car(9_500))).toMatchObject([{ isDue: true, dueAtDistance: 6_000 }]);
  });
});
