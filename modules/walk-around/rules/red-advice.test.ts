import { describe, expect, it } from 'vitest';
import { type AdviceToGo, needsHand, refuseRedAdvice } from './red-advice.ts';

const red: AdviceToGo = {
  ...{ grade: 'red', state: 'declined', jobState: null, isSigned: false, isExcused: false },
};

describe('a red finding when the car is to go', () => {
  it.each([
    ['declined and not signed', {}, true],
    ['not decided on', { state: 'open' }, true],
    ['declined and signed', { isSigned: true }, false],
    ['declined and excused by a manager', { isExcused: true }, false],
    ['repaired', { state: 'accepted', jobState: 'finished' }, false],
    ['wanted, then taken out of the order', { state: 'accepted', jobState: 'declined' }, true],
    [
      'wanted, then given up and signed for',
      { state: 'accepted', jobState: 'cancelled', isSigned: true },
      false,
    ],
    ['found good after all', { state: 'withdrawn' }, false],
    ['amber only', { grade: 'amber' }, false],
  ] as const)('A4 %s', (_, change, holds) => {
    expect(needsHand({ ...red, ...change })).toBe(holds);
  });

  it('A4 names what holds the car', () => {
    expect(refuseRedAdvice([])).toBeNull();
    expect(refuseRedAdvice(['左前轮胎花纹'])).toMatchObject({
      code: 'walk-around/red-advice-unsigned',
      params: { count: 1, names: '左前轮胎花纹' },
    });
  });
});
