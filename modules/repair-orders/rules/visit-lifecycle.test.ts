import { describe, expect, it } from 'vitest';
import { roles } from '#modules/registry/rules/index.ts';
import { allowedActions, take, unreachable } from '#platform/rules/lifecycle.ts';
import { type VisitFacts, visitLifecycle, visitStates } from './visit-lifecycle.ts';

const at = new Date('2026-11-21T01:00:00Z');
const here: VisitFacts = {
  state: 'in-house',
  protectedAt: null,
  unprotectedAt: null,
  orderState: null,
  dueMinor: 0,
  settled: false,
  keyIsBack: true,
  belongingsOut: 0,
  depositHeldMinor: 0,
  mainPurpose: null,
  hasLeft: false,
};
type Action = keyof typeof visitLifecycle;

const refusalOf = (action: Action, facts: Partial<VisitFacts>) => {
  const step = take(visitLifecycle[action], { ...here, ...facts }, roles);
  return step.ok ? null : step.refusal.code;
};
const covered = { protectedAt: at };

describe('the life of a visit', () => {
  it('reaches every state from waiting', () => {
    expect(unreachable(visitLifecycle, visitStates, 'waiting')).toEqual([]);
  });

  it('takes each action in its own states and for its own roles only', () => {
    for (const [action, edge] of Object.entries(visitLifecycle) as [
      Action,
      (typeof visitLifecycle)[Action],
    ][]) {
      for (const state of visitStates) {
        for (const role of roles) {
          const step = take({ ...edge, requires: [] }, { ...here, state }, [role]);
          const mayAndCan = edge.by.includes(role) && (edge.from as readonly string[]).includes(state);
          expect([action, state, role, step.ok]).toEqual([action, state, role, mayAndCan]);
        }
      }
    }
  });

  it('lets nothing more be done to a visit that is over', () => {
    for (const state of ['closed', 'cancelled'] as const) {
      expect(allowedActions(visitLifecycle, { ...here, state }, roles)).toEqual([]);
    }
  });

  it.each([
    ['noteCondition', {}, 'reception/not-protected'],
    ['markDamage', {}, 'reception/not-protected'],
    ['noteCondition', { ...covered, unprotectedAt: at }, 'reception/not-protected'],
    ['protect', covered, 'reception/already-protected'],
    ['unprotect', {}, 'reception/not-protected'],
    ['unprotect', { ...covered, orderState: 'in-progress' }, 'reception/work-not-over'],
    ['returnKey', {}, 'reception/no-key-here'],
    ['promise', { orderState: 'authorized' }, 'reception/promise-is-signed'],
    ['promise', { orderState: 'delivered' }, 'reception/promise-is-signed'],
    ['openOrder', { orderState: 'open' }, 'repair-order/already-open'],
    ['openOrder', { hasLeft: true }, 'visit/already-left'],
    ['leaveUnrepaired', { orderState: 'authorized' }, 'visit/order-still-open'],
    ['leaveUnrepaired', { orderState: 'delivered' }, 'visit/already-repaired'],
    ['leaveUnrepaired', { hasLeft: true }, 'visit/already-left'],
    ['issueGatePass', {}, 'visit/no-exit-note'],
    ['issueGatePass', { orderState: 'cancelled' }, 'visit/no-exit-note'],
    ['issueGatePass', { orderState: 'settled' }, 'visit/not-settled'],
    ['issueGatePass', { orderState: 'open', hasLeft: true }, 'visit/not-settled'],
    ['issueGatePass', { hasLeft: true, dueMinor: 1 }, 'visit/money-due'],
    ['issueGatePass', { hasLeft: true, depositHeldMinor: 1 }, 'visit/deposit-held'],
    ['cancel', { depositHeldMinor: 1 }, 'visit/deposit-held'],
    ['recordExit', { state: 'leaving', orderState: 'settled' }, 'visit/order-still-open'],
    ['recordExit', { state: 'leaving', ...covered }, 'visit/protection-kit-still-on'],
    ['recordExit', { state: 'leaving', keyIsBack: false }, 'visit/key-not-returned'],
    ['recordExit', { state: 'leaving', belongingsOut: 1 }, 'visit/belongings-not-returned'],
    ['recordExit', { state: 'leaving', dueMinor: 1 }, 'visit/money-due'],
    ['cancel', { orderState: 'estimated' }, 'visit/order-still-open'],
    ['cancel', { orderState: 'delivered' }, 'visit/already-repaired'],
    ['cancel', { keyIsBack: false }, 'visit/key-not-returned'],
    ['cancel', covered, 'visit/protection-kit-still-on'],
    ['cancel', { belongingsOut: 1 }, 'visit/belongings-not-returned'],
    ['cancel', { hasLeft: true, dueMinor: 1 }, 'visit/money-due'],
  ] as const)('refuses %s with %j', (action, facts, code) => {
    expect(refusalOf(action, facts)).toBe(code);
  });

  it.each([
    ['protect', { ...covered, unprotectedAt: at }],
    ['noteCondition', covered],
    ['unprotect', { ...covered, orderState: 'settled' }],
    ['returnKey', { keyIsBack: false }],
    ['promise', { orderState: 'estimated' }],
    ['openOrder', {}],
    ['openOrder', { orderState: 'cancelled' }],
    ['leaveUnrepaired', { orderState: 'cancelled' }],
    ['issueGatePass', { hasLeft: true }],
    ['issueGatePass', { orderState: 'settled', settled: true }],
    ['recordExit', { state: 'leaving', orderState: 'delivered', ...covered, unprotectedAt: at }],
    ['cancel', { state: 'waiting' }],
  ] as const)('takes %s with %j', (action, facts) => {
    expect(refusalOf(action, facts)).toBeNull();
  });
});
