import { type FieldFault, type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';

/** DLVR-2, DLVR-3 what is explained, shown and looked at together before the customer signs. */
export const deliveryChecks = [
  'work-explained',
  'price-explained',
  'work-shown',
  'old-parts-shown',
  'advice-told',
  'next-service-told',
  'outside-checked',
  'inside-checked',
  'belongings-checked',
  'papers-handed-over',
] as const;
export type DeliveryCheck = (typeof deliveryChecks)[number];

/** Without these the car is not handed over, whatever is noted beside them. */
export const indispensableChecks: readonly DeliveryCheck[] = ['belongings-checked', 'papers-handed-over'];

export interface CheckedAtDelivery {
  readonly key: DeliveryCheck;
  readonly done: boolean;
  /** Why it was left out; or what the customer said to it, with the answer they got. */
  readonly note?: string | null;
}

/** DLVR-4 the whole list is gone through: what was left out says why, and a missing piece keeps the delivery open. */
export function refuseDelivery(checks: readonly CheckedAtDelivery[]): Refusal | null {
  const missing = deliveryChecks.filter((key) => checks.filter((each) => each.key === key).length !== 1);
  if (missing.length > 0)
    return refuseField('/checks', 'delivery/checks-incomplete', { count: missing.length });
  const faults = checks.flatMap(({ key, done, note }, place): FieldFault[] => {
    if (done) return [];
    if (indispensableChecks.includes(key)) {
      return [{ pointer: `/checks/${place}/done`, code: 'delivery/check-indispensable' }];
    }
    return note?.trim() ? [] : [{ pointer: `/checks/${place}/note`, code: 'delivery/check-needs-note' }];
  });
  return faults.length > 0 ? refuse('request/invalid', {}, faults) : null;
}

/** DLVR-3 who received the car hands it over, or the record says why not. */
export function refuseOtherAdvisor(
  advisorId: string | null,
  staffId: string,
  reason: string | null | undefined,
): Refusal | null {
  if (advisorId === null || advisorId === staffId || reason?.trim()) return null;
  return refuseField('/otherAdvisorReason', 'delivery/other-advisor');
}
