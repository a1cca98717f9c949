/** How far a recall has come for one car. */
export const recallStates = ['open', 'on-order', 'done', 'done-elsewhere', 'not-yet', 'over'] as const;
export type RecallState = (typeof recallStates)[number];

export const recallKinds = ['recall', 'service-campaign'] as const;
export type RecallKind = (typeof recallKinds)[number];

/** What decides it; days are ISO dates in the workshop's calendar. */
export interface RecallFacts {
  readonly publishedOn: string;
  /** The last day; a recall without one never ends. */
  readonly validUntil: string | null;
  /** Taken out of use by the house. */
  readonly withdrawn: boolean;
  readonly doneElsewhereOn: string | null;
  /** Of the newest job that was written for it on this car and neither declined nor cancelled. */
  readonly job: 'finished' | 'unfinished' | null;
}

/**
 * What was done stays done, whatever became of the recall later; work under way is finished even when its time runs out;
 * only what is in force is open.
 */
export function stateOfRecall(recall: RecallFacts, today: string): RecallState {
  if (recall.job === 'finished') return 'done';
  if (recall.doneElsewhereOn !== null) return 'done-elsewhere';
  if (recall.job === 'unfinished') return 'on-order';
  if (recall.withdrawn || (recall.validUntil !== null && recall.validUntil < today)) return 'over';
  return recall.publishedOn > today ? 'not-yet' : 'open';
}
