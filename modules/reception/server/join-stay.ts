import { waitingMinutes } from '#modules/repair-orders/rules/index.ts';
import { lockVisit, saveVisit, type VisitStep } from '#modules/repair-orders/server/index.ts';
import { isRefusal, type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { lockForStep } from './lock-for-step.ts';

/** When the car came and was received, and by whom, as a paper form says. */
export interface OnPaper {
  readonly arrivedAt: Date;
  /** The arrival when the paper names no time of its own. */
  readonly greetedAt: Date;
  readonly namesGreeting: boolean;
  readonly greetedBy: string;
}

/**
 * RECV-5: the paper of one desk belongs to a stay another desk or the gate has opened meanwhile. The arrival that was
 * stamped as it happened stays; a wait that goes on only because the greeting stands on paper ends when it says.
 */
export async function joinStay(
  context: CommandContext,
  { workshopId, visitId }: { workshopId: string; visitId: string },
  onPaper: OnPaper,
): Promise<VisitStep | Refusal> {
  const { tx, actor, announce } = context;
  const visit = await lockVisit(tx, 'visit', visitId, actor);
  if (isRefusal(visit)) return visit;
  if (visit.workshop_id !== workshopId) return refuse('request/not-found');
  if (visit.state === 'cancelled') return refuse('reception/stay-was-cancelled');
  if (visit.state !== 'waiting') return { id: visitId, visitId, state: visit.state, version: visit.version };
  const step = await lockForStep(context, 'greet', visitId);
  if (isRefusal(step)) return step;
  const { greetedBy } = onPaper;
  const isBefore = onPaper.greetedAt < visit.arrived_at;
  if (isBefore && onPaper.namesGreeting) return refuseField('/greetedAt', 'reception/greeted-before-arrival');
  const greetedAt = isBefore ? visit.arrived_at : onPaper.greetedAt;
  const waitedMinutes = waitingMinutes(visit.arrived_at, greetedAt, greetedAt);
  announce({ type: 'visit.greeted', workshopId, visitId, payload: { waitedMinutes, advisorId: greetedBy } });
  return saveVisit(tx, visit, {
    ...{ state: step.to, greeted_at: greetedAt, greeted_by: greetedBy },
    advisor_id: visit.advisor_id ?? greetedBy,
  });
}
