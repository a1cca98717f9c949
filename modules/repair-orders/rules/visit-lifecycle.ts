import { type Role, whoMay } from '#modules/registry/rules/index.ts';
import type { Guard, Lifecycle } from '#platform/rules/lifecycle.ts';
import { refuse } from '#platform/rules/refusal.ts';

export const visitStates = ['waiting', 'in-house', 'leaving', 'closed', 'cancelled'] as const;
export type VisitState = (typeof visitStates)[number];

/** What the visit's steps are judged by; counted from its rows by the command that asks. */
export interface VisitFacts {
  state: VisitState;
  protectedAt: Date | null;
  unprotectedAt: Date | null;
  /** State of its repair order; null when none was written, `cancelled` when given up. */
  orderState: string | null;
  /** Money still due from payers without credit, over all settlements of the visit. */
  dueMinor: number;
  /** Deposits the house holds: not used on a sheet, not given back. */
  depositHeldMinor: number;
  /** A fee or repair was settled, or nothing is to be paid. */
  settled: boolean;
  keyIsBack: boolean;
  belongingsOut: number;
  mainPurpose: string | null;
  /** It was written down that the car leaves without repair. */
  hasLeft: boolean;
}

/** Repair work and a signed contract end by settlement, not by driving off. */
const noContractIsOpen: Guard<VisitFacts> = (visit) =>
  visit.orderState === null || visit.orderState === 'cancelled' || visit.orderState === 'delivered'
    ? null
    : refuse('visit/order-still-open', { state: visit.orderState });

/** A26: an offer nobody signed is given up with the leaving; what was signed ends by settlement or is revoked first. */
const nothingIsSigned: Guard<VisitFacts> = (visit) =>
  visit.orderState === 'open' || visit.orderState === 'estimated' ? null : noContractIsOpen(visit);

/** SETL-4: the car leaves when nothing is due, or somebody who may has released it on account. */
const nothingIsDue: Guard<VisitFacts> = (visit) =>
  visit.dueMinor > 0 ? refuse('visit/money-due', { dueMinor: visit.dueMinor }) : null;

/** APPT-6: a deposit is the customer's money until a sheet uses it: what is left goes back before the car goes. */
const noDepositIsHeld: Guard<VisitFacts> = (visit) =>
  visit.depositHeldMinor > 0 ? refuse('visit/deposit-held', { heldMinor: visit.depositHeldMinor }) : null;

/** RECV-3: a visit ends with a repair that was settled, or with a note of how it ended without one. */
const isSettledOrUnrepaired: Guard<VisitFacts> = (visit) => {
  if (nothingIsAgreed(visit)) return visit.hasLeft ? null : refuse('visit/no-exit-note');
  return visit.settled ? null : refuse('visit/not-settled');
};

function nothingIsAgreed(visit: VisitFacts): boolean {
  return visit.orderState === null || visit.orderState === 'cancelled';
}

const nothingWasRepaired: Guard<VisitFacts> = (visit) =>
  visit.orderState === 'delivered' ? refuse('visit/already-repaired') : null;

const hasNotLeft: Guard<VisitFacts> = (visit) => (visit.hasLeft ? refuse('visit/already-left') : null);

const noOrderIsWritten: Guard<VisitFacts> = (visit) =>
  nothingIsAgreed(visit) ? null : refuse('repair-order/already-open');

/** DLVR-4: the kit comes off before the customer's eyes. */
const kitIsOff: Guard<VisitFacts> = (visit) =>
  visit.protectedAt !== null && visit.unprotectedAt === null ? refuse('visit/protection-kit-still-on') : null;

const belongingsAreBack: Guard<VisitFacts> = (visit) =>
  visit.belongingsOut > 0 ? refuse('visit/belongings-not-returned', { count: visit.belongingsOut }) : null;

const keyIsReturned: Guard<VisitFacts> = (visit) =>
  visit.keyIsBack ? null : refuse('visit/key-not-returned');

/** RECV-4: nobody gets into the car, not even to read its odometer, before it is covered. */
const kitIsOn: Guard<VisitFacts> = (visit) => (isCovered(visit) ? null : refuse('reception/not-protected'));

const kitIsNotOnYet: Guard<VisitFacts> = (visit) =>
  isCovered(visit) ? refuse('reception/already-protected') : null;

function isCovered(visit: VisitFacts): boolean {
  return visit.protectedAt !== null && visit.unprotectedAt === null;
}

/** The kit stays on as long as hands may still get into the car. */
const nobodyWorksInIt: Guard<VisitFacts> = (visit) =>
  ['authorized', 'in-progress', 'work-finished', 'inspected'].includes(visit.orderState ?? '')
    ? refuse('reception/work-not-over')
    : null;

const keyIsHere: Guard<VisitFacts> = (visit) => (visit.keyIsBack ? refuse('reception/no-key-here') : null);

/** The time is one of the five the customer signed: it changes with the contract, not beside it. */
const timeIsNotSigned: Guard<VisitFacts> = (visit) =>
  visit.orderState === null || ['open', 'estimated', 'cancelled'].includes(visit.orderState)
    ? null
    : refuse('reception/promise-is-signed');

/** The car's stay, from gate to gate: what may be done at reception while it is here, and the steps that move it on. */
export const visitLifecycle = {
  greet: { from: ['waiting'], to: 'in-house', by: whoMay('visit.greet') },
  describe: { from: ['waiting', 'in-house'], to: null, by: whoMay('visit.describe') },
  takeOver: { from: ['waiting', 'in-house'], to: null, by: whoMay('visit.take-over') },
  hearConcern: { from: ['waiting', 'in-house'], to: null, by: whoMay('visit.hear-concern') },
  protect: {
    from: ['waiting', 'in-house'],
    to: null,
    by: whoMay('visit.protect'),
    requires: [kitIsNotOnYet],
  },
  noteCondition: { from: ['in-house'], to: null, by: whoMay('visit.note-condition'), requires: [kitIsOn] },
  markDamage: { from: ['in-house'], to: null, by: whoMay('visit.mark-damage'), requires: [kitIsOn] },
  listBelongings: { from: ['in-house'], to: null, by: whoMay('visit.list-belongings') },
  takeKey: { from: ['waiting', 'in-house'], to: null, by: whoMay('visit.take-key') },
  promise: { from: ['in-house'], to: null, by: whoMay('visit.promise'), requires: [timeIsNotSigned] },
  openOrder: {
    from: ['in-house'],
    to: null,
    by: whoMay('repair-order.open'),
    requires: [noOrderIsWritten, hasNotLeft],
  },
  leaveUnrepaired: {
    from: ['waiting', 'in-house'],
    to: 'in-house',
    by: whoMay('visit.leave-unrepaired'),
    requires: [nothingIsSigned, nothingWasRepaired, hasNotLeft],
  },
  returnBelonging: { from: ['in-house', 'leaving'], to: null, by: whoMay('visit.list-belongings') },
  returnKey: {
    from: ['in-house', 'leaving'],
    to: null,
    by: whoMay('visit.take-key'),
    requires: [keyIsHere],
  },
  unprotect: {
    from: ['in-house', 'leaving'],
    to: null,
    by: whoMay('visit.unprotect'),
    requires: [kitIsOn, nobodyWorksInIt],
  },
  issueGatePass: {
    from: ['in-house'],
    to: 'leaving',
    by: whoMay('visit.issue-gate-pass'),
    requires: [isSettledOrUnrepaired, nothingIsDue, noDepositIsHeld],
  },
  recordExit: {
    from: ['leaving'],
    to: 'closed',
    by: whoMay('visit.record-exit'),
    requires: [noContractIsOpen, kitIsOff, keyIsReturned, belongingsAreBack, nothingIsDue],
  },
  cancel: {
    from: ['waiting', 'in-house'],
    to: 'cancelled',
    by: whoMay('visit.cancel'),
    requires: [
      noContractIsOpen,
      nothingWasRepaired,
      kitIsOff,
      keyIsReturned,
      belongingsAreBack,
      nothingIsDue,
      noDepositIsHeld,
    ],
  },
} as const satisfies Lifecycle<VisitState, Role, VisitFacts>;
