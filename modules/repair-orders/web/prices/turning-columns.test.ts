import { describe, expect, it } from 'vitest';
import { screensOf } from './turning-columns.ts';

describe('the columns of the price wall', () => {
  it.each([
    [1_824, 1],
    [1_825, 1],
    [1_826, 2],
    [1_824 + 40 + 426, 2],
    [1_824 * 2 + 40, 2],
    [1_824 * 2 + 40 + 2, 3],
    [0, 1],
  ])('QUOTE-8 of %d pixels fill %d screens of 1824', (scrollWidth, screens) => {
    expect(screensOf({ scrollWidth, clientWidth: 1_824, gap: 40 })).toBe(screens);
  });

  it('are one screen before there is room', () => {
    expect(screensOf({ scrollWidth: 900, clientWidth: 0, gap: 0 })).toBe(1);
  });
});
