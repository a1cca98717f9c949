import { describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { type Circumstance, type ComplaintLevel, callsManager, levelFor, refuseLevel } from './level.ts';

describe('the level of a complaint', () => {
  it.each<[ComplaintLevel, Circumstance[], ComplaintLevel]>([
    [1, [], 1],
    [2, [], 2],
    [1, ['media'], 1],
    [2, ['authority'], 2],
    [1, ['accident'], 3],
    [2, ['media', 'injury'], 3],
    [3, ['authority'], 3],
  ])(
    'CMPL-1 said %i with %j is %i: accident or injury make it grave by themselves',
    (said, present, level) => {
      expect(levelFor(said, present)).toBe(level);
    },
  );

  it('CMPL-1 may change, but not below grave while accident or injury stand in it', () => {
    const hurt = { level: 3, circumstances: ['injury'] } as const;
    expect(refuseLevel(hurt, 2)?.fields).toMatchObject([{ code: 'complaint/grave-by-itself' }]);
    expect(refuseLevel({ level: 3, circumstances: ['media'] }, 1)).toBeNull();
    expect(isRefusal(refuseLevel({ level: 2, circumstances: [] }, 2))).toBe(true);
  });

  it.each<[ComplaintLevel, ComplaintLevel | null, boolean]>([
    [1, null, false],
    [2, null, true],
    [3, null, true],
    [2, 1, true],
    [3, 2, true],
    [2, 3, false],
    [1, 2, false],
  ])('CMPL-1 %i after %s calls the manager: %s', (level, before, called) => {
    expect(callsManager(level, before)).toBe(called);
  });
});
