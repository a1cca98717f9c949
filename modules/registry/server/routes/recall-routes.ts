import { pageOf } from '#platform/api/fields.ts';
import { query, type Route, write } from '#platform/server/http/routes.ts';
import * as api from '../../api/index.ts';
import { addRecall } from '../commands/add-recall.ts';
import { changeRecall } from '../commands/change-recall.ts';
import { noteRecallDone } from '../commands/note-recall-done.ts';
import { reopenRecall } from '../commands/reopen-recall.ts';
import { getRecallVins, listRecalls, listRecallsOfCar } from '../queries/list-recalls.ts';

const area = 'recalls';
const right = 'recall.see';
const answer = api.recall;
const refusals = [
  'recall/number-taken',
  'recall/lines-are-no-vin',
  'recall/for-no-car',
  'price/ends-before-it-begins',
  'line/no-such-op-code',
  'job/no-such-package',
];

/** Recalls and service campaigns, and how far they have come on each car. */
export const recallRoutes: Route[] = [
  query({
    url: '/recalls',
    summary: 'List recalls and service campaigns, newest first.',
    area,
    right,
    query: api.recallQuery,
    answer: pageOf(answer),
    run: listRecalls,
  }),
  write({
    method: 'POST',
    url: '/recalls',
    summary: 'Keep a recall or service campaign, by models or by a list of VINs; each line is checked.',
    area,
    body: api.addRecallBody,
    answer,
    status: 201,
    command: addRecall,
    refusals,
  }),
  write({
    method: 'PATCH',
    url: '/recalls/:recallId',
    summary: 'Change a recall, replace its list of VINs, or take it out of use.',
    area,
    params: api.recallParams,
    body: api.changeRecallBody,
    answer,
    versioned: true,
    command: changeRecall,
    refusals,
  }),
  query({
    url: '/recalls/:recallId/vins',
    summary: 'Read the VINs a recall lists.',
    area,
    right: 'recall.keep',
    params: api.recallParams,
    answer: api.recallVins,
    run: getRecallVins,
  }),
  query({
    url: '/vehicles/:vehicleId/recalls',
    summary: 'List the recalls that are for a car, with what was done about each.',
    area,
    right,
    params: api.vehicleParams,
    query: api.recallsOfCarQuery,
    answer: api.recallsOfCar,
    run: listRecallsOfCar,
  }),
  write({
    method: 'POST',
    url: '/vehicles/:vehicleId/recalls/:recallId/done',
    summary: 'Note that another house has done a recall on this car.',
    area,
    params: api.recallOfCarParams,
    body: api.recallDoneBody,
    answer: api.recallSettled,
    status: 201,
    command: noteRecallDone,
    refusals: ['recall/done-already', 'recall/done-in-the-future', 'recall/done-before-published'],
  }),
  write({
    method: 'POST',
    url: '/vehicles/:vehicleId/recalls/:recallId/reopen',
    summary: 'Take back that a recall was done elsewhere.',
    area,
    params: api.recallOfCarParams,
    body: api.recallReopenBody,
    answer: api.recallSettled,
    status: 201,
    command: reopenRecall,
    refusals: ['recall/not-done-elsewhere'],
  }),
];
