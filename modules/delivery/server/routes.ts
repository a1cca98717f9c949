import { query, type Route, write } from '#platform/server/http/routes.ts';
import * as api from '../api/index.ts';
import { deliver } from './commands/deliver.ts';
import { explainUnreturned } from './commands/explain-unreturned.ts';
import { recordExit } from './commands/record-exit.ts';
import { readDeliverySheet } from './queries/delivery-sheet.ts';
import { readGiveBack } from './queries/give-back.ts';

const area = 'delivery';
const step = ['lifecycle/not-your-role', 'lifecycle/wrong-state'];

export const deliveryRoutes: Route[] = [
  query({
    url: '/repair-orders/:repairOrderId/delivery',
    area,
    right: 'visit.see',
    summary: 'Show the list for the hand-over to the customer, and what was signed on it.',
    params: api.orderParams,
    answer: api.deliverySheet,
    run: readDeliverySheet,
  }),
  write({
    method: 'POST',
    url: '/repair-orders/:repairOrderId/deliver',
    area,
    summary:
      'Hand the car back: the pick-up copy returned or its loss noted, gone through together, then signed.',
    params: api.orderParams,
    body: api.deliverBody,
    command: deliver,
    answer: api.delivered,
    refusals: [
      ...step,
      'repair-order/not-paid',
      ...['delivery/copy-needed', 'delivery/copy-unreadable', 'delivery/copy-does-not-fit'],
      ...['delivery/copy-of-another-order', 'delivery/no-copy-given', 'delivery/copy-or-identity'],
      ...['delivery/phone-needed', 'delivery/ending-needed'],
      'delivery/checks-incomplete',
      'delivery/check-needs-note',
      'delivery/check-indispensable',
      'delivery/other-advisor',
      'delivery/things-not-returned',
      'walk-around/red-advice-unsigned',
      'delivery/odometer-needed',
      'delivery/road-test-exceeded',
      'odometer/below-last',
      'signature/too-small',
      'signature/not-a-picture',
    ],
  }),
  query({
    url: '/visits/:visitId/give-back',
    area,
    right: 'visit.see',
    summary: 'Show the car as it came beside the car as it goes, and everything that is to go back with it.',
    params: api.visitParams,
    answer: api.giveBack,
    run: readGiveBack,
  }),
  write({
    method: 'POST',
    url: '/visits/:visitId/things/:thingId/explain',
    area,
    summary: 'Say why a belonging or a paper does not go back with the car.',
    params: api.thingParams,
    body: api.explainUnreturnedBody,
    command: explainUnreturned,
    answer: api.unreturnedExplained,
    refusals: [...step, 'delivery/thing-not-here'],
  }),
  write({
    method: 'POST',
    url: '/visits/:visitId/exit',
    area,
    summary: 'Record that the car left through the gate, by the code of its pass.',
    params: api.visitParams,
    body: api.recordExitBody,
    command: recordExit,
    answer: api.exited,
    refusals: [
      ...step,
      'delivery/wrong-code',
      'visit/order-still-open',
      'visit/protection-kit-still-on',
      'visit/key-not-returned',
      'visit/belongings-not-returned',
      'visit/money-due',
    ],
  }),
];
