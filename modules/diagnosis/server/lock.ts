import { lockVisit, type VisitRow, type VisitThing } from '#modules/repair-orders/server/index.ts';
import { takeStep } from '#platform/rules/lifecycle.ts';
import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { diagnosisLifecycle } from '../rules/index.ts';
import { type AgreedRow, factsOf, readAgreed } from './records/read-agreed.ts';

export interface LockedForDiagnosis {
  visit: VisitRow;
  agreed: AgreedRow;
}

/** Locks the visit a thing belongs to and judges one step of interview or diagnosis on what was agreed so far. */
export async function lockForDiagnosis(
  { tx, actor }: CommandContext,
  action: keyof typeof diagnosisLifecycle,
  id: string,
  thing: VisitThing = 'visit',
): Promise<LockedForDiagnosis | Refusal> {
  const visit = await lockVisit(tx, thing, id, actor);
  if (isRefusal(visit)) return visit;
  const agreed = await readAgreed(tx, visit.id);
  const step = takeStep(
    diagnosisLifecycle,
    action,
    factsOf(visit, agreed),
    rolesAt(actor, visit.workshop_id),
  );
  return step.ok ? { visit, agreed } : step.refusal;
}
