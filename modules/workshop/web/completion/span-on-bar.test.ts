import { describe, expect, it } from 'vitest';
import { spanOnBar } from './span-on-bar.ts';

const bar = { from: '2026-11-21T01:00:00Z', to: '2026-11-21T11:00:00Z' };

describe('a stretch of time on the bar', () => {
  it.each([
    ['2026-11-21T02:00:00Z', '2026-11-21T04:30:00Z', { start: 10, width: 25 }],
    ['2026-11-21T00:00:00Z', '2026-11-21T06:00:00Z', { start: 0, width: 50 }],
    ['2026-11-21T03:00:00Z', '2026-11-21T03:00:00Z', { start: 20, width: 0.5 }],
  ])('from %s to %s is %j', (from, to, span) => {
    expect(spanOnBar(from, to, bar)).toEqual(span);
  });
});
