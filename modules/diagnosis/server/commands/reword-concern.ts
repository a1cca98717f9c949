import { isRefusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { concernParams, rewordBody } from '../../api/index.ts';
import { lockForDiagnosis } from '../lock.ts';
import { wordsInForce } from '../present/interview.ts';
import { keepVersion } from '../records/keep-version.ts';
import { findConcern } from '../records/read-concerns.ts';

const input = concernParams.extend(rewordBody.shape);

/** INSP-1: the customer says it better: the new words count, the old ones stay readable. */
export const rewordConcern = command('visit.interview', input, async ({ concernId, words }, context) => {
  const { tx, now, announce } = context;
  const locked = await lockForDiagnosis(context, 'interview', concernId, 'concern');
  if (isRefusal(locked)) return locked;
  const { visit } = locked;
  const concern = await findConcern(tx, visit.id, concernId);
  if (!concern) return refuse('diagnosis/concern-withdrawn');
  if (words === wordsInForce(concern)) return refuseField('/words', 'diagnosis/same-words');
  keepVersion(context, { visitId: visit.id, concern, words, reason: 'reworded' });
  tx.send(
    'diagnosis_note_interview_changed',
    'update interviews set changed_at = $3 where organization_id = $1 and concern_id = $2',
    [tx.organizationId, concernId, now],
  );
  announce({
    type: 'concern.reworded',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { concernId },
  });
  return { concernId, visitId: visit.id };
});
