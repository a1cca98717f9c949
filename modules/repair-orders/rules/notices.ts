import type { NoticeKind } from '#modules/registry/rules/index.ts';
import type { Payer } from './pricing/index.ts';

/** A sentence the contract must carry, by name; its text is the workshop's template of that kind. */
export interface Notice {
  readonly code: NoticeKind;
  readonly params: Readonly<Record<string, number>>;
}

interface NoticedOrder {
  readonly toleranceBp: number;
  readonly jobs: readonly { readonly pricingMethod: string }[];
  readonly lines: readonly {
    readonly source: string | null;
    readonly shares: readonly { readonly payer: Payer }[];
  }[];
}

/**
 * What the customer must have read before signing. INSP-7: whoever was told that somebody else pays signs that the
 * charge may fall back on them, when the cause turns out to be theirs.
 */
export function noticesOf({ toleranceBp, jobs, lines }: NoticedOrder): Notice[] {
  const from = (source: string) => lines.some((line) => line.source === source);
  const freeForNow = lines.some((line) =>
    line.shares.some((share) => promisesThatMayFail.includes(share.payer)),
  );
  const applies: [boolean, Notice['code'], Notice['params']?][] = [
    [freeForNow, 'possible-charge'],
    [from('customer-supplied'), 'no-warranty-customer-part'],
    [from('equivalent') || from('aftermarket'), 'non-genuine-part'],
    [from('reconditioned'), 'reconditioned-part'],
    [jobs.some((job) => job.pricingMethod === 'item'), 'result-not-guaranteed'],
    [jobs.some((job) => job.pricingMethod === 'symptom'), 'symptom-pricing'],
    [toleranceBp > 0, 'tolerance', { percent: toleranceBp / 100 }],
    [toleranceBp === 0, 'binding-price'],
  ];
  return applies.filter(([holds]) => holds).map(([, code, params = {}]) => ({ code, params }));
}

const promisesThatMayFail: readonly Payer[] = ['warranty', 'insurer', 'goodwill'];
