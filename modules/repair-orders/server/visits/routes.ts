import { query, type Route, write } from '#platform/server/http/routes.ts';
import {
  arriveBody,
  arrived,
  carPast,
  carPastParams,
  carPastQuery,
  shopBoard,
  shopBoardQuery,
  timeline,
  timelineQuery,
  visitList,
  visitListQuery,
  visitPage,
  visitParams,
} from '../../api/index.ts';
import { arrive } from './commands/arrive.ts';
import { readCarPast } from './queries/car-past.ts';
import { listVisits } from './queries/list-visits.ts';
import { readShopBoard } from './queries/shop-board.ts';
import { readTimeline } from './queries/timeline.ts';
import { readVisitPage } from './queries/visit-page.ts';

const area = 'visits';

export const visitRoutes: Route[] = [
  write({
    method: 'POST',
    url: '/visits',
    summary: 'Record the arrival of a car, by its id or by its plate alone.',
    area,
    command: arrive,
    body: arriveBody,
    answer: arrived,
    status: 201,
    refusals: ['visit/already-here', 'visit/here-elsewhere', 'plate/too-long'],
  }),
  query({
    url: '/visits',
    summary: 'List visits of a workshop, newest first.',
    area,
    right: 'visit.see',
    query: visitListQuery,
    answer: visitList,
    run: listVisits,
  }),
  query({
    url: '/visits/:visitId',
    summary: 'Read everything about one visit: what was noted, what is missing, what may be done next.',
    area,
    right: 'visit.see',
    params: visitParams,
    answer: visitPage,
    run: readVisitPage,
  }),
  query({
    url: '/vehicles/:vehicleId/past',
    summary: 'Read what the house knows of a car that comes again, before its visit is opened.',
    area,
    right: 'visit.see',
    params: carPastParams,
    query: carPastQuery,
    answer: carPast,
    run: readCarPast,
  }),
  query({
    url: '/visits/:visitId/timeline',
    summary: 'Read what happened in a visit, newest first.',
    area,
    right: 'journal.see',
    params: visitParams,
    query: timelineQuery,
    answer: timeline,
    run: readTimeline,
  }),
  query({
    url: '/shop-board',
    summary: 'Read all cars that are in the workshop with stage and promise.',
    area,
    right: 'board.see',
    query: shopBoardQuery,
    answer: shopBoard,
    run: readShopBoard,
  }),
];
