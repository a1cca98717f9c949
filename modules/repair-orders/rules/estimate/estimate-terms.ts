import type { NoticeKind } from '#modules/registry/rules/index.ts';

const day = 86_400_000;

/** Until when an estimate may be signed; after that it is given anew. */
export function validUntil(givenAt: Date, days: number): Date {
  return new Date(givenAt.getTime() + days * day);
}

/** At its last instant an estimate still holds. */
export function isExpired(until: Date | null, now: Date): boolean {
  return until !== null && now > until;
}

/** What in the order asks for more than reading: counted from its lines and jobs. */
export interface RiskyWork {
  readonly customerPart: boolean;
  readonly nonGenuineCriticalPart: boolean;
  readonly itemPriced: boolean;
}

/**
 * QUOTE-2, QUOTE-3: notices the customer must acknowledge one by one before signing, and has not yet: the house
 * answers for less than usual.
 */
export function noticesToAcknowledge(
  { customerPart, nonGenuineCriticalPart, itemPriced }: RiskyWork,
  acknowledged: readonly string[] = [],
): NoticeKind[] {
  const needed: [boolean, NoticeKind][] = [
    [customerPart, 'no-warranty-customer-part'],
    [nonGenuineCriticalPart, 'non-genuine-part'],
    [itemPriced, 'result-not-guaranteed'],
  ];
  return needed.filter(([holds, code]) => holds && !acknowledged.includes(code)).map(([, code]) => code);
}
