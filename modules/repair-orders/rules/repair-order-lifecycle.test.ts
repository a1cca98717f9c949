import { describe, expect, it } from 'vitest';
import { type Role, roles } from '#modules/registry/rules/index.ts';
import { allowedActions, take, unreachable } from '#platform/rules/lifecycle.ts';
import {
  fiveConfirmations,
  type RepairOrderFacts,
  type RepairOrderState,
  repairOrderLifecycle,
  repairOrderStates,
} from './repair-order-lifecycle.ts';

type Action = keyof typeof repairOrderLifecycle;
const actions = Object.keys(repairOrderLifecycle) as Action[];
const at = new Date('2026-11-21T01:00:00Z');

/** An order with which nothing is wrong: every condition holds that can hold together. */
const sound: RepairOrderFacts = {
  state: 'open',
  jobs: 1,
  unfinishedJobs: 0,
  undecidedJobs: 0,
  unexplainedJobs: 0,
  unapprovedLines: 0,
  issuedLines: 0,
  strayParts: 0,
  unsignedConsents: 0,
  promisedAt: at,
  missingConfirmations: [],
  signedAt: at,
  emergencyReleasedAt: null,
  protectedAt: at,
  odometerNoted: true,
  inspectorWorkedOnIt: false,
  overrun: 'within',
  overrunBorne: false,
  settlementsPaid: true,
  documentsComplete: true,
  earlierRepairUnknown: false,
  estimateExpired: false,
  unacknowledgedNotices: [],
  driver: null,
};

/** What each action needs that a sound order does not have. */
const occasions: Partial<Record<Action, Partial<RepairOrderFacts>>> = {
  confirm: { signedAt: null },
  noteOwnersYes: { driver: { limitMinor: 100, shareMinor: 100, ownerAgreedMinor: null } },
  countersign: { unsignedConsents: 1 },
  decideWork: { undecidedJobs: 1 },
  approveOverrun: { overrun: 'over-tolerance' },
  bearOverrun: { overrun: 'over-tolerance' },
};

const tried = (action: Action, state: RepairOrderState, role: Role) => {
  const step = take(repairOrderLifecycle[action], { ...sound, ...occasions[action], state }, [role]);
  return step.ok ? step.to : null;
};

/** The shop's day, as somebody of the trade would tell it: what can be done in which state, and where it leads. */
const day: Record<RepairOrderState, string[]> = {
  open: [
    'write',
    'estimate → estimated',
    'chooseAlternative',
    'releaseInEmergency → authorized',
    'cancel → cancelled',
  ],
  estimated: [
    'renewEstimate',
    'chooseAlternative',
    'acknowledge',
    'revise → open',
    'confirm',
    'authorize → authorized',
    'noteOwnersYes',
    'releaseInEmergency → authorized',
    'cancel → cancelled',
  ],
  authorized: [
    'revise → open',
    'confirm',
    'noteOwnersYes',
    'countersign',
    'start → in-progress',
    'proposeWork',
    'decideWork',
    'noteActual',
    'cancel → cancelled',
  ],
  'in-progress': [
    'confirm',
    'noteOwnersYes',
    'countersign',
    'proposeWork',
    'decideWork',
    'noteActual',
    'finishWork → work-finished',
    'approveOverrun',
  ],
  'work-finished': [
    'confirm',
    'noteOwnersYes',
    'countersign',
    'proposeWork',
    'decideWork',
    'noteActual',
    'addApprovedWork → in-progress',
    'failInspection → in-progress',
    'passInspection → inspected',
    'approveOverrun',
    'bearOverrun',
  ],
  inspected: [
    'confirm',
    'noteOwnersYes',
    'countersign',
    'proposeWork',
    'decideWork',
    'noteActual',
    'addApprovedWork → in-progress',
    'approveOverrun',
    'bearOverrun',
    'handOver → handed-over',
  ],
  'handed-over': ['noteOwnersYes', 'noteActual', 'approveOverrun', 'bearOverrun', 'settle → settled'],
  settled: ['reopenSettlement → handed-over', 'deliver → delivered'],
  delivered: [],
  cancelled: [],
};

/** Who does it; everybody else is refused. */
const hands: Record<Action, string> = {
  write: 'service-advisor service-manager business-manager dealer-principal',
  estimate: 'service-advisor service-manager business-manager dealer-principal',
  renewEstimate: 'service-advisor service-manager business-manager dealer-principal',
  chooseAlternative: 'service-advisor service-manager business-manager dealer-principal',
  acknowledge: 'service-advisor service-manager business-manager dealer-principal',
  revise: 'service-advisor service-manager business-manager dealer-principal',
  confirm: 'service-advisor service-manager business-manager dealer-principal',
  authorize: 'service-advisor service-manager business-manager dealer-principal',
  noteOwnersYes: 'service-advisor service-manager business-manager dealer-principal',
  releaseInEmergency: 'service-manager business-manager dealer-principal',
  countersign: 'service-advisor service-manager business-manager dealer-principal',
  start: 'technician workshop-foreman technical-expert',
  proposeWork: 'technician technical-expert service-advisor workshop-foreman dispatcher service-manager',
  decideWork: 'service-advisor service-manager business-manager dealer-principal',
  noteActual:
    'service-advisor workshop-foreman parts-clerk service-manager business-manager dealer-principal',
  finishWork: 'technician workshop-foreman technical-expert',
  addApprovedWork: 'service-advisor service-manager business-manager dealer-principal',
  failInspection: 'quality-inspector service-manager technical-expert',
  passInspection: 'quality-inspector service-manager technical-expert',
  approveOverrun: 'service-advisor service-manager business-manager dealer-principal',
  bearOverrun: 'service-manager business-manager dealer-principal',
  handOver: 'service-advisor workshop-foreman service-manager business-manager dealer-principal',
  settle: 'cashier service-advisor service-manager business-manager dealer-principal',
  reopenSettlement: 'cashier service-manager business-manager dealer-principal',
  deliver: 'service-advisor service-manager business-manager dealer-principal',
  cancel: 'service-advisor service-manager business-manager dealer-principal',
};

describe('the life of a repair order', () => {
  it('reaches every state from open', () => {
    expect(unreachable(repairOrderLifecycle, repairOrderStates, 'open')).toEqual([]);
  });

  it.each(repairOrderStates)('RO-4 takes in %s exactly the steps the trade knows there', (state) => {
    const told = actions.flatMap((action) => {
      const outcomes = roles.map((role) => tried(action, state, role)).filter((to) => to !== null);
      const [to] = outcomes;
      return to === undefined ? [] : [to === state ? action : `${action} → ${to}`];
    });
    expect(told).toEqual(day[state].toSorted((a, b) => order(a) - order(b)));
  });

  it.each(actions)('lets %s be done by its own hands only, whatever the state', (action) => {
    const expected = hands[action].split(' ').toSorted();
    for (const state of repairOrderLifecycle[action].from) {
      if (action === 'write' && state !== 'open') continue;
      const able = roles.filter((role) => tried(action, state, role) !== null);
      expect([state, able.toSorted()]).toEqual([state, expected]);
    }
  });

  it('offers a person what their roles may do there and says why the rest waits', () => {
    const waiting = { ...sound, state: 'estimated' as const, signedAt: null, protectedAt: null };
    const offered = allowedActions(
      repairOrderLifecycle,
      { ...waiting, missingConfirmations: ['wash'] as const },
      ['service-advisor'],
    );
    expect(offered.map(({ action, allowed }) => [action, allowed])).toEqual([
      ['write', false],
      ['renewEstimate', true],
      ['chooseAlternative', true],
      ['acknowledge', true],
      ['revise', true],
      ['confirm', true],
      ['authorize', false],
      ['noteOwnersYes', false],
      ['cancel', true],
    ]);
    const reasons = offered.find(({ action }) => action === 'authorize')?.reasons.map(({ code }) => code);
    expect(reasons).toEqual(['repair-order/not-protected', 'repair-order/not-confirmed']);
  });

  const refusals: [Action, RepairOrderState, Partial<RepairOrderFacts>, string][] = [
    ['write', 'estimated', {}, 'repair-order/revise-first'],
    ['write', 'authorized', {}, 'repair-order/revise-first'],
    ['estimate', 'open', { jobs: 0 }, 'repair-order/no-job'],
    ['estimate', 'open', { promisedAt: null }, 'repair-order/no-promised-time'],
    ['confirm', 'authorized', {}, 'repair-order/already-signed'],
    ['authorize', 'estimated', { protectedAt: null }, 'repair-order/not-protected'],
    ['authorize', 'estimated', { odometerNoted: false }, 'repair-order/no-odometer'],
    ['authorize', 'estimated', { earlierRepairUnknown: true }, 'repair-order/earlier-repair-unknown'],
    ['authorize', 'estimated', { estimateExpired: true }, 'repair-order/estimate-expired'],
    ['authorize', 'estimated', { unacknowledgedNotices: ['x'] }, 'repair-order/notices-not-acknowledged'],
    ['noteOwnersYes', 'estimated', {}, 'repair-order/no-limit'],
    ['releaseInEmergency', 'open', { jobs: 0 }, 'repair-order/no-job'],
    ['releaseInEmergency', 'open', { protectedAt: null }, 'repair-order/not-protected'],
    ['countersign', 'in-progress', {}, 'repair-order/nothing-to-countersign'],
    [
      'countersign',
      'in-progress',
      { signedAt: null, missingConfirmations: ['price'] },
      'repair-order/not-confirmed',
    ],
    ['start', 'authorized', { signedAt: null }, 'repair-order/not-signed'],
    ['start', 'authorized', { protectedAt: null }, 'repair-order/not-protected'],
    ['decideWork', 'in-progress', {}, 'repair-order/nothing-proposed'],
    ['finishWork', 'in-progress', { unfinishedJobs: 1 }, 'repair-order/jobs-unfinished'],
    ['finishWork', 'in-progress', { undecidedJobs: 1 }, 'repair-order/work-undecided'],
    ['passInspection', 'work-finished', { inspectorWorkedOnIt: true }, 'quality/inspector-did-the-work'],
    ['passInspection', 'work-finished', { undecidedJobs: 1 }, 'repair-order/work-undecided'],
    ['failInspection', 'work-finished', { inspectorWorkedOnIt: true }, 'quality/inspector-did-the-work'],
    ['approveOverrun', 'work-finished', {}, 'repair-order/within-estimate'],
    ['handOver', 'inspected', { signedAt: null, emergencyReleasedAt: at }, 'repair-order/not-signed'],
    ['handOver', 'inspected', { undecidedJobs: 1 }, 'repair-order/work-undecided'],
    ['handOver', 'inspected', { unexplainedJobs: 1 }, 'repair-order/jobs-unexplained'],
    ['handOver', 'inspected', { unapprovedLines: 1 }, 'repair-order/unapproved-lines'],
    ['handOver', 'inspected', { strayParts: 1 }, 'repair-order/stray-parts'],
    ['handOver', 'inspected', { overrun: 'over-tolerance' }, 'repair-order/over-estimate'],
    ['settle', 'handed-over', { signedAt: null, emergencyReleasedAt: at }, 'repair-order/not-signed'],
    ['settle', 'handed-over', { unapprovedLines: 1 }, 'repair-order/unapproved-lines'],
    ['settle', 'handed-over', { unexplainedJobs: 1 }, 'repair-order/jobs-unexplained'],
    ['settle', 'handed-over', { overrun: 'over-tolerance' }, 'repair-order/over-estimate'],
    ['deliver', 'settled', { settlementsPaid: false }, 'repair-order/not-paid'],
    ['cancel', 'authorized', { issuedLines: 1 }, 'repair-order/parts-issued'],
  ];
  it.each(refusals)('refuses to %s when %s with %j', (action, state, facts, code) => {
    const step = take(repairOrderLifecycle[action], { ...sound, ...facts, state }, roles);
    expect(step.ok ? null : step.refusal.code).toBe(code);
  });

  it.each(fiveConfirmations)('A10 refuses the signature while %s is not confirmed', (missing) => {
    const facts = { ...sound, state: 'estimated' as const, missingConfirmations: [missing] };
    expect(take(repairOrderLifecycle.authorize, facts, ['service-advisor'])).toMatchObject({
      refusal: { code: 'repair-order/not-confirmed', params: { missing } },
    });
  });

  it.each([
    ['authorize', 'estimated', {}],
    ['countersign', 'in-progress', { signedAt: null }],
    ['approveOverrun', 'work-finished', { overrun: 'over-tolerance' }],
  ] as const)('A11 refuses to %s above what the driver may agree to', (action, state, facts) => {
    const driver = { limitMinor: 200_000, shareMinor: 200_001, ownerAgreedMinor: null };
    expect(take(repairOrderLifecycle[action], { ...sound, ...facts, state, driver }, roles)).toMatchObject({
      refusal: { code: 'repair-order/owner-must-agree' },
    });
    const asked = { ...driver, ownerAgreedMinor: 200_001 };
    expect(take(repairOrderLifecycle[action], { ...sound, ...facts, state, driver: asked }, roles).ok).toBe(
      true,
    );
  });

  it('RO-3 opens the workshop by an emergency release, and the till only by a signature', () => {
    const released: RepairOrderFacts = { ...sound, signedAt: null, emergencyReleasedAt: at };
    const authorized: RepairOrderFacts = { ...released, state: 'authorized' };
    const handedOver: RepairOrderFacts = { ...released, state: 'handed-over' };
    expect(take(repairOrderLifecycle.start, authorized, ['technician']).ok).toBe(true);
    const settle = take(repairOrderLifecycle.settle, handedOver, ['cashier']);
    expect(settle).toMatchObject({ ok: false, refusal: { code: 'repair-order/not-signed' } });
  });

  it('HAND-2 settles an overrun that a manager lets the shop bear', () => {
    const borne: RepairOrderFacts = {
      ...sound,
      state: 'handed-over',
      overrun: 'over-tolerance',
      overrunBorne: true,
    };
    expect(take(repairOrderLifecycle.settle, borne, ['cashier']).ok).toBe(true);
  });
});

/** Place of a told step in the lifecycle, which is the order it is read in. */
function order(told: string): number {
  return actions.indexOf(told.split(' ')[0] as Action);
}
