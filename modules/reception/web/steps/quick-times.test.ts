import { describe, expect, it } from 'vitest';
import { quickTimes } from './quick-times.ts';

describe('quick times', () => {
  it('are those still ahead by the workshop’s clock, not the browser’s', () => {
    const fourInShanghai = Date.parse('2026-11-21T08:00:00Z');
    expect(quickTimes(fourInShanghai, 'Asia/Shanghai')).toEqual([
      { day: 'today', clock: '17:00', at: '2026-11-21T09:00:00.000Z' },
      { day: 'today', clock: '18:00', at: '2026-11-21T10:00:00.000Z' },
      { day: 'tomorrow', clock: '12:00', at: '2026-11-22T04:00:00.000Z' },
      { day: 'tomorrow', clock: '17:00', at: '2026-11-22T09:00:00.000Z' },
    ]);
  });

  it('leave out what is too near to be kept', () => {
    const nearlyFive = Date.parse('2026-11-21T16:50:00+01:00');
    expect(quickTimes(nearlyFive, 'Europe/Madrid')[0]?.clock).toBe('18:00');
  });
});
