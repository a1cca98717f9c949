import { describe, expect, it } from 'vitest';
import { paymentMethods } from '../../rules/index.ts';
import { isTypable, likelyTendered, methodsIn, typedMinor } from './cash.ts';

describe('cash on the counter', () => {
  it('is just the amount, or the next round notes above it', () => {
    expect(likelyTendered(10_384)).toEqual([10_384, 10_500, 11_000, 12_000]);
    expect(likelyTendered(8_000)).toEqual([8_000, 10_000]);
    expect(likelyTendered(0)).toEqual([]);
  });
});

describe('an amount typed on keys', () => {
  it.each([
    ['1030', 103_000],
    ['1030.5', 103_050],
    ['0.05', 5],
    ['.', 0],
    ['', 0],
  ])('%s is %i in minor units', (typed, minor) => {
    expect(typedMinor(typed)).toBe(minor);
  });

  it('takes one point and two decimals, never more', () => {
    expect(isTypable('10.25')).toBe(true);
    expect(isTypable('10.255')).toBe(false);
    expect(isTypable('1.2.')).toBe(false);
  });
});

describe('methods of a country', () => {
  it('are methods the till knows, the usual one first', () => {
    for (const country of ['CN', 'ES', 'US-CA']) {
      expect(methodsIn(country).every((method) => paymentMethods.includes(method))).toBe(true);
    }
    expect(methodsIn('CN')[0]).toBe('wechat-pay');
    expect(methodsIn('ES')).not.toContain('alipay');
  });
});
