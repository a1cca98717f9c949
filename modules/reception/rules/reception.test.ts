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
  const nothingComputed = { computedAt: null, reason: null, computedInWords: '' };
  const given = (promisedAt: string, last: Date | null = null, first: Date | null = last) =>
    giveTime({ ...nothingComputed, promisedAt: at(promisedAt), now: at('02:00:00'), last, first });

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

  it.each([
    ['later', '09:30:00', null, null],
    ['to the minute', '08:00:00', null, null],
    ['a moment before, for the load moves on while it is said', '07:45:00', null, null],
    ['earlier', '07:44:00', null, 'reception/earlier-than-computed'],
    ['earlier with nothing in the reason', '05:00:00', '  ', 'reception/earlier-than-computed'],
    ['earlier with the reason', '05:00:00', '陈波留下加班', null],
  ])(
    'QUOTE-5 is free at the computed time or later, earlier only with a reason: %s',
    (_how, time, reason, no) => {
      const outcome = giveTime({
        promisedAt: at(time),
        now: at('02:00:00'),
        last: null,
        first: null,
        computedAt: at('08:00:00'),
        reason,
        computedInWords: '2026-11-21 16:00',
      });
      expect(isRefusal(outcome) ? outcome.fields?.[0] : null).toEqual(
        no && {
          pointer: '/reason',
          code: no,
          params: { ready: '2026-11-21 16:00', readyAt: at('08:00:00').toISOString() },
        },
      );
    },
  );

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
