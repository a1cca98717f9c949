import { describe, expect, it } from 'vitest';
import { exceedsByMoreThan, isShareBp, reachesShare } from './basis-points.ts';

describe('basis points', () => {
  it.each([
    [0, true],
    [10_000, true],
    [10_001, false],
    [-1, false],
    [0.5, false],
    [Number.NaN, false],
  ])('knows whether %d is a share', (value, expected) => {
    expect(isShareBp(value)).toBe(expected);
  });

  it.each([
    [110_000, 100_000, 1_000, false],
    [110_001, 100_000, 1_000, true],
    [109_999, 99_999, 1_000, true],
    [100_001, 100_000, 0, true],
    [0, 0, 1_000, false],
    [1, 0, 1_000, true],
  ])('judges %d against %d with tolerance %d', (amount, base, toleranceBp, expected) => {
    expect(exceedsByMoreThan(amount, base, toleranceBp)).toBe(expected);
  });

  it.each([
    [100_000, 200_000, 5_000, true],
    [99_999, 200_000, 5_000, false],
    [100_000, 200_001, 5_000, false],
    [0, 0, 5_000, true],
  ])('judges whether %d of %d reaches %d', (part, whole, bp, expected) => {
    expect(reachesShare(part, whole, bp)).toBe(expected);
  });
});
