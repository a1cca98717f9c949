import { type FieldFault, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type HandOverCheck, handOverChecks } from './hand-over-checks.ts';

export interface HandOverAnswer {
  readonly key: HandOverCheck;
  readonly ok: boolean;
  readonly note?: string | null;
}

/** What the house knows by itself, whatever is ticked; that jobs are done and inspected, the order's state says. */
export interface HandOverFacts {
  /** Part lines that bill what never left the store. */
  readonly partsNotIssued: number;
  /** Minutes past the promised time; 0 when in time or nothing was promised. */
  readonly minutesLate: number;
}

/** The checks that cannot be ticked as good, each with the reason. */
export function knownOtherwise(facts: HandOverFacts): Partial<Record<HandOverCheck, Refusal>> {
  const { partsNotIssued, minutesLate } = facts;
  return {
    ...(minutesLate > 0 ? { 'on-time': refuse('quality/is-late', { minutes: minutesLate }) } : {}),
    ...(partsNotIssued > 0
      ? { 'records-complete': refuse('quality/parts-not-issued', { count: partsNotIssued }) }
      : {}),
  };
}

/**
 * Whether the check list lets the car go back to the desk: every check answered, what blocks good, what failed
 * explained, and nothing ticked that the house knows to be otherwise.
 */
export function refuseHandOver(answers: readonly HandOverAnswer[], facts: HandOverFacts): Refusal | null {
  const known = knownOtherwise(facts);
  const answered = new Set<string>();
  const faults = answers.flatMap((answer, place): FieldFault[] => {
    const twice = answered.has(answer.key);
    answered.add(answer.key);
    if (twice) return [{ pointer: `/checks/${place}/key`, code: 'quality/answered-twice' }];
    return faultsOf(answer, known[answer.key], `/checks/${place}`);
  });
  const missing = handOverChecks.filter(({ key }) => !answered.has(key)).length;
  if (missing > 0) faults.push({ pointer: '/checks', code: 'quality/checks-missing', params: { missing } });
  return faults.length > 0 ? refuse('request/invalid', {}, faults) : null;
}

function faultsOf({ key, ok, note }: HandOverAnswer, known: Refusal | undefined, at: string): FieldFault[] {
  if (ok) return known ? [{ pointer: `${at}/ok`, code: known.code, params: known.params }] : [];
  const blocks = handOverChecks.some((check) => check.key === key && check.blocks);
  if (blocks) return [{ pointer: `${at}/ok`, code: 'quality/check-blocks' }];
  return note?.trim() ? [] : [{ pointer: `${at}/note`, code: 'quality/note-needed' }];
}
