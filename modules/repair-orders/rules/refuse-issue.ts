import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { JobState } from './job-lifecycle.ts';
import type { LineKind } from './pricing/index.ts';

/** What decides whether a part may leave the store for a line. */
export interface IssueFacts {
  readonly kind: LineKind;
  readonly jobState: JobState;
  /** The order is signed or released and not yet through. */
  readonly orderAllowsWork: boolean;
  readonly emergencyReleased: boolean;
  readonly authorizedMinor: number | null;
}

const issuableStates: readonly JobState[] = ['approved', 'assigned', 'in-progress', 'paused'];

/**
 * CHANGE-2: nothing unapproved is fitted. A part leaves the store only for a line the customer said yes to, or under
 * an emergency release; null when it may.
 */
export function refuseIssue(line: IssueFacts): Refusal | null {
  if (line.kind !== 'part') return refuse('line/not-a-part');
  if (!line.orderAllowsWork) return refuse('repair-order/not-signed');
  if (!issuableStates.includes(line.jobState))
    return refuse('line/job-not-in-work', { state: line.jobState });
  return line.authorizedMinor === null && !line.emergencyReleased ? refuse('line/not-authorized') : null;
}
