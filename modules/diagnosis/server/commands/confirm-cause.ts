import { visitParams } from '#modules/repair-orders/api/index.ts';
import { isRefusal, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { confirmCauseBody } from '../../api/index.ts';
import { lockForDiagnosis } from '../lock.ts';
import { isConcernOf } from '../records/is-concern-of.ts';
import { keepConfirmedCause } from '../records/keep-confirmed-cause.ts';

const input = visitParams.extend(confirmCauseBody.shape);

/**
 * INSP-7: what it really is, held against what it might have been. Off the list it must be explained to the customer
 * before work goes on.
 */
export const confirmCause = command('diagnosis.carry-out', input, async (confirmed, context) => {
  const { tx } = context;
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
  const id = keepConfirmedCause(context, { visit, concernId, causeId, words: said });
  return { id, visitId };
});
