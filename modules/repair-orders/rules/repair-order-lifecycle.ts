import { type Role, whoMay } from '#modules/registry/rules/index.ts';
import type { Guard, Lifecycle } from '#platform/rules/lifecycle.ts';
import { refuse } from '#platform/rules/refusal.ts';
import { refuseBeyondDriver } from './driver-authority.ts';
import type { RepairOrderFacts, RepairOrderState } from './repair-order-facts.ts';

export {
  type Confirmation,
  fiveConfirmations,
  type RepairOrderFacts,
  type RepairOrderState,
  repairOrderStates,
} from './repair-order-facts.ts';

const hasAJob: Guard<RepairOrderFacts> = (order) => (order.jobs > 0 ? null : refuse('repair-order/no-job'));

const timeIsPromised: Guard<RepairOrderFacts> = (order) =>
  order.promisedAt ? null : refuse('repair-order/no-promised-time');

/** RECV-4: nobody works in the car before it is covered, even when the customer waives it. */
const carIsProtected: Guard<RepairOrderFacts> = (order) =>
  order.protectedAt ? null : refuse('repair-order/not-protected');

const conditionIsNoted: Guard<RepairOrderFacts> = (order) =>
  order.odometerNoted ? null : refuse('repair-order/no-odometer');

/** RO-2: jobs, price, time, wash and old parts, each explained and ticked, then the signature. */
const fiveAreConfirmed: Guard<RepairOrderFacts> = (order) =>
  order.missingConfirmations.length === 0
    ? null
    : refuse('repair-order/not-confirmed', { missing: order.missingConfirmations.join(', ') });

/** A3: whoever else repaired there before may be why the maker does not pay: asked at the car, before the signature. */
const earlierRepairIsKnown: Guard<RepairOrderFacts> = (order) =>
  order.earlierRepairUnknown ? refuse('repair-order/earlier-repair-unknown') : null;

/** QUOTE-4: prices are kept for the days the estimate says; after them it is given anew. */
const estimateIsValid: Guard<RepairOrderFacts> = (order) =>
  order.estimateExpired ? refuse('repair-order/estimate-expired') : null;

/** QUOTE-2, QUOTE-3: where the house answers for less than usual, the customer has said that they know. */
const noticesAreAcknowledged: Guard<RepairOrderFacts> = (order) =>
  order.unacknowledgedNotices.length === 0
    ? null
    : refuse('repair-order/notices-not-acknowledged', { count: order.unacknowledgedNotices.length });

/** RO-3: a wrench is lifted only after the customer signs, or a manager released the emergency. */
const contractIsSigned: Guard<RepairOrderFacts> = (order) =>
  order.signedAt || order.emergencyReleasedAt ? null : refuse('repair-order/not-signed');

/** An emergency release opens the workshop, never the till. */
const signatureIsThere: Guard<RepairOrderFacts> = (order) =>
  order.signedAt ? null : refuse('repair-order/not-signed');

const allJobsAreFinished: Guard<RepairOrderFacts> = (order) =>
  order.unfinishedJobs === 0 ? null : refuse('repair-order/jobs-unfinished', { count: order.unfinishedJobs });

const nothingIsUndecided: Guard<RepairOrderFacts> = (order) =>
  order.undecidedJobs === 0 ? null : refuse('repair-order/work-undecided', { count: order.undecidedJobs });

/** RO-5: a vague job ends with cause and correction before it can be billed. */
const everyJobIsExplained: Guard<RepairOrderFacts> = (order) =>
  order.unexplainedJobs === 0
    ? null
    : refuse('repair-order/jobs-unexplained', { count: order.unexplainedJobs });

/** QC-1: who did the work does not pass it. */
const inspectorDidNotDoTheWork: Guard<RepairOrderFacts> = (order) =>
  order.inspectorWorkedOnIt ? refuse('quality/inspector-did-the-work') : null;

/** CHANGE-2: nothing unapproved is billed. */
const everyLineIsApproved: Guard<RepairOrderFacts> = (order) =>
  order.unapprovedLines === 0
    ? null
    : refuse('repair-order/unapproved-lines', { count: order.unapprovedLines });

/** HAND-2: over the tolerance the customer approves, or a manager lets the shop bear it. */
const priceIsWithinTheWord: Guard<RepairOrderFacts> = (order) =>
  order.overrun === 'over-tolerance' && !order.overrunBorne ? refuse('repair-order/over-estimate') : null;

/** What the customer was shown is not rewritten behind it: the estimate is taken back first. */
const estimateIsStillWritten: Guard<RepairOrderFacts> = (order) =>
  order.state === 'open' ? null : refuse('repair-order/revise-first');

/** A11: who brought the car speaks for its owner up to a limit. */
const driverMayAgree: Guard<RepairOrderFacts> = (order) => refuseBeyondDriver(order.driver);

const driverHasALimit: Guard<RepairOrderFacts> = (order) =>
  order.driver ? null : refuse('repair-order/no-limit');

/** A signed contract keeps what was confirmed; after an emergency release it is confirmed late. */
const signatureIsStillOpen: Guard<RepairOrderFacts> = (order) =>
  order.signedAt ? refuse('repair-order/already-signed') : null;

/** CHANGE-2: an emergency release or a word on the phone is signed for afterwards. */
const somethingWantsASignature: Guard<RepairOrderFacts> = (order) =>
  order.signedAt && order.unsignedConsents === 0 ? refuse('repair-order/nothing-to-countersign') : null;

const somethingIsProposed: Guard<RepairOrderFacts> = (order) =>
  order.undecidedJobs > 0 ? null : refuse('repair-order/nothing-proposed');

const isOverTheWord: Guard<RepairOrderFacts> = (order) =>
  order.overrun === 'over-tolerance' ? null : refuse('repair-order/within-estimate');

const nobodyBearsItYet: Guard<RepairOrderFacts> = (order) =>
  order.overrunBorne ? refuse('repair-order/overrun-borne') : null;

const noPartsAreOut: Guard<RepairOrderFacts> = (order) =>
  order.issuedLines === 0 ? null : refuse('repair-order/parts-issued', { count: order.issuedLines });

/** A2: what was handed out for work the customer then declined is back in the store before the car is. */
const partsOfDeclinedWorkAreBack: Guard<RepairOrderFacts> = (order) =>
  order.strayParts === 0 ? null : refuse('repair-order/stray-parts', { count: order.strayParts });

const isPaidOrReleased: Guard<RepairOrderFacts> = (order) =>
  order.settlementsPaid ? null : refuse('repair-order/not-paid');

/** The life of a repair order. Read it top to bottom: it is the shop's day. */
export const repairOrderLifecycle = {
  write: {
    from: ['open', 'estimated', 'authorized'],
    to: null,
    by: whoMay('repair-order.write'),
    requires: [estimateIsStillWritten],
  },
  estimate: {
    from: ['open'],
    to: 'estimated',
    by: whoMay('repair-order.estimate'),
    requires: [hasAJob, timeIsPromised],
  },
  renewEstimate: { from: ['estimated'], to: null, by: whoMay('repair-order.estimate') },
  chooseAlternative: { from: ['open', 'estimated'], to: null, by: whoMay('repair-order.write') },
  acknowledge: { from: ['estimated'], to: null, by: whoMay('repair-order.confirm') },
  revise: { from: ['estimated', 'authorized'], to: 'open', by: whoMay('repair-order.revise') },
  confirm: {
    from: ['estimated', 'authorized', 'in-progress', 'work-finished', 'inspected'],
    to: null,
    by: whoMay('repair-order.confirm'),
    requires: [signatureIsStillOpen],
  },
  authorize: {
    from: ['estimated'],
    to: 'authorized',
    by: whoMay('repair-order.authorize'),
    requires: [
      estimateIsValid,
      carIsProtected,
      conditionIsNoted,
      noticesAreAcknowledged,
      fiveAreConfirmed,
      earlierRepairIsKnown,
      driverMayAgree,
    ],
  },
  noteOwnersYes: {
    from: ['estimated', 'authorized', 'in-progress', 'work-finished', 'inspected', 'handed-over'],
    to: null,
    by: whoMay('repair-order.authorize'),
    requires: [driverHasALimit],
  },
  releaseInEmergency: {
    from: ['open', 'estimated'],
    to: 'authorized',
    by: whoMay('repair-order.release-in-emergency'),
    requires: [hasAJob, carIsProtected],
  },
  countersign: {
    from: ['authorized', 'in-progress', 'work-finished', 'inspected'],
    to: null,
    by: whoMay('repair-order.authorize'),
    requires: [somethingWantsASignature, fiveAreConfirmed, earlierRepairIsKnown, driverMayAgree],
  },
  start: {
    from: ['authorized'],
    to: 'in-progress',
    by: whoMay('repair-order.start'),
    requires: [contractIsSigned, carIsProtected],
  },
  proposeWork: {
    from: ['authorized', 'in-progress', 'work-finished', 'inspected'],
    to: null,
    by: whoMay('repair-order.propose-work'),
  },
  decideWork: {
    from: ['authorized', 'in-progress', 'work-finished', 'inspected'],
    to: null,
    by: whoMay('repair-order.decide-work'),
    requires: [somethingIsProposed],
  },
  noteActual: {
    from: ['authorized', 'in-progress', 'work-finished', 'inspected', 'handed-over'],
    to: null,
    by: whoMay('repair-order.adjust-actual'),
  },
  finishWork: {
    from: ['in-progress'],
    to: 'work-finished',
    by: whoMay('repair-order.finish-work'),
    requires: [allJobsAreFinished, nothingIsUndecided],
  },
  addApprovedWork: {
    from: ['work-finished', 'inspected'],
    to: 'in-progress',
    by: whoMay('repair-order.decide-work'),
  },
  failInspection: {
    from: ['work-finished'],
    to: 'in-progress',
    by: whoMay('repair-order.fail-inspection'),
    requires: [inspectorDidNotDoTheWork],
  },
  passInspection: {
    from: ['work-finished'],
    to: 'inspected',
    by: whoMay('repair-order.pass-inspection'),
    requires: [inspectorDidNotDoTheWork, allJobsAreFinished, nothingIsUndecided],
  },
  approveOverrun: {
    from: ['in-progress', 'work-finished', 'inspected', 'handed-over'],
    to: null,
    by: whoMay('repair-order.decide-work'),
    requires: [isOverTheWord, driverMayAgree],
  },
  bearOverrun: {
    from: ['work-finished', 'inspected', 'handed-over'],
    to: null,
    by: whoMay('repair-order.bear-overrun'),
    requires: [isOverTheWord, nobodyBearsItYet],
  },
  handOver: {
    from: ['inspected'],
    to: 'handed-over',
    by: whoMay('repair-order.hand-over'),
    requires: [
      signatureIsThere,
      nothingIsUndecided,
      everyJobIsExplained,
      everyLineIsApproved,
      partsOfDeclinedWorkAreBack,
      priceIsWithinTheWord,
    ],
  },
  settle: {
    from: ['handed-over'],
    to: 'settled',
    by: whoMay('repair-order.settle'),
    requires: [signatureIsThere, everyLineIsApproved, everyJobIsExplained, priceIsWithinTheWord],
  },
  reopenSettlement: { from: ['settled'], to: 'handed-over', by: whoMay('repair-order.reopen-settlement') },
  deliver: {
    from: ['settled'],
    to: 'delivered',
    by: whoMay('repair-order.deliver'),
    requires: [isPaidOrReleased],
  },
  cancel: {
    from: ['open', 'estimated', 'authorized'],
    to: 'cancelled',
    by: whoMay('repair-order.cancel'),
    requires: [noPartsAreOut],
  },
} as const satisfies Lifecycle<RepairOrderState, Role, RepairOrderFacts>;

/** Steps nobody presses: they follow from what is done to the jobs. */
export const orderFollows = [
  'start',
  'finishWork',
  'addApprovedWork',
] as const satisfies readonly (keyof typeof repairOrderLifecycle)[];
