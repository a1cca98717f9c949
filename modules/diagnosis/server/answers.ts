import { askUnshownConcern } from '#modules/repair-orders/server/index.ts';
import { type Answering, answering } from '#platform/server/command/question.ts';
import { mustBeShown, wordsInForce } from './present/interview.ts';
import { readConcerns } from './records/read-concerns.ts';

/** What interview and diagnosis know and earlier stages ask. */
export const diagnosisAnswers: readonly Answering[] = [
  answering(askUnshownConcern, async ({ visitId }, { tx }) => {
    const concerns = await readConcerns(tx, visitId);
    const unshown = concerns.find((row) => mustBeShown(row) && !row.interview?.partShown);
    return unshown ? wordsInForce(unshown) : null;
  }),
];
