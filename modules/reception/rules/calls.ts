import { type Refusal, refuseField } from '#platform/rules/refusal.ts';

export const callPurposes = [
  'appointment',
  'state',
  'price',
  'complaint',
  'advice',
  'breakdown',
  'other',
] as const;
export type CallPurpose = (typeof callPurposes)[number];
export const callOutcomes = ['answered', 'transferred', 'call-back', 'missed'] as const;
export type CallOutcome = (typeof callOutcomes)[number];

/** RECV-7: a call put through names to whom, a promised call back says until when, and lies ahead. */
export function refuseCall(call: {
  outcome: CallOutcome;
  transferredTo: string | null;
  callBackDueAt: Date | null;
  number: string | null;
  now: Date;
}): Refusal | null {
  const { outcome, transferredTo, callBackDueAt, number, now } = call;
  if (outcome === 'transferred' && !transferredTo) {
    return refuseField('/transferredTo', 'reception/say-to-whom');
  }
  if (outcome !== 'transferred' && transferredTo) {
    return refuseField('/transferredTo', 'reception/not-transferred');
  }
  if (outcome === 'call-back' && !callBackDueAt)
    return refuseField('/callBackDueAt', 'reception/say-until-when');
  if (callBackDueAt && !number) return refuseField('/number', 'reception/no-number-to-call');
  if (callBackDueAt && callBackDueAt <= now)
    return refuseField('/callBackDueAt', 'reception/call-back-in-the-past');
  return null;
}

/** A call back is late once its time is past, whether it is still due or came after it. */
export function isLateCallBack(dueAt: Date | null, calledBackAt: Date | null, now: Date): boolean {
  return dueAt !== null && (calledBackAt ?? now) > dueAt;
}

/** Who was promised a call back, or rang in vain, is to be rung; an answered call is done. */
export function owesCallBack(outcome: CallOutcome, dueAt: Date | null): boolean {
  return outcome === 'missed' || dueAt !== null;
}
