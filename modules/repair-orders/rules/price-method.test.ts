import { describe, expect, it } from 'vitest';
import { type PricingTerms, refuseMoreForSymptom, refusePricing } from './price-method.ts';

const terms = (
  pricingMethod: PricingTerms['pricingMethod'],
  riskMarginMinor: number | null,
  resultCriterion: string | null,
) =>
  (refusePricing({ pricingMethod, riskMarginMinor, resultCriterion })?.fields ?? []).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );

describe('a pricing method', () => {
  it('QUOTE-2 by symptom states its risk margin and when the symptom counts as gone', () => {
    expect(terms('symptom', 5_000, '试车 10 公里无异响')).toEqual([]);
    expect(terms('symptom', 0, '试车无异响')).toEqual([]);
    expect(terms('symptom', null, null)).toEqual([
      '/riskMarginMinor field/needed',
      '/resultCriterion field/needed',
    ]);
  });

  it.each(['system', 'item'] as const)('QUOTE-2 by %s has neither', (method) => {
    expect(terms(method, null, null)).toEqual([]);
    expect(terms(method, 5_000, 'x')).toEqual([
      '/riskMarginMinor job/only-by-symptom',
      '/resultCriterion job/only-by-symptom',
    ]);
  });

  it('QUOTE-2 by symptom takes no more work for the same symptom', () => {
    const agreed = { concernId: 'squeal', pricingMethod: 'symptom', isAgreed: true };
    expect(refuseMoreForSymptom('squeal', [agreed])?.code).toBe('job/symptom-price-covers-it');
    expect(refuseMoreForSymptom('noise', [agreed])).toBeNull();
    expect(refuseMoreForSymptom(null, [agreed])).toBeNull();
    expect(refuseMoreForSymptom('squeal', [{ ...agreed, isAgreed: false }])).toBeNull();
    expect(refuseMoreForSymptom('squeal', [{ ...agreed, pricingMethod: 'system' }])).toBeNull();
  });
});
