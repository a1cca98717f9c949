import { type VisitState, visitLifecycle } from '#modules/repair-orders/rules/index.ts';
import {
  factsOfVisit,
  lockVisit,
  type VisitRow,
  type VisitThing,
} from '#modules/repair-orders/server/index.ts';
import { takeStep } from '#platform/rules/lifecycle.ts';
import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { staleVersion } from '#platform/server/command/stale-version.ts';

/** A locked visit and where the step takes it. */
export interface LockedForStep {
  visit: VisitRow;
  to: VisitState;
}

/**
 * Locks the visit a thing belongs to and judges one step on it: two people pressing at once stand in line, and the
 * second sees what the first did.
 */
export async function lockForStep(
  { tx, actor, expectedVersion }: CommandContext,
  action: keyof typeof visitLifecycle,
  id: string,
  thing: VisitThing = 'visit',
): Promise<LockedForStep | Refusal> {
  const visit = await lockVisit(tx, thing, id, actor);
  if (isRefusal(visit)) return visit;
  const step = takeStep(visitLifecycle, action, factsOfVisit(visit), rolesAt(actor, visit.workshop_id));
  if (!step.ok) return step.refusal;
  return staleVersion(expectedVersion, visit.version) ?? { visit, to: step.to };
}
