import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Role, roles } from '#modules/registry/rules/index.ts';
import { follow, take } from '#platform/rules/lifecycle.ts';
import { judgeVariance } from './pricing/index.ts';
import {
  type RepairOrderFacts,
  type RepairOrderState,
  repairOrderLifecycle,
} from './repair-order-lifecycle.ts';
import { type VisitFacts, visitLifecycle } from './visit-lifecycle.ts';

const at = new Date('2026-11-21T01:00:00Z');
const toleranceBp = 1_000;

interface Job {
  price: number;
  authorized: number | null;
  state: 'planned' | 'proposed' | 'approved' | 'finished' | 'declined';
}

/** As much of a shop as the lifecycles look at, changed by what people do to it. */
class Shop {
  order: RepairOrderState = 'open';
  visit: VisitFacts['state'] = 'in-house';
  jobs: Job[] = [];
  ticked = 0;
  isProtected = false;
  signed = false;
  released = false;
  authorized: number | null = null;
  borne = false;
  settled = false;
  paid = false;
  /** Whether work ever began without a hand or a manager's release under the contract. */
  startedUnsigned = false;

  agreed(): Job[] {
    return this.jobs.filter(({ state }) => state !== 'proposed' && state !== 'declined');
  }
  total(): number {
    return this.agreed().reduce((sum, job) => sum + job.price, 0);
  }
  facts(): RepairOrderFacts {
    const agreed = this.agreed();
    const unapprovedLines = agreed.filter(({ authorized }) => authorized === null).length;
    return {
      state: this.order,
      jobs: this.jobs.filter(({ state }) => state !== 'declined').length,
      unfinishedJobs: agreed.filter(({ state }) => state !== 'finished').length,
      undecidedJobs: this.jobs.filter(({ state }) => state === 'proposed').length,
      unexplainedJobs: 0,
      unapprovedLines: this.signed || this.released ? unapprovedLines : 0,
      issuedLines: 0,
      strayParts: 0,
      unsignedConsents: 0,
      promisedAt: at,
      missingConfirmations: this.ticked < 5 ? ['wash'] : [],
      signedAt: this.signed ? at : null,
      emergencyReleasedAt: this.released ? at : null,
      protectedAt: this.isProtected ? at : null,
      odometerNoted: true,
      inspectorWorkedOnIt: false,
      overrun: this.overrun(),
      overrunBorne: this.borne,
      settlementsPaid: this.settled && this.paid,
      documentsComplete: true,
      earlierRepairUnknown: false,
      estimateExpired: false,
      unacknowledgedNotices: [],
      driver: null,
    };
  }
  overrun(): RepairOrderFacts['overrun'] {
    if (this.authorized === null) return null;
    const { verdict } = judgeVariance({
      ...{ authorizedMinor: this.authorized, actualMinor: this.total(), toleranceBp, unapprovedLines: 0 },
    });
    return verdict === 'over-tolerance' ? verdict : 'within';
  }
  visitFacts(): VisitFacts {
    return {
      state: this.visit,
      protectedAt: this.isProtected ? at : null,
      unprotectedAt: null,
      orderState: this.order,
      dueMinor: this.settled && !this.paid ? this.total() : 0,
      settled: this.settled,
      keyIsBack: true,
      belongingsOut: 0,
      depositHeldMinor: 0,
      mainPurpose: 'repair',
      hasLeft: false,
    };
  }
}

type Action = keyof typeof repairOrderLifecycle;
type Draw = { role: Role; pick: number; price: number };
type Deed = (shop: Shop, draw: Draw) => void;

/** Takes a step of the order if it is allowed, and says whether it was. */
function step(shop: Shop, action: Action, role: Role): boolean {
  const taken = take(repairOrderLifecycle[action], shop.facts(), [role]);
  if (taken.ok) shop.order = taken.to;
  return taken.ok;
}

function approve(job: Job): void {
  job.authorized = job.price;
  if (job.state === 'planned' || job.state === 'proposed') job.state = 'approved';
}

const picked = <T>(list: readonly T[], { pick }: Draw): T | undefined =>
  list[pick % Math.max(1, list.length)];

/** What people do, allowed or not: each deed asks the lifecycle first, as its command does. */
const deeds: Record<string, Deed> = {
  'add a job': (shop, { role, price }) => {
    if (step(shop, 'write', role)) shop.jobs.push({ price, authorized: null, state: 'planned' });
  },
  'complete the estimate': (shop, { role }) => step(shop, 'estimate', role),
  'take it back': (shop, { role }) => {
    if (!step(shop, 'revise', role)) return;
    Object.assign(shop, { signed: false, released: false, ticked: 0, authorized: null });
    for (const job of shop.jobs) {
      job.authorized = null;
      if (job.state === 'approved') job.state = 'planned';
    }
  },
  'tick a confirmation': (shop, { role }) => {
    if (step(shop, 'confirm', role)) shop.ticked += 1;
  },
  'cover the car': (shop) => {
    shop.isProtected = true;
  },
  sign: (shop, { role }) => {
    if (!step(shop, 'authorize', role)) return;
    shop.agreed().forEach(approve);
    Object.assign(shop, { signed: true, authorized: shop.total() });
  },
  'release in emergency': (shop, { role }) => {
    if (!step(shop, 'releaseInEmergency', role)) return;
    shop.released = true;
    for (const job of shop.agreed()) job.state = 'approved';
  },
  countersign: (shop, { role }) => {
    if (!step(shop, 'countersign', role)) return;
    shop.agreed().forEach(approve);
    Object.assign(shop, { signed: true, authorized: shop.total() });
  },
  'start work': (shop, { role }) => {
    if (step(shop, 'start', role) && !shop.signed && !shop.released) shop.startedUnsigned = true;
  },
  'finish a job': (shop, draw) => {
    const job = picked(shop.agreed(), draw);
    if (shop.order !== 'in-progress' || job?.state !== 'approved') return;
    job.state = 'finished';
    const done = follow(repairOrderLifecycle.finishWork, shop.facts());
    if (done.ok) shop.order = done.to;
  },
  'propose work': (shop, { role, price }) => {
    if (step(shop, 'proposeWork', role)) shop.jobs.push({ price, authorized: null, state: 'proposed' });
  },
  'decide on it': (shop, draw) => {
    const job = picked(
      shop.jobs.filter(({ state }) => state === 'proposed'),
      draw,
    );
    if (!job || !step(shop, 'decideWork', draw.role)) return;
    if (draw.pick % 3 === 0) {
      job.state = 'declined';
      return;
    }
    approve(job);
    if (shop.authorized !== null) shop.authorized += job.price;
    const back = follow(repairOrderLifecycle.addApprovedWork, shop.facts());
    if (back.ok) shop.order = back.to;
  },
  'note the actual': (shop, draw) => {
    const job = picked(shop.agreed(), draw);
    if (!job || !step(shop, 'noteActual', draw.role)) return;
    if (draw.price > job.price) shop.borne = false;
    job.price = draw.price;
  },
  'agree to the overrun': (shop, { role }) => {
    if (!step(shop, 'approveOverrun', role)) return;
    shop.agreed().forEach(approve);
    shop.authorized = shop.total();
  },
  'bear the overrun': (shop, { role }) => {
    if (step(shop, 'bearOverrun', role)) shop.borne = true;
  },
  inspect: (shop, { role, pick }) => {
    if (
      step(shop, pick % 4 === 0 ? 'failInspection' : 'passInspection', role) &&
      shop.order === 'in-progress'
    ) {
      for (const job of shop.agreed()) job.state = 'approved';
    }
  },
  'hand over': (shop, { role }) => step(shop, 'handOver', role),
  settle: (shop, { role }) => {
    if (step(shop, 'settle', role)) Object.assign(shop, { settled: true, paid: false });
  },
  'take the settlement back': (shop, { role }) => {
    if (shop.visit === 'in-house' && step(shop, 'reopenSettlement', role)) shop.settled = false;
  },
  pay: (shop) => {
    if (shop.settled) shop.paid = true;
  },
  deliver: (shop, { role }) => step(shop, 'deliver', role),
  'issue the gate pass': (shop, { role }) => {
    const taken = take(visitLifecycle.issueGatePass, shop.visitFacts(), [role]);
    if (taken.ok) shop.visit = taken.to;
  },
  cancel: (shop, { role, pick }) => pick % 10 === 0 && step(shop, 'cancel', role),
};

/** Roles that do something to an order come more often than the rest, so that days get somewhere. */
const draw = fc.record({
  deed: fc.constantFrom(...Object.keys(deeds)),
  role: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom<Role>('service-manager', 'service-advisor', 'technician', 'cashier'),
    },
    { weight: 1, arbitrary: fc.constantFrom(...roles) },
  ),
  pick: fc.nat(60),
  price: fc.integer({ min: 0, max: 200_000 }),
});

/** The way a day usually goes; what is drawn falls in between. */
const usual: [string, Role][] = [
  ['add a job', 'service-advisor'],
  ['cover the car', 'service-advisor'],
  ['complete the estimate', 'service-advisor'],
  ...Array.from({ length: 5 }, (): [string, Role] => ['tick a confirmation', 'service-advisor']),
  ['sign', 'service-advisor'],
  ['start work', 'technician'],
  ['finish a job', 'technician'],
  ['inspect', 'quality-inspector'],
  ['hand over', 'service-advisor'],
  ['settle', 'cashier'],
  ['pay', 'cashier'],
  ['issue the gate pass', 'cashier'],
];

const day = fc
  .array(fc.array(draw, { maxLength: 4 }), { minLength: usual.length, maxLength: usual.length })
  .map((between) =>
    usual.flatMap(([deed, role], place) => [
      { deed, role, pick: 1, price: 100_000 },
      ...(between[place] ?? []),
    ]),
  );

const finished: readonly RepairOrderState[] = ['settled', 'delivered'];

describe('any day of the shop, whoever presses what', () => {
  it('never settles an unapproved line, an unsigned start or an overrun nobody agreed to, nor lets an unpaid car out', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(day, (deedsOfTheDay) => {
        const shop = new Shop();
        for (const { deed, ...drawn } of deedsOfTheDay) {
          deeds[deed]?.(shop, drawn);
          const facts = shop.facts();
          reached.add(shop.order).add(`visit ${shop.visit}`);
          expect(shop.startedUnsigned).toBe(false);
          if (finished.includes(shop.order)) {
            expect([
              facts.signedAt,
              facts.unapprovedLines,
              facts.undecidedJobs,
              facts.unfinishedJobs,
            ]).toEqual([at, 0, 0, 0]);
            expect(facts.overrun === 'over-tolerance' && !facts.overrunBorne).toBe(false);
          }
          if (shop.order === 'delivered') expect(facts.settlementsPaid).toBe(true);
          if (shop.visit === 'leaving')
            expect([shop.settled, shop.paid || shop.total() === 0]).toEqual([true, true]);
        }
      }),
      { numRuns: 1_500, seed: 20261121 },
    );
    expect([...reached]).toEqual(
      expect.arrayContaining(['settled', 'delivered', 'cancelled', 'visit leaving']),
    );
  });
});
