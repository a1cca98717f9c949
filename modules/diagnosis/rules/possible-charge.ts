/** Payers by whom the customer is promised not to pay. */
const free = ['warranty', 'goodwill', 'internal'];

export interface FreePromise {
  readonly payers: readonly string[];
  /** A possible cause is flagged as one the customer may have to pay. */
  readonly customerMayPay: boolean;
  readonly noticeSigned: boolean;
}

/** INSP-7: a free promise that may fail needs the notice signed before hands are laid on the car. */
export function needsNotice({ payers, customerMayPay, noticeSigned }: FreePromise): boolean {
  return customerMayPay && !noticeSigned && payers.some((payer) => free.includes(payer));
}

/** A2, A3: who pays for what was promised free and is not: the customer if they signed that it may be so, else the house. */
export function bearerOfFailedPromise(noticeSigned: boolean): 'customer' | 'internal' {
  return noticeSigned ? 'customer' : 'internal';
}
