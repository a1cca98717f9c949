import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PromiseFacts, promiseLevel } from './promise-level.ts';

const at = (time: string, day = '2026-11-21') => new Date(`${day}T${time}:00+08:00`);
const facts = (given: Partial<PromiseFacts>): PromiseFacts => ({
  promisedAt: at('16:30'),
  now: at('10:00'),
  readyAt: null,
  remainingSeconds: null,
  ...given,
});
const week = [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opens: '08:00', closes: '18:00' }));
const calendar = { timeZone: 'Asia/Shanghai', openingHours: week };

describe('the promised time', () => {
  it.each([
    ['none without a promise', { promisedAt: null, remainingSeconds: 3600 }, 'none', null],
    ['unknown when nobody can say how much is left', {}, 'unknown', null],
    ['on plan with the spare minutes', { remainingSeconds: 7200 }, 'on-plan', 270],
    ['on plan to the very minute', { remainingSeconds: 6.5 * 3600 }, 'on-plan', 0],
    ['at risk by the minutes missing', { now: at('16:00'), remainingSeconds: 3000 }, 'at-risk', 20],
    ['at risk when the plan ends later', { remainingSeconds: 600, readyAt: at('16:50') }, 'at-risk', 20],
    [
      'at risk when the work outlasts the plan',
      { now: at('15:30'), remainingSeconds: 7200, readyAt: at('16:00') },
      'at-risk',
      60,
    ],
    [
      'at risk when a part is due so late that the work outlasts the promise',
      { remainingSeconds: 3600, partsDueAt: at('16:00') },
      'at-risk',
      30,
    ],
    ['at risk when a part is due after it, whatever is left', { partsDueAt: at('17:00') }, 'at-risk', 30],
    [
      'unknown when a part is due before it and nobody can say what is left',
      { partsDueAt: at('15:00') },
      'unknown',
      null,
    ],
    [
      'on plan when a part that was due has passed its time',
      { remainingSeconds: 3600, partsDueAt: at('09:00') },
      'on-plan',
      330,
    ],
    ['broken when it is past', { now: at('16:45'), remainingSeconds: 600 }, 'broken', 15],
    ['broken when it is past, however little is known', { now: at('16:31') }, 'broken', 1],
    [
      'on plan for ever when the car was ready in time',
      { now: at('19:00'), remainingSeconds: 0, readyAt: at('16:00') },
      'on-plan',
      30,
    ],
    [
      'broken for ever when it was ready late',
      { now: at('19:00'), remainingSeconds: 0, readyAt: at('17:00') },
      'broken',
      30,
    ],
  ] as const)('is %s', (_, given, level, minutes) => {
    expect(promiseLevel(facts(given))).toEqual({ level, minutes });
  });

  it('counts the remaining work in the hours the shop is open', () => {
    const overnight = facts({
      promisedAt: at('10:00', '2026-11-23'),
      now: at('17:00'),
      remainingSeconds: 4 * 3600,
      calendar,
    });
    expect(promiseLevel(overnight)).toEqual({ level: 'at-risk', minutes: 60 });
    expect(promiseLevel({ ...overnight, calendar: undefined })).toMatchObject({ level: 'on-plan' });
  });

  it('is unknown in a shop that never opens', () => {
    expect(
      promiseLevel(facts({ remainingSeconds: 60, calendar: { ...calendar, openingHours: [] } })),
    ).toEqual({
      level: 'unknown',
      minutes: null,
    });
  });

  it('never gets better with more work left', () => {
    const rank = { 'on-plan': 0, 'at-risk': 1, broken: 2, none: 3, unknown: 3 };
    fc.assert(
      fc.property(fc.nat(40_000), fc.nat(40_000), fc.nat(600), (less, more, minutes) => {
        const now = new Date(at('08:00').getTime() + minutes * 60_000);
        const levelAt = (remainingSeconds: number) =>
          rank[promiseLevel(facts({ now, remainingSeconds })).level];
        expect(levelAt(less)).toBeLessThanOrEqual(levelAt(less + more));
      }),
    );
  });
});
