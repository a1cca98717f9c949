import { type Refusal, refuseField } from '#platform/rules/refusal.ts';

/** A price that ends before it begins was never in force. */
export function endsBeforeItBegins(validFrom: string, validTo: string | null | undefined): Refusal | null {
  return validTo && validTo < validFrom ? refuseField('/validTo', 'price/ends-before-it-begins') : null;
}
