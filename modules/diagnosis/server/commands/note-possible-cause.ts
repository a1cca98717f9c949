import { visitParams } from '#modules/repair-orders/api/index.ts';
import { isRefusal, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { possibleCauseBody } from '../../api/index.ts';
import { lockForDiagnosis } from '../lock.ts';
import { isConcernOf } from '../records/is-concern-of.ts';

const input = visitParams.extend(possibleCauseBody.shape);

/** INSP-7: what it may be, what that would cost, and whether the customer might have to pay: told before it is found. */
export const notePossibleCause = command('diagnosis.carry-out', input, async (cause, context) => {
  const { tx, now, actor, announce } = context;
  const { visitId, concernId, title, fromMinor, toMinor, customerMayPay, because } = cause;
  const locked = await lockForDiagnosis(context, 'noteCause', visitId);
  if (isRefusal(locked)) return locked;
  if (toMinor < fromMinor) return refuseField('/toMinor', 'diagnosis/range-upside-down');
  if (concernId && !(await isConcernOf(tx, visitId, concernId)))
    return refuseField('/concernId', 'diagnosis/not-a-concern-of-this-visit');
  const id = newId(now);
  tx.send('diagnosis_keep_possible_cause', insert, [
    ...[tx.organizationId, id, visitId, concernId, title, fromMinor, toMinor, customerMayPay, because],
    ...[now, actor.staffId],
  ]);
  announce({
    type: 'diagnosis.cause-noted',
    workshopId: locked.visit.workshop_id,
    visitId,
    payload: { causeId: id, concernId, customerMayPay },
  });
  return { id, visitId };
});

const insert = `
  insert into possible_causes (organization_id, id, visit_id, concern_id, title, from_minor, to_minor, customer_may_pay,
    because, noted_at, noted_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
