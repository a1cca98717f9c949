import { describe, expect, it } from 'vitest';
import { type OrderOnRail, stageList, type VisitOnRail } from './stage-list.ts';
import { hasPlace } from './where-to-mend.ts';

const at = (time: string) => new Date(`2026-11-21T${time}:00Z`);

const arrived: VisitOnRail = {
  state: 'waiting',
  arrivedAt: at('01:00'),
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
  customerIsKnown: false,
  concerns: 0,
  odometerNoted: false,
  keyIsTagged: false,
  leftAt: null,
  gatePassAt: null,
  exitedAt: null,
  cancelledAt: null,
};

const received: VisitOnRail = {
  ...arrived,
  state: 'in-house',
  protectedAt: at('01:10'),
  mainPurpose: 'repair',
  customerIsKnown: true,
  concerns: 1,
  odometerNoted: true,
  keyIsTagged: true,
  keyIsBack: false,
};

const opened: OrderOnRail = {
  state: 'open',
  jobs: 0,
  unfinishedJobs: 0,
  undecidedJobs: 0,
  unexplainedJobs: 0,
  unapprovedLines: 0,
  issuedLines: 0,
  strayParts: 0,
  unsignedConsents: 0,
  promisedAt: null,
  missingConfirmations: ['jobs', 'price', 'time', 'wash', 'old-parts'],
  signedAt: null,
  emergencyReleasedAt: null,
  protectedAt: at('01:10'),
  odometerNoted: true,
  inspectorWorkedOnIt: false,
  overrun: null,
  overrunBorne: false,
  settlementsPaid: false,
  documentsComplete: true,
  earlierRepairUnknown: false,
  estimateExpired: false,
  unacknowledgedNotices: [],
  driver: null,
  createdAt: at('01:20'),
  estimatedAt: null,
  workFinishedAt: null,
  inspectedAt: null,
  handedOverAt: null,
  settledAt: null,
  deliveredAt: null,
};

const settled: OrderOnRail = {
  ...opened,
  state: 'settled',
  jobs: 1,
  missingConfirmations: [],
  settlementsPaid: true,
  estimatedAt: at('01:30'),
  signedAt: at('01:40'),
  workFinishedAt: at('05:00'),
  inspectedAt: at('05:30'),
  handedOverAt: at('06:00'),
  settledAt: at('07:00'),
};

const railOf = (visit: VisitOnRail, order: OrderOnRail | null) =>
  stageList({ ...visit, orderState: order?.state ?? null }, order);
const stateOf = (visit: VisitOnRail, order: OrderOnRail | null) =>
  railOf(visit, order).map(({ stage, state }) => `${stage} ${state}`);
const missingOf = (visit: VisitOnRail, order: OrderOnRail | null) =>
  railOf(visit, order).flatMap(({ stage, missing }) =>
    missing.map(({ reason, where }) => `${stage}: ${reason.code} → ${where}`),
  );

describe('the rail of a visit', () => {
  it('begins at the gate and asks for a greeting', () => {
    expect(stateOf(arrived, null).slice(0, 2)).toEqual(['arrival current', 'reception open']);
    expect(missingOf(arrived, null)).toEqual(['arrival: visit/not-greeted → greeting']);
  });

  it('names everything reception has not noted yet, with the place where it is noted', () => {
    expect(missingOf({ ...arrived, state: 'in-house' }, null)).toEqual([
      'reception: visit/no-customer → customer',
      'reception: visit/no-purpose → purpose',
      'reception: visit/no-concern → concerns',
      'reception: reception/not-protected → protection',
      'reception: repair-order/no-odometer → condition',
      'reception: visit/no-key-tag → key',
    ]);
  });

  it('asks on for what was left behind at reception', () => {
    expect(
      missingOf({ ...received, keyIsTagged: false }, { ...opened, jobs: 1, promisedAt: at('08:00') }),
    ).toEqual(['reception: visit/no-key-tag → key']);
  });

  it('asks an open order for jobs and a time, an estimated one for what the signature needs', () => {
    expect(missingOf(received, opened)).toEqual([
      'estimate: repair-order/no-job → jobs',
      'estimate: repair-order/no-promised-time → promise',
    ]);
    expect(missingOf(received, { ...opened, state: 'estimated', jobs: 1 })).toEqual([
      'contract: repair-order/not-confirmed → confirmations',
    ]);
  });

  it('keeps asking for the signature after an emergency release', () => {
    const released: OrderOnRail = {
      ...opened,
      state: 'in-progress',
      jobs: 1,
      emergencyReleasedAt: at('01:25'),
    };
    expect(stateOf(received, released).slice(1, 5)).toEqual([
      'reception done',
      'estimate skipped',
      'contract done',
      'work current',
    ]);
    expect(missingOf(received, released)).toEqual(['contract: repair-order/not-signed → signature']);
  });

  it('never tells a stage that somebody in particular may not inspect', () => {
    const finished: OrderOnRail = { ...settled, state: 'work-finished', inspectorWorkedOnIt: true };
    expect(missingOf(received, finished)).toEqual([]);
  });

  it('goes back to the work with the car that failed inspection', () => {
    const failed: OrderOnRail = { ...settled, state: 'in-progress', unfinishedJobs: 1 };
    expect(stateOf(received, failed).slice(3, 6)).toEqual(['contract done', 'work current', 'quality open']);
    expect(missingOf(received, failed)).toEqual(['work: repair-order/jobs-unfinished → jobs']);
  });

  it('keeps delivery open while kit, key or belongings are not where they belong', () => {
    const here: VisitOnRail = { ...received, settled: true, belongingsOut: 2 };
    expect(missingOf(here, settled)).toEqual([
      'delivery: visit/protection-kit-still-on → protection',
      'delivery: visit/key-not-returned → key',
      'delivery: visit/belongings-not-returned → belongings',
    ]);
  });

  it('passes over the repair when a car leaves without one, and asks only for its fee', () => {
    const left: VisitOnRail = {
      ...received,
      hasLeft: true,
      leftAt: at('02:00'),
      dueMinor: 10_000,
      keyIsTagged: false,
    };
    expect(stateOf(left, null)).toEqual([
      'arrival done',
      'reception done',
      'estimate skipped',
      'contract skipped',
      'work skipped',
      'quality skipped',
      'hand-over skipped',
      'settlement current',
      'delivery open',
      'gone open',
    ]);
    expect(missingOf(left, null)).toEqual(['settlement: visit/money-due → settlement']);
  });

  it('asks nothing of a car that is gone', () => {
    const gone: VisitOnRail = {
      ...received,
      state: 'closed',
      exitedAt: at('08:00'),
      gatePassAt: at('07:30'),
    };
    const rail = railOf(gone, { ...settled, state: 'delivered', deliveredAt: at('07:20') });
    expect(rail.every(({ state, at: done }) => state === 'done' && done !== null)).toBe(true);
    expect(rail.flatMap(({ missing }) => missing)).toEqual([]);
  });

  it('has a place for every reason it can name', () => {
    const worst: OrderOnRail = {
      ...opened,
      protectedAt: null,
      odometerNoted: false,
      unfinishedJobs: 1,
      undecidedJobs: 1,
      unexplainedJobs: 1,
      unapprovedLines: 1,
      overrun: 'over-tolerance',
    };
    const states = [
      'open',
      'estimated',
      'in-progress',
      'work-finished',
      'inspected',
      'handed-over',
      'settled',
    ] as const;
    const troubled: VisitOnRail = {
      ...received,
      dueMinor: 1,
      belongingsOut: 1,
      customerIsKnown: false,
      concerns: 0,
    };
    const reasons = states.flatMap((state) =>
      railOf(troubled, { ...worst, state }).flatMap(({ missing }) => missing),
    );
    expect(reasons.length).toBeGreaterThan(15);
    expect(reasons.filter(({ reason }) => !hasPlace(reason.code))).toEqual([]);
  });
});
