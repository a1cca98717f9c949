import { visitParams } from '#modules/repair-orders/api/index.ts';
import { query, type Route } from '#platform/server/http/routes.ts';
import * as api from '../../api/index.ts';
import { readDiagnosisFigures } from '../queries/diagnosis-figures.ts';
import { readDiagnosisPage } from '../queries/diagnosis-page.ts';
import { listFigureRecords } from '../queries/figure-records.ts';
import { listObservationResults } from '../queries/observation-results.ts';
import { listOpenObservations } from '../queries/open-observations.ts';
import { listPlanPromises } from '../queries/plan-promises.ts';
import { getQuestionSet, listQuestionSets } from '../queries/question-sets.ts';

const area = 'diagnosis';

export const listRoutes: readonly Route[] = [
  query({
    url: '/visits/:visitId/diagnosis',
    summary: 'Read the concerns of a visit with their interviews, and everything about finding the fault.',
    area,
    right: 'visit.see',
    params: visitParams,
    answer: api.diagnosisPage,
    run: readDiagnosisPage,
  }),
  query({
    url: '/observations',
    summary: 'List customers who watch a symptom and are to be asked, missed days first.',
    area,
    right: 'visit.see',
    query: api.openObservationsQuery,
    answer: api.openObservations,
    run: listOpenObservations,
  }),
  query({
    url: '/observation-results',
    summary: 'List what customers said about symptoms they watched, for the technician who had the car.',
    area,
    right: 'visit.see',
    query: api.observationResultsQuery,
    answer: api.observationResultList,
    run: listObservationResults,
  }),
  query({
    url: '/plan-promises',
    summary: 'List the repair plans customers wait for, soonest first.',
    area,
    right: 'visit.see',
    query: api.planPromisesQuery,
    answer: api.planPromises,
    run: listPlanPromises,
  }),
  query({
    url: '/diagnosis-figures',
    summary: 'Read the hit rate of possible causes, the response time of experts, and plans told in time.',
    area,
    right: 'diagnosis-figure.see',
    query: api.diagnosisFiguresQuery,
    answer: api.diagnosisFigures,
    run: readDiagnosisFigures,
  }),
  query({
    url: '/diagnosis-figures/records',
    summary: 'List the very records a figure of finding faults counted.',
    area,
    right: 'diagnosis-figure.see',
    query: api.figureRecordsQuery,
    answer: api.figureRecords,
    run: listFigureRecords,
  }),
  query({
    url: '/workshops/:workshopId/question-sets',
    summary: 'List the questions in force about each symptom.',
    area,
    right: 'question-set.see',
    params: api.workshopParams,
    answer: api.questionSets,
    run: listQuestionSets,
  }),
  query({
    url: '/workshops/:workshopId/question-sets/:symptom',
    summary: 'Read every version of the questions about a symptom.',
    area,
    right: 'question-set.see',
    params: api.questionSetParams,
    answer: api.questionSetFile,
    run: getQuestionSet,
  }),
];
