import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertDistance, type OdometerInput, readOdometer } from './odometer.ts';

const readAt = Date.parse('2026-11-21T01:00:00Z');
const daysAgo = (days: number) => readAt - days * 86_400_000;
const km = (value: number, extra: Partial<OdometerInput> = {}) =>
  readOdometer({ value, unit: 'km', readAt, ...extra });
const last = (value: number, days = 180, unit: 'km' | 'mi' = 'km') => ({
  value,
  unit,
  readAt: daysAgo(days),
});

describe('an odometer reading', () => {
  it('is taken when it is the first, the same or more', () => {
    expect(km(45_210)).toEqual({ value: 45_210, unit: 'km', reason: null, warnings: [] });
    expect(km(45_210, { last: last(45_210) })).toMatchObject({ warnings: [] });
    expect(km(52_900, { last: last(45_210) })).toMatchObject({ warnings: [] });
  });

  it('INSP-5 refuses to be below the last without a reason', () => {
    expect(km(45_209, { last: last(45_210) })).toMatchObject({
      code: 'odometer/below-last',
      params: { value: 45_209, unit: 'km', lastValue: 45_210, lastUnit: 'km' },
    });
    expect(km(45_209, { last: last(45_210), reason: '  ' })).toMatchObject({ kind: 'refusal' });
  });

  it('INSP-5 is taken below the last with a reason, and says so', () => {
    expect(km(12, { last: last(45_210), reason: 'cluster-change' })).toEqual({
      value: 12,
      unit: 'km',
      reason: 'cluster-change',
      warnings: [
        { kind: 'warning', code: 'odometer/below-last', params: { lastValue: 45_210, lastUnit: 'km' } },
      ],
    });
  });

  it.each([
    [46_700, 45_210, 1, []],
    [46_711, 45_210, 1, ['odometer/implausible-jump']],
    [452_100, 45_210, 180, ['odometer/implausible-jump']],
    [452_100, 45_210, 1_200, ['odometer/implausible-jump']],
    [153_210, 45_210, 180, []],
    [153_211, 45_210, 180, ['odometer/implausible-jump']],
    [150_000, 12, 1_500, []],
    [150_000, 0, 1_500, []],
  ])('%d after %d and %d days warns %j', (value, before, days, codes) => {
    const reading = km(value, { last: last(before, days) });
    expect('warnings' in reading ? reading.warnings.map((warning) => warning.code) : null).toEqual(codes);
  });

  it.each([[-1], [1.5], [Number.NaN], [4_000_001]])('refuses %d as a distance', (value) => {
    expect(km(value)).toMatchObject({ kind: 'refusal', fields: [{ pointer: '/odometer' }] });
  });

  it.each([
    [100, 'mi', 'km', 161],
    [161, 'km', 'mi', 100],
    [45_210, 'km', 'mi', 28_092],
    [1_000, 'km', 'km', 1_000],
    [0, 'mi', 'km', 0],
  ] as const)('converts %d %s to %s: %d', (value, unit, to, expected) => {
    expect(convertDistance({ value, unit }, to)).toBe(expected);
  });

  it('compares across units, and is not below the last for being rounded', () => {
    expect(readOdometer({ value: 28_092, unit: 'mi', readAt, last: last(45_210) })).toMatchObject({
      warnings: [],
    });
    expect(readOdometer({ value: 28_091, unit: 'mi', readAt, last: last(45_210) })).toMatchObject({
      code: 'odometer/below-last',
    });
  });

  it('converted to the other unit and read again is never below itself', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000), fc.constantFrom('km' as const, 'mi' as const), (value, unit) => {
        const other = unit === 'km' ? 'mi' : 'km';
        const converted = convertDistance({ value, unit }, other);
        expect(
          readOdometer({ value: converted, unit: other, readAt, last: { value, unit, readAt } }),
        ).toMatchObject({
          value: converted,
        });
      }),
    );
  });
});
