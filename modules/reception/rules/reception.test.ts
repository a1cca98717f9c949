import { describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { advisorAfterGreeting, giveTime, isOverLimit, refusePurposes } from './index.ts';

const at = (time: string) => new Date(`2026-11-21T${time}Z`);

describe('the advisor of a visit', () => {
  it.each([
    ['becomes who greets as an advisor', null, ['technician', 'service-advisor'], 'lina'],
    ['stays who it was', 'wangwei', ['service-advisor'], 'wangwei'],
    ['stays nobody when a guide greets', null, ['guide'], null],
  ])('%s', (_, advisorId, greeterRoles, expected) => {
    expect(advisorAfterGreeting({ advisorId, greeterId: 'lina', greeterRoles })).toBe(expected);
  });
});

describe('the purposes of a visit', () => {
  it.each([
    ['repair', ['maintenance', 'insurance']],
    [null, ['maintenance']],
    ['repair', []],
  ])('may be %s and %j', (main, others) => {
    expect(refusePurposes(main, others)).toBeNull();
  });

  it.each([
    ['repair', ['repair']],
    ['repair', ['insurance', 'insurance']],
    [null, ['insurance', 'insurance']],
  ])('refuses %s and %j, which name one twice', (main, others) => {
    expect(refusePurposes(main, others)?.fields).toEqual([
      { pointer: '/otherPurposes', code: 'reception/purpose-twice', params: {} },
    ]);
  });
});

describe('a promised time', () => {
  const given = (promisedAt: string, last: Date | null = null, first: Date | null = last) =>
    giveTime({ promisedAt: at(promisedAt), now: at('02:00:00'), last, first });

  it('is the first for ever when it is the first', () => {
    expect(given('08:00:00')).toEqual({
      promisedAt: at('08:00:00'),
      firstPromisedAt: at('08:00:00'),
      changed: true,
    });
  });

  it('keeps the first when it is changed, also the other way', () => {
    expect(given('10:00:00', at('09:00:00'), at('08:00:00'))).toMatchObject({
      firstPromisedAt: at('08:00:00'),
      changed: true,
    });
    expect(given('07:00:00', at('09:00:00'), at('08:00:00'))).toMatchObject({
      firstPromisedAt: at('08:00:00'),
    });
  });

  it('is no change when it is the same', () => {
    expect(given('09:00:00', at('09:00:00'))).toMatchObject({ changed: false });
  });

  it.each(['02:00:00', '01:59:59'])('refuses %s, which is not ahead', (time) => {
    expect(isRefusal(given(time))).toBe(true);
  });
});

describe('the waiting limit', () => {
  it.each([
    ['01:10:00', false],
    ['01:10:01', true],
    ['01:00:00', false],
  ])('at %s of a wait from 01:00 is passed: %s', (now, passed) => {
    expect(isOverLimit(at('01:00:00'), at(now), 10)).toBe(passed);
  });
});
