import { describe, expect, it } from 'vitest';
import { refuseGoing, waitsForWord } from './index.ts';

const going = { kind: 'lounge', means: null, seats: null, reach: null, seatsFree: 2 } as const;

describe('where the customer goes', () => {
  it.each([
    ['into the lounge', going],
    ['away, to be reached by phone', { ...going, kind: 'leaves', reach: '138' }],
    [
      'home by shuttle, two seats',
      { ...going, kind: 'brought-home', means: 'shuttle', seats: 2, reach: '1' },
    ],
    ['home by taxi', { ...going, kind: 'brought-home', means: 'taxi', reach: '1', seatsFree: 0 }],
  ] as const)('RECV-6 may be %s', (_, given) => {
    expect(refuseGoing(given)).toBeNull();
  });

  it.each([
    ['leaving without a way to reach them', { ...going, kind: 'leaves' }, 'reception/say-how-to-reach'],
    ['home without saying how', { ...going, kind: 'brought-home', reach: '1' }, 'reception/say-how-home'],
    ['a taxi into the lounge', { ...going, means: 'taxi' }, 'reception/not-brought-home'],
    [
      'more than the shuttle has seats',
      { ...going, kind: 'brought-home', means: 'shuttle', seats: 3, reach: '1' },
      'reception/shuttle-full',
    ],
  ] as const)('refuses %s', (_, given, code) => {
    expect(refuseGoing(given)?.fields?.[0]?.code).toBe(code);
  });
});

describe('a guest in the lounge', () => {
  const at = (minutes: number) => new Date(Date.UTC(2026, 10, 21, 1, minutes));
  it.each([
    ['who has just sat down', at(0), null, at(30), false],
    ['who heard nothing for over half an hour', at(0), null, at(31), true],
    ['who was told meanwhile', at(0), at(20), at(45), false],
    ['whose last word is old', at(0), at(5), at(36), true],
  ])('RECV-6 %s waits for a word: %s', (_, since, lastToldAt, now, waits) => {
    expect(waitsForWord({ since, lastToldAt, limitMinutes: 30, now })).toBe(waits);
  });
});
