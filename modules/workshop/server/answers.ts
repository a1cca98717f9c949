import { askCompletionTime } from '#modules/repair-orders/server/index.ts';
import { type Answering, answering } from '#platform/server/command/question.ts';
import { completionOf } from './planner/completion-of.ts';

/** What the workshop knows and earlier stages ask. */
export const workshopAnswers: readonly Answering[] = [
  answering(askCompletionTime, async (car, { tx, now }) => (await completionOf(tx, car, now)).readyAt),
];
