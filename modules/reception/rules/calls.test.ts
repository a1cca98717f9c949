import { describe, expect, it } from 'vitest';
import { isLateCallBack, refuseCall } from './index.ts';

const now = new Date('2026-11-21T02:00:00Z');
const later = new Date('2026-11-21T03:00:00Z');
const call = { outcome: 'answered', transferredTo: null, callBackDueAt: null, number: '138', now } as const;

describe('a call', () => {
  it.each([
    ['answered', call],
    ['missed without a number', { ...call, outcome: 'missed', number: null }],
    ['put through', { ...call, outcome: 'transferred', transferredTo: 'li' }],
    ['to be called back', { ...call, outcome: 'call-back', callBackDueAt: later }],
  ] as const)('RECV-7 may be %s', (_, given) => {
    expect(refuseCall(given)).toBeNull();
  });

  it.each([
    ['put through to nobody', { ...call, outcome: 'transferred' }, 'reception/say-to-whom'],
    ['answered and put through', { ...call, transferredTo: 'li' }, 'reception/not-transferred'],
    ['a call back some time', { ...call, outcome: 'call-back' }, 'reception/say-until-when'],
    [
      'a call back in the past',
      { ...call, outcome: 'call-back', callBackDueAt: now },
      'reception/call-back-in-the-past',
    ],
    [
      'a call back to nowhere',
      { ...call, callBackDueAt: later, number: null },
      'reception/no-number-to-call',
    ],
  ] as const)('refuses %s', (_, given, code) => {
    expect(refuseCall(given)?.fields?.[0]?.code).toBe(code);
  });

  it.each([
    [null, null, false],
    [later, null, false],
    [now, now, false],
    [now, later, true],
    [new Date(now.getTime() - 1), null, true],
  ])('RECV-7 promised for %s and called back %s is late: %s', (due, back, late) => {
    expect(isLateCallBack(due, back, now)).toBe(late);
  });
});
