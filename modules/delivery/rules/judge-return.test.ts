import { describe, expect, it } from 'vitest';
import { drivenKm, refuseReturn, refuseUnreturned } from './judge-return.ts';

const came = { odometer: 45_210, unit: 'km' } as const;

describe('the car that goes back', () => {
  it.each([
    ['as it came', 45_210, undefined, null],
    ['at the allowance', 45_240, undefined, null],
    ['one beyond it', 45_241, undefined, 'delivery/road-test-exceeded'],
    ['a hundred and ten beyond', 45_320, '  ', 'delivery/road-test-exceeded'],
    ['a hundred and ten beyond, explained', 45_320, '高速路试', null],
    ['less than it came with: that asks for another reason', 45_200, undefined, null],
    ['unread', undefined, undefined, 'delivery/odometer-needed'],
  ])('A29 shows %s', (_, odometer, explanation, code) => {
    expect(refuseReturn(came, { odometer, explanation }, 30)?.fields?.[0]?.code ?? null).toBe(code);
  });

  it('A29 says how far it was driven and how far is allowed', () => {
    expect(refuseReturn(came, { odometer: 45_320 }, 30)?.fields?.[0]).toEqual({
      pointer: '/odometerExplanation',
      code: 'delivery/road-test-exceeded',
      params: { drivenKm: 110, allowedKm: 30 },
    });
  });

  it('A29 counts miles as the kilometres they are', () => {
    expect(drivenKm(1_000, 1_020, 'mi')).toBe(32);
    expect(refuseReturn({ odometer: 1_000, unit: 'mi' }, { odometer: 1_018 }, 30)).toBeNull();
    expect(refuseReturn({ odometer: 1_000, unit: 'mi' }, { odometer: 1_020 }, 30)).not.toBeNull();
  });

  it('A29 asks nothing of a car whose odometer nobody read at reception', () => {
    expect(refuseReturn({ odometer: null, unit: 'km' }, {}, 30)).toBeNull();
  });

  it('A29 stays while a thing is out, and names it', () => {
    expect(refuseUnreturned([])).toBeNull();
    expect(refuseUnreturned([{ name: '千斤顶' }, { name: '雨伞' }])).toMatchObject({
      code: 'delivery/things-not-returned',
      params: { count: 2, names: '千斤顶 · 雨伞' },
    });
  });
});
