import { query, type Route, write } from '#platform/server/http/routes.ts';
import * as api from '../../api/index.ts';
import { chooseAlternative } from '../alternatives/choose-alternative.ts';
import { offerAlternative } from '../alternatives/offer-alternative.ts';
import { withdrawAlternative } from '../alternatives/withdraw-alternative.ts';
import { askDiscount } from '../discounts/ask-discount.ts';
import { decideDiscount } from '../discounts/decide-discount.ts';
import {
  listDiscountRequestsOfOrder,
  listOpenDiscountRequests,
} from '../discounts/list-discount-requests.ts';
import { listAlternatives, listEstimates } from '../estimates/list-estimates.ts';
import { renewEstimate } from '../estimates/renew-estimate.ts';
import { readOrderCommitments } from '../guarantees/read-commitments.ts';
import { priceJob } from '../jobs/price-job.ts';
import { readSuggestedPackages } from '../packages/suggested-packages.ts';
import { publishedRoutes } from '../published/routes.ts';
import { acknowledgeNotices } from './acknowledge-notices.ts';

const area = 'repair-orders';
const right = 'visit.see';
const steps = ['lifecycle/not-your-role', 'lifecycle/wrong-state', 'request/stale-version'];
const writing = [...steps, 'repair-order/revise-first'];
const onOrder = { area, params: api.orderParams } as const;

const reading: Route[] = [
  query({
    ...onOrder,
    url: '/repair-orders/:repairOrderId/suggested-packages',
    summary: 'Read the packages for the car of an order with their price, those due first.',
    right,
    answer: api.suggestedPackages,
    run: readSuggestedPackages,
  }),
  query({
    ...onOrder,
    url: '/repair-orders/:repairOrderId/estimates',
    summary: 'Read every estimate of an order as it was given to the customer, the newest first.',
    right,
    answer: api.givenEstimates,
    run: listEstimates,
  }),
  query({
    ...onOrder,
    url: '/repair-orders/:repairOrderId/commitments',
    summary:
      'Read what the workshop promises with an order, and the guaranteed times that run since it was signed.',
    right,
    answer: api.orderCommitments,
    run: readOrderCommitments,
  }),
  query({
    ...onOrder,
    url: '/repair-orders/:repairOrderId/alternatives',
    summary: 'Read what is offered beside the jobs of an order.',
    right,
    answer: api.alternatives,
    run: listAlternatives,
  }),
  query({
    ...onOrder,
    url: '/repair-orders/:repairOrderId/discount-requests',
    summary: 'Read the discounts asked for in an order.',
    right,
    answer: api.discountRequests,
    run: listDiscountRequestsOfOrder,
  }),
  query({
    url: '/discount-requests',
    summary: 'List the discounts that wait for an answer in a workshop.',
    area,
    right,
    query: api.discountRequestQuery,
    answer: api.discountRequests,
    run: listOpenDiscountRequests,
  }),
];

const estimating: Route[] = [
  write({
    ...onOrder,
    method: 'POST',
    url: '/repair-orders/:repairOrderId/renew-estimate',
    summary: 'Give an estimate anew at the same prices, for as long again.',
    command: renewEstimate,
    answer: api.orderStep,
    refusals: steps,
  }),
  write({
    ...onOrder,
    method: 'POST',
    url: '/repair-orders/:repairOrderId/acknowledge-notices',
    summary: 'Record the notices the customer acknowledged, where the house answers for less than usual.',
    body: api.acknowledgeBody,
    command: acknowledgeNotices,
    answer: api.orderStep,
    refusals: [...steps, 'repair-order/no-such-notice'],
  }),
  write({
    method: 'PUT',
    url: '/jobs/:jobId/pricing',
    summary: 'Say how a job is priced: by system, by symptom with its risk margin, or by item.',
    area,
    params: api.jobParams,
    body: api.priceJobBody,
    command: priceJob,
    answer: api.jobStep,
    refusals: [...writing, 'job/only-by-symptom'],
  }),
];

const alternatives: Route[] = [
  write({
    method: 'POST',
    url: '/jobs/:jobId/alternatives',
    summary: 'Offer another way to do a job, with its own lines and price.',
    area,
    params: api.jobParams,
    body: api.offerAlternativeBody,
    command: offerAlternative,
    answer: api.alternativeStep,
    status: 201,
    refusals: [
      ...writing,
      'line/no-such-op-code',
      'line/no-such-part',
      'discount/above-authority',
      'discount/price-below-list',
    ],
  }),
  write({
    method: 'POST',
    url: '/alternatives/:alternativeId/choose',
    summary: 'Let an alternative change places with the lines of its job: the customer picked it.',
    area,
    params: api.alternativeParams,
    command: chooseAlternative,
    answer: api.alternativeStep,
    refusals: steps,
  }),
  write({
    method: 'POST',
    url: '/alternatives/:alternativeId/withdraw',
    summary: 'Take an offered alternative off again.',
    area,
    params: api.alternativeParams,
    command: withdrawAlternative,
    answer: api.alternativeStep,
    refusals: writing,
  }),
];

const discounts: Route[] = [
  write({
    method: 'POST',
    url: '/lines/:lineId/discount-requests',
    summary: 'Ask for a discount above one’s own authority.',
    area,
    params: api.lineParams,
    body: api.askDiscountBody,
    command: askDiscount,
    answer: api.discountStep,
    status: 201,
    refusals: [
      ...[...writing, 'discount/within-authority', 'discount/already-asked', 'discount/percent-or-amount'],
      'price/discount-exceeds-price',
    ],
  }),
  write({
    method: 'POST',
    url: '/discount-requests/:discountRequestId/decide',
    summary: 'Grant a discount, which applies it, or decline it with the reason.',
    area,
    params: api.discountRequestParams,
    body: api.decideDiscountBody,
    command: decideDiscount,
    answer: api.discountStep,
    refusals: [
      ...[...writing, 'discount/already-decided', 'discount/not-ones-own', 'discount/above-authority'],
    ],
  }),
];

/** What the customer is offered, at which price, for how long, and who may give how much off it. */
export const estimateRoutes: Route[] = [
  ...reading,
  ...estimating,
  ...alternatives,
  ...discounts,
  ...publishedRoutes,
];
