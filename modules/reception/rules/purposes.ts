import { type Refusal, refuseField } from '#platform/rules/refusal.ts';

/** RECV-3: one main purpose and several others, each named once. */
export function refusePurposes(main: string | null, others: readonly string[]): Refusal | null {
  const named = main === null ? others : [main, ...others];
  return new Set(named).size === named.length
    ? null
    : refuseField('/otherPurposes', 'reception/purpose-twice');
}
