import { describe, expect, it } from 'vitest';
import { defaultDiscountLimits, discountLimitsOf, mostOff } from './discount-authority.ts';

describe('the authority to give a discount', () => {
  it.each([
    ['an advisor a tenth', ['service-advisor'], 4_200],
    ['a manager three tenths', ['service-manager'], 12_600],
    ['the principal all of it', ['dealer-principal'], 42_000],
    ['of two roles the larger', ['service-advisor', 'business-manager'], 12_600],
    ['a technician nothing', ['technician'], 0],
    ['nobody nothing', [], 0],
  ])('SETL-2 lets %s', (_, roles, most) => {
    expect(mostOff(42_000, roles, defaultDiscountLimits)).toBe(most);
  });

  it('is what the workshop has set, in percent and in money, whichever is less', () => {
    const limits = discountLimitsOf([{ role: 'service-advisor', limitBp: 2_000, limitMinor: 5_000 }]);
    expect(mostOff(42_000, ['service-advisor'], limits)).toBe(5_000);
    expect(mostOff(10_000, ['service-advisor'], limits)).toBe(2_000);
    expect(mostOff(10_000, ['service-manager'], limits)).toBe(3_000);
    expect(limits.map(({ role }) => role)).toEqual(defaultDiscountLimits.map(({ role }) => role));
  });
});
