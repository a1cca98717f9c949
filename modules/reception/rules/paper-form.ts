import { type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';

/**
 * RECV-5: where a numbered form stands. A blank one skipped over by a higher number of its stack is asked after like a
 * used one; the stack on another desk is no gap.
 */
export type PaperFormState = 'blank' | 'used' | 'skipped' | 'entered' | 'voided';

interface FormFacts {
  number: number;
  usedAt: Date | null;
  enteredAt: Date | null;
  voidedAt: Date | null;
}

export function paperFormState(
  { number, usedAt, enteredAt, voidedAt }: FormFacts,
  highestTakenOfStack: number,
): PaperFormState {
  if (enteredAt) return 'entered';
  if (voidedAt) return 'voided';
  if (usedAt) return 'used';
  return number < highestTakenOfStack ? 'skipped' : 'blank';
}

/** A form is entered or voided once; what it says of the time was written after it was printed and before now. */
export function refuseEntry(
  form: Pick<FormFacts, 'enteredAt' | 'voidedAt'> & { printedAt: Date },
  paper: { at: Date; greetedAt: Date | null; now: Date },
): Refusal | null {
  if (form.enteredAt) return refuse('reception/form-entered-already');
  if (form.voidedAt) return refuse('reception/form-is-void');
  if (paper.at > paper.now) return refuseField('/paperAt', 'reception/paper-time-ahead');
  if (paper.at < form.printedAt) return refuseField('/paperAt', 'reception/paper-before-print');
  if (paper.greetedAt && (paper.greetedAt < paper.at || paper.greetedAt > paper.now)) {
    return refuseField('/greetedAt', 'reception/greeted-before-arrival');
  }
  return null;
}

/** As it stands on the paper. */
export function paperNumber(number: number): string {
  return `F-${String(number).padStart(6, '0')}`;
}
