import { visitParams } from '#modules/repair-orders/api/index.ts';
import { isRefusal, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { planPromiseBody } from '../../api/index.ts';
import { lockForDiagnosis } from '../lock.ts';

const input = visitParams.extend(planPromiseBody.shape);

/**
 * INSP-9: a car left for diagnosis: when and how its customer hears the repair plan. A later time than was promised
 * needs a reason, and what was promised before stays on record.
 */
export const promisePlan = command('diagnosis.promise-plan', input, async (promise, context) => {
  const { tx, now, actor, announce } = context;
  const { visitId, channel, reason } = promise;
  const locked = await lockForDiagnosis(context, 'promisePlan', visitId);
  if (isRefusal(locked)) return locked;
  const { visit, agreed } = locked;
  const promisedAt = new Date(promise.promisedAt);
  if (promisedAt <= now) return refuseField('/promisedAt', 'diagnosis/plan-in-the-past');
  const before = agreed.plan_kept_at ? null : agreed.plan_promised_at;
  if (before && promisedAt > before && !reason) return refuseField('/reason', 'diagnosis/plan-later-why');
  tx.send(
    'diagnosis_supersede_plan_promise',
    `update plan_promises set superseded_at = $3
     where organization_id = $1 and visit_id = $2 and superseded_at is null`,
    [tx.organizationId, visitId, now],
  );
  const id = newId(now);
  tx.send('diagnosis_keep_plan_promise', insert, [
    ...[tx.organizationId, id, visit.workshop_id, visitId, promisedAt, channel, reason, now, actor.staffId],
  ]);
  announce({
    type: 'visit.plan-promised',
    workshopId: visit.workshop_id,
    visitId,
    payload: { planPromiseId: id, promisedAt: promisedAt.toISOString(), channel },
  });
  return { id, visitId };
});

const insert = `
  insert into plan_promises (organization_id, id, workshop_id, visit_id, promised_at, channel, reason, given_at, given_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
