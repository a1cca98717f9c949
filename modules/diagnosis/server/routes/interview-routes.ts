import { type Route, write } from '#platform/server/http/routes.ts';
import * as api from '../../api/index.ts';
import { agreeObservation } from '../commands/agree-observation.ts';
import { answerQuestions } from '../commands/answer-questions.ts';
import { changeQuestionSet } from '../commands/change-question-set.ts';
import { confirmSummary } from '../commands/confirm-summary.ts';
import { noteObservationResult } from '../commands/note-observation-result.ts';
import { noteReproduction } from '../commands/note-reproduction.ts';
import { rewordConcern } from '../commands/reword-concern.ts';
import { showPart } from '../commands/show-part.ts';

const area = 'diagnosis';
const common = ['lifecycle/not-your-role', 'lifecycle/wrong-state', 'diagnosis/concern-withdrawn'];
const ofConcern = {
  area,
  method: 'POST',
  params: api.concernParams,
  answer: api.concernStep,
} as const;

/** Asking about a concern: questions, the part shown, what showed, and the summary. */
export const interviewRoutes: readonly Route[] = [
  write({
    ...ofConcern,
    url: '/concerns/:concernId/answers',
    summary: 'Keep the customer’s answers to questions about a concern; the first begins the interview.',
    command: answerQuestions,
    body: api.answerBody,
    refusals: [
      ...common,
      'diagnosis/question-unknown',
      'diagnosis/choice-unknown',
      'diagnosis/one-choice-only',
      'diagnosis/answer-empty',
      'diagnosis/answered-and-skipped',
    ],
  }),
  write({
    ...ofConcern,
    url: '/concerns/:concernId/shown',
    summary: 'Record which instrument or part the customer pointed at on the car.',
    command: showPart,
    body: api.showBody,
    refusals: [...common, 'diagnosis/wording-needed'],
  }),
  write({
    ...ofConcern,
    url: '/concerns/:concernId/wording',
    summary: 'Write a later wording of a concern beside the earlier ones.',
    command: rewordConcern,
    body: api.rewordBody,
    refusals: [...common, 'diagnosis/same-words'],
  }),
  write({
    ...ofConcern,
    url: '/concerns/:concernId/reproduction',
    summary: 'Record whether the symptom showed when it was tried, and how.',
    command: noteReproduction,
    body: api.reproduceBody,
    refusals: [...common, 'diagnosis/how-needed'],
  }),
  write({
    ...ofConcern,
    url: '/concerns/:concernId/summary',
    summary: 'Record that the customer confirmed the closing summary as read back.',
    command: confirmSummary,
    body: api.confirmSummaryBody,
    refusals: [
      ...common,
      'diagnosis/interview-not-begun',
      'diagnosis/not-shown-on-car',
      'diagnosis/questions-open',
      'diagnosis/summary-changed',
    ],
  }),
  write({
    ...ofConcern,
    url: '/concerns/:concernId/observation',
    summary:
      'Record that nothing showed and what the customer chose: watch until agreed days, or leave the car.',
    command: agreeObservation,
    body: api.observationBody,
    answer: api.observationsAgreed,
    refusals: [
      ...common,
      'diagnosis/not-tried-yet',
      'diagnosis/was-reproduced',
      'diagnosis/no-date-needed',
      'diagnosis/report-date-needed',
      'diagnosis/report-date-passed',
      'diagnosis/report-date-too-far',
    ],
  }),
  write({
    area,
    method: 'POST',
    url: '/observations/:observationId/result',
    summary: 'Record what the customer reports of a symptom they watched.',
    params: api.observationParams,
    command: noteObservationResult,
    body: api.observationResultBody,
    answer: api.noted,
    refusals: [
      'diagnosis/observation-closed',
      'diagnosis/report-date-passed',
      'diagnosis/report-date-too-far',
    ],
  }),
  write({
    area,
    method: 'PUT',
    url: '/workshops/:workshopId/question-sets/:symptom',
    summary: 'Write the next version of the questions about a symptom.',
    params: api.questionSetParams,
    command: changeQuestionSet,
    body: api.changeQuestionSetBody,
    answer: api.questionSetFile,
    versioned: true,
    refusals: [
      'diagnosis/question-twice',
      'diagnosis/options-needed',
      'diagnosis/option-twice',
      'diagnosis/text-has-no-options',
      'diagnosis/part-unknown',
      'diagnosis/which-lamp-needed',
    ],
  }),
];
