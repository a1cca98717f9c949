import { visitParams } from '#modules/repair-orders/api/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { keepPlanBody } from '../../api/index.ts';
import { planLevel } from '../../rules/index.ts';
import { lockForDiagnosis } from '../lock.ts';

const input = visitParams.extend(keepPlanBody.shape);

/** INSP-9: the customer has heard the repair plan; later than promised, the breach is announced and counts. */
export const keepPlan = command('diagnosis.promise-plan', input, async ({ visitId, channel }, context) => {
  const { tx, now, actor, announce } = context;
  const locked = await lockForDiagnosis(context, 'keepPlan', visitId);
  if (isRefusal(locked)) return locked;
  const { visit, agreed } = locked;
  const id = agreed.plan_promise_id as string;
  const promisedAt = agreed.plan_promised_at as Date;
  tx.send(
    'diagnosis_keep_plan',
    `update plan_promises set kept_at = $3, kept_by = $4, kept_channel = coalesce($5, channel)
     where organization_id = $1 and id = $2`,
    [tx.organizationId, id, now, actor.staffId, channel ?? null],
  );
  const isLate = planLevel({ promisedAt, keptAt: now }, now) === 'kept-late';
  const payload = { planPromiseId: id, promisedAt: promisedAt.toISOString() };
  if (isLate)
    announce({ type: 'visit.plan-promise-broken', workshopId: visit.workshop_id, visitId, payload });
  announce({ type: 'visit.plan-told', workshopId: visit.workshop_id, visitId, payload });
  return { id, visitId };
});
