import { type FieldFault, type Refusal, refuse } from '#platform/rules/refusal.ts';

/** How a job's price came about: by the system repaired, by the symptom removed, or by the work itself. */
export interface PricingTerms {
  readonly pricingMethod: 'system' | 'symptom' | 'item';
  readonly riskMarginMinor: number | null;
  readonly resultCriterion: string | null;
}

/**
 * QUOTE-2: each method with its duty. By symptom the shop answers for the result: its margin for that risk and how both
 * sides will know that the symptom is gone are stated; by the others there is neither.
 */
export function refusePricing({
  pricingMethod,
  riskMarginMinor,
  resultCriterion,
}: PricingTerms): Refusal | null {
  const isBySymptom = pricingMethod === 'symptom';
  const faults: FieldFault[] = [
    ...(isBySymptom === (riskMarginMinor !== null)
      ? []
      : [{ pointer: '/riskMarginMinor', code: isBySymptom ? 'field/needed' : 'job/only-by-symptom' }]),
    ...(isBySymptom === (resultCriterion !== null)
      ? []
      : [{ pointer: '/resultCriterion', code: isBySymptom ? 'field/needed' : 'job/only-by-symptom' }]),
  ];
  return faults.length > 0 ? refuse('request/invalid', {}, faults) : null;
}

interface SymptomPriced {
  readonly concernId: string | null;
  readonly pricingMethod: string;
  readonly isAgreed: boolean;
}

/** QUOTE-2: a price for removing a symptom does not grow by more work for the same symptom. */
export function refuseMoreForSymptom(
  concernId: string | null,
  jobs: readonly SymptomPriced[],
): Refusal | null {
  if (concernId === null) return null;
  const covers = jobs.some(
    (job) => job.isAgreed && job.pricingMethod === 'symptom' && job.concernId === concernId,
  );
  return covers ? refuse('job/symptom-price-covers-it') : null;
}

interface GrowingJob {
  readonly pricingMethod: string;
  /** What the customer agreed to for it; null before there was a word. */
  readonly authorizedMinor: number | null;
}

/** QUOTE-2: what it took to remove the symptom is the shop's risk: its price never grows by what was really used. */
export function refuseGrowthOfSymptom(
  { pricingMethod, authorizedMinor }: GrowingJob,
  actualMinor: number,
): Refusal | null {
  const stands = pricingMethod === 'symptom' && authorizedMinor !== null;
  return stands && actualMinor > authorizedMinor ? refuse('job/symptom-price-stands') : null;
}
