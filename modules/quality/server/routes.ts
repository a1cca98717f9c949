import { query, type Route, write } from '#platform/server/http/routes.ts';
import {
  bearOverrunBody,
  handedOver,
  handOverBody,
  handOverSheet,
  inspectBody,
  inspected,
  inspectionQueue,
  inspectionQueueQuery,
  inspections,
  orderParams,
  overrun,
  overrunBorne,
  visitParams,
} from '../api/index.ts';
import { bearTheOverrun } from './commands/bear-overrun.ts';
import { handOver } from './commands/hand-over.ts';
import { inspectCar } from './commands/inspect-car.ts';
import { readHandOverSheet } from './queries/hand-over-sheet.ts';
import { readInspectionQueue } from './queries/inspection-queue.ts';
import { readInspections } from './queries/inspections.ts';
import { readOverrun } from './queries/overrun.ts';

const area = 'quality';
const step = ['lifecycle/not-your-role', 'lifecycle/wrong-state'];

const seeing: Route[] = [
  query({
    url: '/inspection-queue',
    area,
    right: 'visit.see',
    summary: 'List the cars whose work is done, with their jobs and concerns',
    query: inspectionQueueQuery,
    answer: inspectionQueue,
    run: readInspectionQueue,
  }),
  query({
    url: '/visits/:visitId/inspections',
    area,
    right: 'visit.see',
    summary: 'List every inspection and internal hand-over of a visit',
    params: visitParams,
    answer: inspections,
    run: readInspections,
  }),
  query({
    url: '/repair-orders/:repairOrderId/overrun',
    area,
    right: 'visit.see',
    summary: 'Hold the customer’s last word against the actual, line by line, judged on the total',
    params: orderParams,
    answer: overrun,
    run: readOverrun,
  }),
  query({
    url: '/repair-orders/:repairOrderId/hand-over',
    area,
    right: 'visit.see',
    summary: 'Show the internal hand-over list, with what the house knows already',
    params: orderParams,
    answer: handOverSheet,
    run: readHandOverSheet,
  }),
];

const deciding: Route[] = [
  write({
    method: 'POST',
    url: '/repair-orders/:repairOrderId/inspections',
    area,
    summary: 'Pass the car, or fail it with the reason and the jobs that go back',
    params: orderParams,
    body: inspectBody,
    answer: inspected,
    command: inspectCar,
    refusals: [
      ...step,
      'quality/inspector-did-the-work',
      'repair-order/jobs-unfinished',
      'repair-order/work-undecided',
    ],
  }),
  write({
    method: 'POST',
    url: '/repair-orders/:repairOrderId/bear-overrun',
    area,
    summary: 'Let the shop bear what became dearer than the customer agreed to',
    params: orderParams,
    body: bearOverrunBody,
    answer: overrunBorne,
    command: bearTheOverrun,
    refusals: [...step, 'repair-order/within-estimate', 'repair-order/overrun-borne'],
  }),
  write({
    method: 'POST',
    url: '/repair-orders/:repairOrderId/hand-over',
    area,
    summary: 'Hand the car back to the desk after the check list',
    params: orderParams,
    body: handOverBody,
    answer: handedOver,
    command: handOver,
    refusals: [
      ...step,
      'repair-order/not-signed',
      'repair-order/work-undecided',
      'repair-order/jobs-unexplained',
      'repair-order/unapproved-lines',
      'repair-order/stray-parts',
      'repair-order/over-estimate',
    ],
  }),
];

/** Final inspection, estimate against actual, and the internal hand-over. */
export const qualityRoutes: Route[] = [...seeing, ...deciding];
