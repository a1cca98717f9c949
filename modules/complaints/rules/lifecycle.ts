import { type Role, whoMay } from '#modules/registry/rules/index.ts';
import type { Guard, Lifecycle } from '#platform/rules/lifecycle.ts';
import { refuse } from '#platform/rules/refusal.ts';

/** The first and the last state; the steps between them come with their own states. */
export const complaintStates = ['received', 'closed'] as const;
export type ComplaintState = (typeof complaintStates)[number];

/** What a complaint's steps are judged by. */
export interface ComplaintFacts {
  state: ComplaintState;
  /** Somebody asks to close it although the customer is not satisfied, and nobody decided yet. */
  closingIsAsked: boolean;
  /** The manager was called and has not looked yet. */
  managerIsCalled: boolean;
}

const closingIsAsked: Guard<ComplaintFacts> = (complaint) =>
  complaint.closingIsAsked ? null : refuse('complaint/closing-not-asked');

const closingIsNotAsked: Guard<ComplaintFacts> = (complaint) =>
  complaint.closingIsAsked ? refuse('complaint/closing-asked-already') : null;

const managerIsCalled: Guard<ComplaintFacts> = (complaint) =>
  complaint.managerIsCalled ? null : refuse('complaint/manager-not-called');

/**
 * The life of a complaint. It ends in one of two ways: the customer says that they are satisfied, or a manager answers
 * for the reason why not (CMPL-2).
 */
export const complaintLifecycle = {
  takeNotice: {
    from: ['received'],
    to: null,
    by: whoMay('complaint.approve-closing'),
    requires: [managerIsCalled],
  },
  note: { from: ['received'], to: null, by: whoMay('complaint.handle') },
  changeLevel: { from: ['received'], to: null, by: whoMay('complaint.handle') },
  handOver: { from: ['received'], to: null, by: whoMay('complaint.handle') },
  close: { from: ['received'], to: 'closed', by: whoMay('complaint.handle') },
  askClosing: { from: ['received'], to: null, by: whoMay('complaint.handle'), requires: [closingIsNotAsked] },
  approveClosing: { from: ['received'], to: 'closed', by: whoMay('complaint.approve-closing') },
  refuseClosing: {
    from: ['received'],
    to: null,
    by: whoMay('complaint.approve-closing'),
    requires: [closingIsAsked],
  },
  reopen: { from: ['closed'], to: 'received', by: whoMay('complaint.handle') },
} as const satisfies Lifecycle<ComplaintState, Role, ComplaintFacts>;

export type ComplaintAction = keyof typeof complaintLifecycle;
