import { visitParams } from '#modules/repair-orders/api/index.ts';
import { isRefusal, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { confirmCauseBody } from '../../api/index.ts';
import { lockForDiagnosis } from '../lock.ts';
import { isConcernOf } from '../records/is-concern-of.ts';

const input = visitParams.extend(confirmCauseBody.shape);

/**
 * INSP-7: what it really is, held against what it might have been. Off the list it must be explained to the customer
 * before work goes on.
 */
export const confirmCause = command('diagnosis.carry-out', input, async (confirmed, context) => {
  const { tx, now, actor, announce } = context;
  const { visitId, causeId, words } = confirmed;
  const locked = await lockForDiagnosis(context, 'noteCause', visitId);
  if (isRefusal(locked)) return locked;
  const { visit } = locked;
  const [cause] = await tx.rows<{ title: string; concern_id: string | null }>(
    'diagnosis_cause_of_visit',
    `select title, concern_id from possible_causes
     where organization_id = $1 and visit_id = $2 and id = $3 and set_aside_at is null`,
    [tx.organizationId, visitId, causeId],
  );
  if (causeId && !cause) return refuseField('/causeId', 'diagnosis/cause-not-on-list');
  const said = words ?? cause?.title;
  if (!said) return refuseField('/words', 'diagnosis/cause-words-needed');
  const concernId = confirmed.concernId ?? cause?.concern_id ?? null;
  if (concernId && !(await isConcernOf(tx, visitId, concernId)))
    return refuseField('/concernId', 'diagnosis/not-a-concern-of-this-visit');
  const id = newId(now);
  tx.send(
    'diagnosis_keep_confirmed_cause',
    `insert into confirmed_causes (organization_id, id, workshop_id, visit_id, concern_id, cause_id, words, confirmed_at,
       confirmed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.organizationId, id, visit.workshop_id, visitId, concernId, causeId, said, now, actor.staffId],
  );
  announce({
    type: causeId ? 'diagnosis.cause-confirmed' : 'diagnosis.other-cause-confirmed',
    workshopId: visit.workshop_id,
    visitId,
    payload: { confirmedCauseId: id, causeId, concernId },
  });
  return { id, visitId };
});
