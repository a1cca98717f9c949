import { query, type Route, write } from '#platform/server/http/routes.ts';
import {
  actualBody,
  approveOverrunBody,
  cancelJobBody,
  cancelOrderBody,
  confirmBody,
  coverReasonBody,
  decideBody,
  editLineBody,
  jobInput,
  jobParams,
  jobStep,
  lineInput,
  lineParams,
  lineStep,
  noteOwnersYesBody,
  openOrderBody,
  orderList,
  orderListQuery,
  orderParams,
  orderStep,
  proposeJobBody,
  recallJobBody,
  releaseBody,
  repairOrder,
  reviseBody,
  signBody,
  signOnPaperBody,
} from '../../api/index.ts';
import { bearCover } from '../cover/bear-cover.ts';
import { takeBackCause } from '../cover/take-back-cause.ts';
import { addJob } from '../jobs/add-job.ts';
import { cancelJob } from '../jobs/cancel-job.ts';
import { decideWork } from '../jobs/decide-work.ts';
import { proposeJob } from '../jobs/propose-job.ts';
import { addLine } from '../lines/add-line.ts';
import { editLine } from '../lines/edit-line.ts';
import { noteActual } from '../lines/note-actual.ts';
import { removeLine } from '../lines/remove-line.ts';
import { addRecallJob } from '../recalls/add-recall-job.ts';
import { approveOverrun } from './approve-overrun.ts';
import { authorizeOnPaper } from './authorize-on-paper.ts';
import { authorizeOrder } from './authorize-order.ts';
import { cancelOrder } from './cancel-order.ts';
import { confirmOrder } from './confirm-order.ts';
import { countersignOrder } from './countersign-order.ts';
import { estimateOrder } from './estimate-order.ts';
import { estimateRoutes } from './estimate-routes.ts';
import { listOrders } from './list-orders.ts';
import { noteOwnersYes } from './note-owners-yes.ts';
import { openOrder } from './open-order.ts';
import { getOrder } from './read-full-order.ts';
import { releaseInEmergency } from './release-in-emergency.ts';
import { reviseOrder } from './revise-order.ts';

const area = 'repair-orders';
const steps = ['lifecycle/not-your-role', 'lifecycle/wrong-state', 'request/stale-version'];
const writing = [...steps, 'repair-order/revise-first'];
const pricing = [
  'line/no-such-op-code',
  'line/no-such-part',
  'line/no-labor-rate',
  'line/customer-part-has-price',
  'line/customer-part-needs-certificate',
  'job/no-such-package',
  'job/package-incomplete',
  'discount/above-authority',
  'discount/price-below-list',
];
const signing = ['signature/too-small', 'signature/not-a-picture'];

const onOrder = { method: 'POST', area, params: orderParams, answer: orderStep } as const;
const onJob = { method: 'POST', area, params: jobParams } as const;
const onLine = { area, params: lineParams, answer: lineStep } as const;

/** The repair order: read, written, agreed. */
export const orderRoutes: Route[] = [
  query({
    url: '/repair-orders',
    summary: 'List repair orders of a workshop, newest first, with customer and car.',
    area,
    right: 'visit.see',
    query: orderListQuery,
    answer: orderList,
    run: listOrders,
  }),
  query({
    url: '/repair-orders/:repairOrderId',
    summary: 'Read a repair order with its jobs and lines, and what may be done next with each.',
    area,
    right: 'visit.see',
    params: orderParams,
    answer: repairOrder,
    run: getOrder,
  }),
  write({
    method: 'POST',
    url: '/repair-orders',
    summary: 'Open the order of a visit; with workshop and car, visit and order in one.',
    area,
    command: openOrder,
    body: openOrderBody,
    answer: orderStep,
    status: 201,
    refusals: [
      ...[
        'lifecycle/wrong-state',
        'visit/already-left',
        'repair-order/already-open',
        'repair-order/no-customer',
      ],
      ...['repair-order/promise-in-the-past', 'reception/earlier-than-computed'],
      ...['visit/already-here', 'visit/here-elsewhere'],
      ...['job/no-such-concern', ...pricing],
    ],
  }),
  write({
    ...onOrder,
    url: '/repair-orders/:repairOrderId/jobs',
    summary: 'Add a job while the estimate is written; an op-code alone is enough.',
    command: addJob,
    body: jobInput,
    answer: jobStep,
    status: 201,
    refusals: [...writing, 'job/no-such-concern', ...pricing],
  }),
  write({
    ...onOrder,
    url: '/repair-orders/:repairOrderId/recall-jobs',
    summary:
      'Make an open recall of the car a job that the maker pays; additional work once the contract is signed.',
    command: addRecallJob,
    body: recallJobBody,
    answer: jobStep,
    status: 201,
    refusals: [
      ...writing,
      'recall/not-for-this-car',
      'recall/on-order-already',
      'recall/not-open',
      ...pricing,
    ],
  }),
  write({
    ...onJob,
    url: '/jobs/:jobId/bear-cover',
    summary: 'Let the house bear what the cause takes from the promised payer.',
    command: bearCover,
    body: coverReasonBody,
    answer: jobStep,
    refusals: [...steps, 'job/no-cover-pending'],
  }),
  write({
    ...onJob,
    url: '/jobs/:jobId/take-back-cause',
    summary: 'Take back a cause named by mistake, before the customer answered.',
    command: takeBackCause,
    body: coverReasonBody,
    answer: jobStep,
    refusals: [...steps, 'job/no-cover-pending'],
  }),
  write({
    ...onJob,
    url: '/jobs/:jobId/cancel',
    summary: 'Give up a job that was not begun.',
    command: cancelJob,
    body: cancelJobBody,
    answer: jobStep,
    refusals: [...writing, 'job/parts-issued'],
  }),
  write({
    ...onJob,
    url: '/jobs/:jobId/lines',
    summary: 'Add a line to a job that is still written, or proposed and undecided.',
    command: addLine,
    body: lineInput,
    answer: lineStep,
    status: 201,
    refusals: [...writing, ...pricing],
  }),
  write({
    ...onLine,
    method: 'PATCH',
    url: '/lines/:lineId',
    summary: 'Change a line while it is still written.',
    command: editLine,
    body: editLineBody,
    versioned: true,
    refusals: [
      ...[...writing, 'line/customer-part-has-price', 'line/customer-part-needs-certificate'],
      'discount/above-authority',
      'discount/price-below-list',
    ],
  }),
  write({
    ...onLine,
    method: 'POST',
    url: '/lines/:lineId/remove',
    summary: 'Take a line off while it is still written.',
    command: removeLine,
    refusals: [...writing, 'line/parts-issued'],
  }),
  write({
    ...onLine,
    method: 'POST',
    url: '/lines/:lineId/actual',
    summary: 'Note what was really done or used; the bill follows, what was authorised stays.',
    command: noteActual,
    body: actualBody,
    refusals: [...steps, 'line/not-what-it-is-priced-by', 'line/below-issued', 'job/symptom-price-stands'],
  }),
  write({
    ...onOrder,
    url: '/repair-orders/:repairOrderId/estimate',
    summary: 'Complete the estimate: it is shown to the customer and no longer rewritten.',
    command: estimateOrder,
    refusals: [
      ...steps,
      'repair-order/no-job',
      'repair-order/no-promised-time',
      'repair-order/concern-not-shown',
    ],
  }),
  write({
    ...onOrder,
    url: '/repair-orders/:repairOrderId/revise',
    summary:
      'Take the estimate or the signed contract back to change it: confirmations and signature are void.',
    command: reviseOrder,
    body: reviseBody,
    refusals: steps,
  }),
  write({
    ...onOrder,
    method: 'PUT',
    url: '/repair-orders/:repairOrderId/confirmations',
    summary: 'Tick what the customer confirmed: jobs, price, time, wash, old parts.',
    command: confirmOrder,
    body: confirmBody,
    refusals: [...steps, 'repair-order/already-signed', 'repair-order/no-promised-time'],
  }),
  write({
    ...onOrder,
    url: '/repair-orders/:repairOrderId/authorize',
    summary: 'Sign the contract: every line is authorised and the workshop may begin.',
    command: authorizeOrder,
    body: signBody,
    refusals: [
      ...[...steps, 'repair-order/not-protected', 'repair-order/no-odometer', 'repair-order/not-confirmed'],
      ...['repair-order/owner-must-agree', ...signing],
    ],
  }),
  write({
    ...onOrder,
    url: '/repair-orders/:repairOrderId/authorize-on-paper',
    summary: 'Take the scan of the printed order, signed with a pen, as the signature.',
    command: authorizeOnPaper,
    body: signOnPaperBody,
    refusals: [
      ...[...steps, 'repair-order/not-protected', 'repair-order/no-odometer', 'repair-order/not-confirmed'],
      ...['repair-order/no-such-scan', 'repair-order/owner-must-agree'],
    ],
  }),
  write({
    ...onOrder,
    url: '/repair-orders/:repairOrderId/owners-yes',
    summary: 'Note the owner’s yes on the phone to more than who brought the car may agree to.',
    command: noteOwnersYes,
    body: noteOwnersYesBody,
    refusals: [...steps, 'repair-order/no-limit', 'repair-order/number-not-on-file'],
  }),
  write({
    ...onOrder,
    url: '/repair-orders/:repairOrderId/release-in-emergency',
    summary: 'Let work begin unsigned, as a manager and with a reason.',
    command: releaseInEmergency,
    body: releaseBody,
    refusals: [...steps, 'repair-order/no-job', 'repair-order/not-protected'],
  }),
  write({
    ...onOrder,
    url: '/repair-orders/:repairOrderId/countersign',
    summary: 'Sign for an emergency release, and for words given on the phone.',
    command: countersignOrder,
    body: signBody,
    refusals: [
      ...[...steps, 'repair-order/nothing-to-countersign', 'repair-order/not-confirmed'],
      ...['repair-order/owner-must-agree', ...signing],
    ],
  }),
  write({
    ...onOrder,
    url: '/repair-orders/:repairOrderId/cancel',
    summary: 'Give the order up before work began.',
    command: cancelOrder,
    body: cancelOrderBody,
    refusals: [...steps, 'repair-order/parts-issued'],
  }),
  write({
    ...onOrder,
    url: '/repair-orders/:repairOrderId/additional-jobs',
    summary: 'Propose additional work: what was found, what it costs, safety or not.',
    command: proposeJob,
    body: proposeJobBody,
    answer: jobStep,
    status: 201,
    refusals: [...steps, 'job/no-such-concern', 'job/no-such-photo', ...pricing],
  }),
  write({
    ...onOrder,
    url: '/repair-orders/:repairOrderId/decisions',
    summary: 'Record what the customer decided on proposed work, job by job.',
    command: decideWork,
    body: decideBody,
    refusals: [
      ...[...steps, 'repair-order/nothing-proposed', 'job/not-of-this-order', 'job/already-decided'],
      ...['job/named-twice', 'repair-order/promise-in-the-past', 'decision/signed-on-the-phone', ...signing],
      'repair-order/owner-must-agree',
    ],
  }),
  write({
    ...onOrder,
    url: '/repair-orders/:repairOrderId/approve-overrun',
    summary: 'Record the customer’s yes to an actual above the tolerance.',
    command: approveOverrun,
    body: approveOverrunBody,
    refusals: [
      ...[...steps, 'repair-order/within-estimate', 'decision/signed-on-the-phone', ...signing],
      'repair-order/owner-must-agree',
    ],
  }),
  ...estimateRoutes,
];
