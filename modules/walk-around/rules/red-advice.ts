import { type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';

/** What is known of one piece of advice when the car is to go. */
export interface AdviceToGo {
  readonly grade: 'amber' | 'red';
  readonly state: 'open' | 'accepted' | 'declined' | 'withdrawn';
  /** The job it became; null when it became none. */
  readonly jobState: string | null;
  readonly isSigned: boolean;
  readonly isExcused: boolean;
}

/** The customer wanted the work first and then took it out of the order again. */
export function isGivenUp({ state, jobState }: Pick<AdviceToGo, 'state' | 'jobState'>): boolean {
  return state === 'accepted' && (jobState === 'declined' || jobState === 'cancelled');
}

/**
 * A4: a red finding ends as repaired, or declined with the customer's hand under the risk, or excused by a manager with
 * a reason. Until then it holds the car; amber is advice and holds nothing.
 */
export function needsHand(advice: AdviceToGo): boolean {
  if (advice.grade !== 'red' || advice.isSigned || advice.isExcused) return false;
  return advice.state === 'open' || advice.state === 'declined' || isGivenUp(advice);
}

export function refuseRedAdvice(names: readonly string[]): Refusal | null {
  if (names.length === 0) return null;
  return refuse('walk-around/red-advice-unsigned', { count: names.length, names: names.join(' · ') });
}

/** A hand has a name. */
export function refuseNamelessHand(signature?: string, signerName?: string): Refusal | null {
  return signature && !signerName?.trim() ? refuseField('/signerName', 'walk-around/signer-needed') : null;
}
