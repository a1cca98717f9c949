import { describe, expect, it } from 'vitest';
import { waitingMinutes } from './waiting.ts';

const at = (time: string) => new Date(`2026-11-21T${time}Z`);

describe('the wait', () => {
  it.each([
    ['until now while nobody has greeted', null, '01:10:59', 10],
    ['until the greeting, whatever the time is now', at('01:03:00'), '05:00:00', 3],
    ['not at all when the greeting comes first', at('00:59:00'), '01:10:00', 0],
  ])('counts whole minutes %s', (_, greetedAt, now, minutes) => {
    expect(waitingMinutes(at('01:00:00'), greetedAt, at(now))).toBe(minutes);
  });
});
