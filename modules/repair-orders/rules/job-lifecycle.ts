import { type Role, whoMay } from '#modules/registry/rules/index.ts';
import type { Guard, Lifecycle } from '#platform/rules/lifecycle.ts';
import { refuse } from '#platform/rules/refusal.ts';
import type { RepairOrderState } from './repair-order-lifecycle.ts';

export const jobStates = [
  'planned',
  'proposed',
  'approved',
  'assigned',
  'in-progress',
  'paused',
  'finished',
  'declined',
  'cancelled',
] as const;
export type JobState = (typeof jobStates)[number];

/** Jobs that count in the order's price: not waiting for a word, not refused, not given up. */
export const agreedJobStates = [
  'planned',
  'approved',
  'assigned',
  'in-progress',
  'paused',
  'finished',
] as const satisfies readonly JobState[];

/** The work on it is over. */
export const workDone: readonly JobState[] = ['finished', 'declined', 'cancelled'];

/** What a job's steps are judged by. */
export interface JobFacts {
  state: JobState;
  orderState: RepairOrderState;
  /** The order is signed or released, so work may begin. */
  orderAllowsWork: boolean;
  carIsProtected: boolean;
  /** The one who asks is the technician it was given to, or it was given to nobody. */
  isMine: boolean;
  vague: boolean;
  cause: string | null;
  correction: string | null;
  /** Parts were issued for it and not brought back. */
  partsOut: boolean;
  /** A fault somebody else is to pay for, and nobody has said whether its cause lets them. */
  coverUnjudged: boolean;
  /** The customer is asked whether they pay what somebody else was to pay. */
  coverPending: boolean;
}

/** RO-3: no repair starts without a signed contract. */
const orderIsSigned: Guard<JobFacts> = (job) =>
  job.orderAllowsWork ? null : refuse('repair-order/not-signed');

/** RECV-4 */
const carIsProtected: Guard<JobFacts> = (job) =>
  job.carIsProtected ? null : refuse('repair-order/not-protected');

const itIsMine: Guard<JobFacts> = (job) => (job.isMine ? null : refuse('job/not-yours'));

/** Cause and correction are written by who does the work; once it is done, also by who reads them over (HAND-1). */
const itIsMineOrDone: Guard<JobFacts> = (job) => (job.state === 'finished' ? null : itIsMine(job));

/** What was handed over is not reworded. */
const carIsStillInTheShop: Guard<JobFacts> = (job) =>
  ['in-progress', 'work-finished', 'inspected'].includes(job.orderState)
    ? null
    : refuse('job/no-longer-in-work');

/** Who pays is settled in the estimate before the signature, and nowhere once the car was handed over. */
const orderIsInWork: Guard<JobFacts> = (job) =>
  ['authorized', 'in-progress', 'work-finished', 'inspected'].includes(job.orderState)
    ? null
    : refuse('job/not-in-work');

/** RO-5: a vague job ends with cause and correction. */
const vagueWorkIsExplained: Guard<JobFacts> = (job) =>
  job.vague && !(job.cause && job.correction) ? refuse('job/not-explained') : null;

/** A2: who pays in the customer's place does so for its cause: it is named before the work is called done. */
const coverIsJudged: Guard<JobFacts> = (job) => (job.coverUnjudged ? refuse('job/cover-not-judged') : null);

/** Only what was put to the customer because its cause is theirs is borne by the house, or taken back. */
const coverIsPending: Guard<JobFacts> = (job) => (job.coverPending ? null : refuse('job/no-cover-pending'));

/** What the customer was shown is not rewritten behind it: the estimate is taken back first. */
const estimateIsStillWritten: Guard<JobFacts> = (job) =>
  job.state === 'planned' && job.orderState !== 'open' ? refuse('repair-order/revise-first') : null;

const noPartsAreOut: Guard<JobFacts> = (job) => (job.partsOut ? refuse('job/parts-issued') : null);

/** The life of a job: planned with the customer or proposed by the workshop, done by a technician. */
export const jobLifecycle = {
  write: {
    from: ['planned', 'proposed'],
    to: null,
    by: whoMay('repair-order.write'),
    requires: [estimateIsStillWritten],
  },
  approve: { from: ['planned', 'proposed'], to: 'approved', by: whoMay('repair-order.decide-work') },
  decline: { from: ['planned', 'proposed'], to: 'declined', by: whoMay('repair-order.decide-work') },
  cancel: {
    from: ['planned', 'proposed', 'approved', 'assigned'],
    to: 'cancelled',
    by: whoMay('repair-order.write'),
    requires: [estimateIsStillWritten, noPartsAreOut],
  },
  revise: { from: ['approved', 'assigned'], to: 'planned', by: whoMay('repair-order.revise') },
  assign: { from: ['approved', 'assigned', 'paused'], to: 'assigned', by: whoMay('job.assign') },
  release: { from: ['assigned'], to: 'approved', by: whoMay('job.release') },
  start: {
    from: ['approved', 'assigned'],
    to: 'in-progress',
    by: whoMay('job.start'),
    requires: [orderIsSigned, carIsProtected, itIsMine],
  },
  pause: { from: ['in-progress'], to: 'paused', by: whoMay('job.pause'), requires: [itIsMine] },
  resume: { from: ['paused'], to: 'in-progress', by: whoMay('job.resume'), requires: [itIsMine] },
  record: {
    from: ['in-progress', 'paused', 'finished'],
    to: null,
    by: whoMay('job.record'),
    requires: [itIsMineOrDone, carIsStillInTheShop],
  },
  finish: {
    from: ['in-progress'],
    to: 'finished',
    by: whoMay('job.finish'),
    requires: [itIsMine, vagueWorkIsExplained, coverIsJudged],
  },
  judgeCause: {
    from: ['approved', 'assigned', 'in-progress', 'paused', 'finished'],
    to: null,
    by: whoMay('job.judge-cause'),
    requires: [orderIsInWork],
  },
  putToCustomer: {
    from: ['approved', 'assigned', 'in-progress', 'paused'],
    to: 'proposed',
    by: whoMay('job.judge-cause'),
  },
  bearCover: {
    from: ['proposed'],
    to: 'approved',
    by: whoMay('job.bear-cover'),
    requires: [coverIsPending],
  },
  takeBackCause: {
    from: ['proposed'],
    to: 'approved',
    by: whoMay('job.judge-cause'),
    requires: [coverIsPending],
  },
  noteActual: {
    from: ['approved', 'assigned', 'in-progress', 'paused', 'finished'],
    to: null,
    by: whoMay('repair-order.adjust-actual'),
  },
  rework: { from: ['finished'], to: 'approved', by: whoMay('job.rework') },
} as const satisfies Lifecycle<JobState, Role, JobFacts>;

/** Steps nobody presses on the job itself: they follow from what is done to its order. */
export const jobFollows = [
  'approve',
  'decline',
  'revise',
  'rework',
  'putToCustomer',
] as const satisfies readonly (keyof typeof jobLifecycle)[];
