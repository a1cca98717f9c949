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
  /** A fee or repair was settled, or nothing is to be paid. */
  settled: boolean;
  keyIsBack: boolean;
  belongingsOut: number;
  mainPurpose: string | null;
}

/** Repair work and a signed contract end by settlement, not by driving off. */
const noContractIsOpen: Guard<VisitFacts> = (visit) =>
  visit.orderState === null || visit.orderState === 'cancelled' || visit.orderState === 'delivered'
    ? null
    : refuse('visit/order-still-open', { state: visit.orderState });

/** SETL-4: the car leaves when nothing is due, or somebody who may has released it on account. */
const nothingIsDue: Guard<VisitFacts> = (visit) =>
  visit.dueMinor > 0 ? refuse('visit/money-due', { dueMinor: visit.dueMinor }) : null;

const isSettledOrUnrepaired: Guard<VisitFacts> = (visit) =>
  visit.settled || visit.orderState === null || visit.orderState === 'cancelled'
    ? null
    : refuse('visit/not-settled');

/** DLVR-4: the kit comes off before the customer's eyes. */
const kitIsOff: Guard<VisitFacts> = (visit) =>
  visit.protectedAt !== null && visit.unprotectedAt === null ? refuse('visit/protection-kit-still-on') : null;

const belongingsAreBack: Guard<VisitFacts> = (visit) =>
  visit.belongingsOut > 0 ? refuse('visit/belongings-not-returned', { count: visit.belongingsOut }) : null;

const keyIsReturned: Guard<VisitFacts> = (visit) =>
  visit.keyIsBack ? null : refuse('visit/key-not-returned');

/** The car's stay, from gate to gate. */
export const visitLifecycle = {
  greet: { from: ['waiting'], to: 'in-house', by: whoMay('visit.greet') },
  leaveUnrepaired: {
    from: ['waiting', 'in-house'],
    to: 'in-house',
    by: whoMay('visit.leave-unrepaired'),
    requires: [noContractIsOpen],
  },
  issueGatePass: {
    from: ['in-house'],
    to: 'leaving',
    by: whoMay('visit.issue-gate-pass'),
    requires: [isSettledOrUnrepaired, nothingIsDue],
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
    requires: [noContractIsOpen],
  },
} as const satisfies Lifecycle<VisitState, Role, VisitFacts>;
