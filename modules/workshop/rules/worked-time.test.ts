import { describe, expect, it } from 'vitest';
import { workedSeconds } from './worked-time.ts';

describe('worked time', () => {
  it.each([
    ['nothing before the first start', [], 0],
    ['one stretch', [{ startedAt: 0, endedAt: 60_000 }], 60],
    [
      'stretches without the pauses between them',
      [
        { startedAt: 0, endedAt: 60_000 },
        { startedAt: 600_000, endedAt: 690_000 },
      ],
      150,
    ],
    ['what runs up to now', [{ startedAt: 940_000, endedAt: null }], 60],
    ['no negative time when a clock went back', [{ startedAt: 1_000_500, endedAt: null }], 0],
    ['the nearest second', [{ startedAt: 0, endedAt: 1_500 }], 2],
  ])('SHOP-3 counts %s', (_, stretches, seconds) => {
    expect(workedSeconds(stretches, 1_000_000)).toBe(seconds);
  });
});
