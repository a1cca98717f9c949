import { describe, expect, it } from 'vitest';
import { noticesOf } from './notices.ts';

const customer = [{ payer: 'customer' as const }];
const plain = {
  toleranceBp: 1_000,
  jobs: [{ pricingMethod: 'system' }],
  lines: [{ source: 'oem', shares: customer }],
};
const codesOf = (order: Partial<typeof plain>) => noticesOf({ ...plain, ...order }).map(({ code }) => code);

describe('the notices of a contract', () => {
  it('say how far the price may go, or that it binds where the law lets it not', () => {
    expect(noticesOf(plain)).toEqual([{ code: 'tolerance', params: { percent: 10 } }]);
    expect(codesOf({ toleranceBp: 0 })).toEqual(['binding-price']);
  });

  it.each(['warranty', 'insurer', 'goodwill'] as const)(
    'INSP-7 say that a charge to %s may fall back on the customer',
    (payer) => {
      const lines = [{ source: null, shares: [{ payer }, ...customer] }] as unknown as typeof plain.lines;
      expect(codesOf({ lines })).toContain('possible-charge');
    },
  );

  it('name what is fitted that is not genuine', () => {
    const from = (source: string) => codesOf({ lines: [{ source, shares: customer }] });
    expect(from('customer-supplied')).toContain('no-warranty-customer-part');
    expect(from('aftermarket')).toContain('non-genuine-part');
    expect(from('equivalent')).toContain('non-genuine-part');
    expect(from('reconditioned')).toContain('reconditioned-part');
  });

  it('say what each way of pricing promises', () => {
    expect(codesOf({ jobs: [{ pricingMethod: 'item' }] })).toContain('result-not-guaranteed');
    expect(codesOf({ jobs: [{ pricingMethod: 'symptom' }] })).toContain('symptom-pricing');
  });
});
