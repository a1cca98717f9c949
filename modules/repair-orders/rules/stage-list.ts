import type { Guard } from '#platform/rules/lifecycle.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type RepairOrderFacts, repairOrderLifecycle } from './repair-order-lifecycle.ts';
import { type Stage, stageOf, stages } from './stage.ts';
import { type VisitFacts, visitLifecycle } from './visit-lifecycle.ts';
import { type MissingPlace, placeOf } from './where-to-mend.ts';

export const stageStates = ['done', 'current', 'open', 'skipped'] as const;

export interface StageEntry {
  readonly stage: Stage;
  readonly state: (typeof stageStates)[number];
  /** When it was done. */
  readonly at: Date | null;
  readonly missing: readonly { readonly reason: Refusal; readonly where: MissingPlace }[];
}

/** What the rail knows of the visit beside what its steps are judged by. */
export interface VisitOnRail extends VisitFacts {
  arrivedAt: Date;
  customerIsKnown: boolean;
  concerns: number;
  odometerNoted: boolean;
  keyIsTagged: boolean;
  leftAt: Date | null;
  gatePassAt: Date | null;
  exitedAt: Date | null;
  cancelledAt: Date | null;
}

export interface OrderOnRail extends RepairOrderFacts {
  createdAt: Date;
  estimatedAt: Date | null;
  workFinishedAt: Date | null;
  inspectedAt: Date | null;
  handedOverAt: Date | null;
  settledAt: Date | null;
  deliveredAt: Date | null;
}

/**
 * The rail of the visit page: every stage with when it was done, or that it was passed over, and for the stages that
 * are reached what is still missing and where it is mended. Asks the guards of the lifecycles and decides nothing anew.
 */
export function stageList(visit: VisitOnRail, order: OrderOnRail | null): StageEntry[] {
  const now = stageOf({ visitState: visit.state, orderState: order?.state ?? null, hasLeft: visit.hasLeft });
  const reached = stages.indexOf(now);
  return stages.map((stage, place) => {
    const at = place > reached ? null : doneAt(stage, visit, order);
    const state = place > reached ? 'open' : stateOf(stage === now, at, now);
    const asks = state === 'current' || (state === 'done' && now !== 'gone');
    const missing = asks ? missingIn(stage, visit, order, state === 'current') : [];
    return {
      stage,
      state,
      at,
      missing: onceEach(missing).map((reason) => ({ reason, where: placeOf(reason) })),
    };
  });
}

function stateOf(isNow: boolean, at: Date | null, now: Stage): StageEntry['state'] {
  if (isNow) return now === 'gone' ? 'done' : 'current';
  return at ? 'done' : 'skipped';
}

function doneAt(stage: Stage, visit: VisitOnRail, order: OrderOnRail | null): Date | null {
  const instants: Record<Stage, Date | null | undefined> = {
    arrival: visit.arrivedAt,
    reception: order?.createdAt ?? visit.leftAt,
    estimate: order?.estimatedAt,
    contract: order?.signedAt ?? order?.emergencyReleasedAt,
    work: order?.workFinishedAt,
    quality: order?.inspectedAt,
    'hand-over': order?.handedOverAt,
    settlement: order?.settledAt ?? (visit.hasLeft ? visit.gatePassAt : null),
    delivery: order?.deliveredAt ?? (visit.hasLeft ? visit.exitedAt : null),
    gone: visit.exitedAt ?? visit.cancelledAt,
  };
  return instants[stage] ?? null;
}

/** A stage that is past asks only for what was left behind in it; the current one for all its next step needs. */
function missingIn(stage: Stage, visit: VisitOnRail, order: OrderOnRail | null, isNow: boolean): Refusal[] {
  if (stage === 'arrival') return isNow ? [refuse('visit/not-greeted')] : [];
  if (stage === 'reception') return visit.hasLeft ? [] : missingAtReception(visit);
  if (stage === 'contract' && !isNow) return order?.signedAt ? [] : [refuse('repair-order/not-signed')];
  return isNow ? missingForNext(stage, visit, order) : [];
}

function missingAtReception(visit: VisitOnRail): Refusal[] {
  return [
    visit.customerIsKnown ? [] : refuse('visit/no-customer'),
    visit.mainPurpose ? [] : refuse('visit/no-purpose'),
    visit.concerns > 0 ? [] : refuse('visit/no-concern'),
    visit.protectedAt ? [] : refuse('reception/not-protected'),
    visit.odometerNoted ? [] : refuse('repair-order/no-odometer'),
    visit.keyIsTagged ? [] : refuse('visit/no-key-tag'),
  ].flat();
}

function missingForNext(stage: Stage, visit: VisitOnRail, order: OrderOnRail | null): Refusal[] {
  const leaving = [visitLifecycle.issueGatePass, visitLifecycle.recordExit];
  if (stage === 'delivery') {
    const signing = order && order.state !== 'delivered' ? unmet([repairOrderLifecycle.deliver], order) : [];
    return [...signing, ...unmet(leaving, visit)].filter(({ code }) => code !== 'visit/order-still-open');
  }
  if (!order) return unmet([visitLifecycle.issueGatePass], visit);
  const edge = nextOf[stage];
  return edge ? unmet([edge], order).filter(({ code }) => code !== 'quality/inspector-did-the-work') : [];
}

const nextOf: Partial<Record<Stage, { requires?: readonly Guard<RepairOrderFacts>[] }>> = {
  estimate: repairOrderLifecycle.estimate,
  contract: repairOrderLifecycle.authorize,
  work: repairOrderLifecycle.finishWork,
  quality: repairOrderLifecycle.passInspection,
  'hand-over': repairOrderLifecycle.handOver,
  settlement: repairOrderLifecycle.settle,
};

function unmet<Entity>(edges: readonly { requires?: readonly Guard<Entity>[] }[], entity: Entity): Refusal[] {
  return edges.flatMap((edge) => edge.requires ?? []).flatMap((guard) => guard(entity) ?? []);
}

function onceEach(refusals: readonly Refusal[]): Refusal[] {
  return [...new Map(refusals.map((refusal) => [refusal.code, refusal])).values()];
}
