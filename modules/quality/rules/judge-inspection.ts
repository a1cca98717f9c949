import { type FieldFault, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type CheckResult, type FinalCheck, finalChecks } from './final-checks.ts';

export const inspectionResults = ['pass', 'fail'] as const;
export type InspectionResult = (typeof inspectionResults)[number];

export interface InspectionCheck {
  readonly key: FinalCheck;
  readonly result: CheckResult;
  readonly note?: string | null;
}

/** What was shown for one concern: solved or not, and how that was seen. */
export interface ConcernResult {
  readonly concernId: string;
  readonly solved: boolean;
  readonly how: string;
}

/** What the inspector writes down. */
export interface InspectionSheet {
  readonly result: InspectionResult;
  readonly checks: readonly InspectionCheck[];
  readonly concernResults: readonly ConcernResult[];
  readonly reason?: string | null;
  readonly failedJobIds?: readonly string[];
}

/** What the sheet is held against. */
export interface InspectionFacts {
  /** Concerns not withdrawn; `declined` when the customer refused every job for it. */
  readonly concerns: readonly { readonly id: string; readonly declined: boolean }[];
  readonly finishedJobIds: readonly string[];
}

/**
 * Whether a final inspection is written down whole. A pass looks at all twelve points and shows for every concern that
 * it is solved, not only that the jobs are done; a point that is not good does not fail the work, but is said. A fail
 * names its reason and the jobs that go back. Every fault stands at its field.
 */
export function refuseInspection(sheet: InspectionSheet, facts: InspectionFacts): Refusal | null {
  const faults = [
    ...checkFaults(sheet),
    ...concernFaults(sheet, facts),
    ...(sheet.result === 'pass' ? passFaults(sheet, facts) : failFaults(sheet, facts)),
  ];
  return faults.length > 0 ? refuse('request/invalid', {}, faults) : null;
}

function checkFaults({ checks }: InspectionSheet): FieldFault[] {
  const seen = new Set<string>();
  return checks.flatMap(({ key, result, note }, place): FieldFault[] => {
    const faults: FieldFault[] = [];
    if (seen.has(key)) faults.push({ pointer: `/checks/${place}/key`, code: 'quality/answered-twice' });
    seen.add(key);
    if (result !== 'ok' && !note?.trim()) {
      faults.push({ pointer: `/checks/${place}/note`, code: 'quality/note-needed' });
    }
    return faults;
  });
}

function concernFaults({ concernResults }: InspectionSheet, { concerns }: InspectionFacts): FieldFault[] {
  const seen = new Set<string>();
  return concernResults.flatMap(({ concernId }, place): FieldFault[] => {
    const pointer = `/concernResults/${place}/concernId`;
    const known = concerns.some(({ id }) => id === concernId);
    const twice = seen.has(concernId);
    seen.add(concernId);
    if (!known) return [{ pointer, code: 'quality/not-a-concern-of-this-visit' }];
    return twice ? [{ pointer, code: 'quality/answered-twice' }] : [];
  });
}

function passFaults(sheet: InspectionSheet, { concerns }: InspectionFacts): FieldFault[] {
  const missing = finalChecks.filter((key) => !sheet.checks.some((check) => check.key === key)).length;
  const faults: FieldFault[] = [];
  if (missing > 0) faults.push({ pointer: '/checks', code: 'quality/checks-missing', params: { missing } });
  if (sheet.failedJobIds?.length) {
    faults.push({ pointer: '/failedJobIds', code: 'quality/pass-sends-nothing-back' });
  }
  const answers = new Map(sheet.concernResults.map((each, place) => [each.concernId, { ...each, place }]));
  const unanswered = concerns.filter(({ id }) => !answers.has(id)).length;
  if (unanswered > 0) {
    faults.push({
      pointer: '/concernResults',
      code: 'quality/concerns-unanswered',
      params: { count: unanswered },
    });
  }
  for (const { id, declined } of concerns) {
    const answer = answers.get(id);
    if (answer && !answer.solved && !declined) {
      faults.push({
        pointer: `/concernResults/${answer.place}/solved`,
        code: 'quality/concern-not-solved',
      });
    }
  }
  return faults;
}

function failFaults({ reason, failedJobIds = [] }: InspectionSheet, facts: InspectionFacts): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!reason?.trim()) faults.push({ pointer: '/reason', code: 'quality/reason-needed' });
  if (failedJobIds.length === 0) faults.push({ pointer: '/failedJobIds', code: 'quality/no-job-sent-back' });
  failedJobIds.forEach((id, place) => {
    if (!facts.finishedJobIds.includes(id)) {
      faults.push({ pointer: `/failedJobIds/${place}`, code: 'quality/not-a-finished-job' });
    }
  });
  return faults;
}
