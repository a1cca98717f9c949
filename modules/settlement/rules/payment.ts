import { type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';

export const paymentMethods = ['cash', 'card', 'wechat-pay', 'alipay', 'bizum', 'transfer'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

export interface PaymentOffered {
  readonly method: PaymentMethod;
  readonly amountMinor: number;
  /** The notes laid on the counter. */
  readonly tenderedMinor?: number | null;
}

export interface PaymentTaken {
  readonly amountMinor: number;
  readonly tenderedMinor: number | null;
  readonly changeMinor: number | null;
}

/**
 * Takes money against what is still owed: part of it or all, never more. Only cash is tendered; the change is what lies
 * on the counter less what was asked for.
 */
export function takePayment(offered: PaymentOffered, restMinor: number): PaymentTaken | Refusal {
  const { method, amountMinor, tenderedMinor = null } = offered;
  if (restMinor === 0) return refuse('settlement/nothing-due');
  if (amountMinor > restMinor) {
    const code = 'settlement/overpaid';
    return refuse(code, { dueMinor: restMinor }, [
      { pointer: '/amountMinor', code, params: { dueMinor: restMinor } },
    ]);
  }
  if (tenderedMinor === null) return { amountMinor, tenderedMinor: null, changeMinor: null };
  if (method !== 'cash') return refuseField('/tenderedMinor', 'settlement/only-cash-is-tendered');
  if (tenderedMinor < amountMinor) return refuseField('/tenderedMinor', 'settlement/tendered-too-little');
  return { amountMinor, tenderedMinor, changeMinor: tenderedMinor - amountMinor };
}

export interface PaymentOnRecord {
  readonly method: PaymentMethod | 'deposit';
  readonly reversesId: string | null;
  readonly isReversed: boolean;
}

/** SETL-5 a payment is taken back by a second one, once; the taking back stands. A deposit goes back with its sheet. */
export function refuseReversal({ method, reversesId, isReversed }: PaymentOnRecord): Refusal | null {
  if (reversesId !== null) return refuse('settlement/is-a-reversal');
  if (method === 'deposit') return refuse('settlement/deposit-goes-with-the-sheet');
  return isReversed ? refuse('settlement/already-reversed') : null;
}
