import type { ConcernInterview, Question } from '../use-diagnosis.ts';

export type InterviewStep =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'point' }
  | { readonly kind: 'tried' }
  | { readonly kind: 'summary' };

/** The way through an interview: its questions one by one, the car, the trial, the summary. */
export function stepsOf(questions: readonly Question[]): InterviewStep[] {
  return [
    ...questions.map((question) => ({ kind: 'question' as const, question })),
    { kind: 'point' },
    { kind: 'tried' },
    { kind: 'summary' },
  ];
}

/** Whether a step was taken; pointing at the car only counts as open where it must be done. */
export function isTaken(step: InterviewStep, concern: ConcernInterview): boolean {
  const { interview, reproduction, needsShowing } = concern;
  if (step.kind === 'question')
    return Boolean(interview?.answers.some(({ questionKey }) => questionKey === step.question.key));
  if (step.kind === 'point') return Boolean(interview?.partShown) || !needsShowing;
  if (step.kind === 'tried') return reproduction !== null;
  return Boolean(interview?.confirmed?.stands);
}

/** Where the interview goes on; at its summary when everything was asked. */
export function nextOpen(steps: readonly InterviewStep[], concern: ConcernInterview): number {
  const open = steps.findIndex((step) => !isTaken(step, concern));
  return open === -1 ? steps.length - 1 : open;
}
