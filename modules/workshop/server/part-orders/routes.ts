import { query, type Route, write } from '#platform/server/http/routes.ts';
import {
  askPartBody,
  cancelPartOrderBody,
  expectPartOrderBody,
  lineParams,
  openPartOrders,
  orderPartBody,
  partArrivedBody,
  partOrderParams,
  partOrderStep,
  partOrdersQuery,
  partsOfVisit,
  partsOfVisitParams,
} from '../../api/index.ts';
import { askPart } from './ask-part.ts';
import { cancelPartOrder } from './cancel-part-order.ts';
import { expectPartOrder } from './expect-part-order.ts';
import { listOpenPartOrders } from './list-open-part-orders.ts';
import { orderPart } from './order-part.ts';
import { readPartsOfVisit } from './parts-of-visit.ts';
import { receiveOrderedPart } from './receive-ordered-part.ts';

const area = 'workshop';
const getting = [
  'workshop/not-a-part',
  'workshop/customer-brings-it',
  'workshop/line-not-approved',
  'workshop/not-in-work',
  'workshop/part-ordered-already',
  'workshop/part-is-here',
];
const notOpen = ['workshop/part-order-not-open'];

/** Parts that are not on the shelf: asked for, ordered, here, called off. */
export const partOrderRoutes: Route[] = [
  query({
    url: '/part-orders',
    area,
    right: 'part.see',
    summary: 'List the parts that are asked for or on their way, what is due first first',
    query: partOrdersQuery,
    answer: openPartOrders,
    run: listOpenPartOrders,
  }),
  query({
    url: '/visits/:visitId/parts',
    area,
    right: 'part.see',
    summary: 'Show where the parts of a car’s agreed jobs are: here, missing, asked for, on their way',
    params: partsOfVisitParams,
    answer: partsOfVisit,
    run: readPartsOfVisit,
  }),
  write({
    method: 'POST',
    url: '/lines/:lineId/ask-part',
    area,
    summary: 'Ask the parts counter to order what is missing for a line',
    params: lineParams,
    body: askPartBody,
    answer: partOrderStep,
    command: askPart,
    refusals: [...getting, 'workshop/part-asked-already'],
  }),
  write({
    method: 'POST',
    url: '/lines/:lineId/order-part',
    area,
    summary: 'Order a missing part for a line; a dear one only once its deposit is held',
    params: lineParams,
    body: orderPartBody,
    answer: partOrderStep,
    command: orderPart,
    refusals: [...getting, 'deposit/too-small'],
  }),
  write({
    method: 'PUT',
    url: '/part-orders/:partOrderId/expected',
    area,
    summary: 'Say when an ordered part will be here, or that nobody knows',
    params: partOrderParams,
    body: expectPartOrderBody,
    answer: partOrderStep,
    command: expectPartOrder,
    refusals: notOpen,
  }),
  write({
    method: 'POST',
    url: '/part-orders/:partOrderId/arrive',
    area,
    summary: 'Take in what was ordered for a job: it goes on the shelf and is kept there for it',
    params: partOrderParams,
    body: partArrivedBody,
    answer: partOrderStep,
    command: receiveOrderedPart,
    refusals: [...notOpen, 'part/not-kept-here'],
  }),
  write({
    method: 'POST',
    url: '/part-orders/:partOrderId/cancel',
    area,
    summary: 'Call an order off, with the reason; its deposit is bound no longer',
    params: partOrderParams,
    body: cancelPartOrderBody,
    answer: partOrderStep,
    command: cancelPartOrder,
    refusals: notOpen,
  }),
];
