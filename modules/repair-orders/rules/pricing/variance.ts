import { exceedsByMoreThan, wholeBp } from '#platform/rules/basis-points.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { divideProduct } from '#platform/rules/whole-numbers.ts';

export interface VarianceInput {
  /** What the customer last said yes to. */
  readonly authorizedMinor: number;
  readonly actualMinor: number;
  /** From the country profile: 1,000 in China, 0 where the estimate binds. */
  readonly toleranceBp: number;
  /** How many lines nobody has approved. */
  readonly unapprovedLines: number;
}

export type VarianceVerdict = 'within' | 'within-note' | 'over-tolerance' | 'unapproved-line';

export interface VarianceJudgement {
  readonly verdict: VarianceVerdict;
  /** Actual less authorised: positive is dearer than agreed. */
  readonly differenceMinor: number;
  /** The most that may be billed on the customer's last yes. */
  readonly limitMinor: number;
  /** Always the actual work: an estimate that was too high comes down even though it was signed. */
  readonly billMinor: number;
  /** Why it cannot be settled yet; null when it can. */
  readonly refusal: Refusal | null;
}

/**
 * Compares the actual with the last authorised total before the customer is called: dearer within the tolerance passes
 * with a note, strictly beyond it or with a line nobody approved it needs the customer's yes, or a manager who lets the
 * shop bear it. The limit is not rounded: one fen above is above.
 */
export function judgeVariance(input: VarianceInput): VarianceJudgement {
  const { authorizedMinor, actualMinor, toleranceBp } = input;
  const [limitMinor] = divideProduct(authorizedMinor, wholeBp + toleranceBp, wholeBp);
  const verdict = verdictOn(input);
  return {
    verdict,
    differenceMinor: actualMinor - authorizedMinor,
    limitMinor,
    billMinor: actualMinor,
    refusal: refusalFor(verdict, input, limitMinor),
  };
}

function verdictOn(input: VarianceInput): VarianceVerdict {
  if (input.unapprovedLines > 0) return 'unapproved-line';
  if (exceedsByMoreThan(input.actualMinor, input.authorizedMinor, input.toleranceBp)) return 'over-tolerance';
  return input.actualMinor > input.authorizedMinor ? 'within-note' : 'within';
}

function refusalFor(verdict: VarianceVerdict, input: VarianceInput, limitMinor: number): Refusal | null {
  const { authorizedMinor, actualMinor, unapprovedLines } = input;
  if (verdict === 'unapproved-line') return refuse('variance/unapproved-line', { count: unapprovedLines });
  if (verdict === 'over-tolerance') {
    return refuse('variance/over-tolerance', { authorizedMinor, actualMinor, limitMinor });
  }
  return null;
}
