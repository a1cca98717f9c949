import { isRefusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { concernParams, showBody } from '../../api/index.ts';
import { isInstrument, symptomOf } from '../../rules/index.ts';
import { lockForDiagnosis } from '../lock.ts';
import { wordsInForce } from '../present/interview.ts';
import { keepVersion } from '../records/keep-version.ts';
import { type ConcernRow, findConcern } from '../records/read-concerns.ts';
import { keepInterview, localeOf, questionsFor } from './answer-questions.ts';

const input = concernParams.extend(showBody.shape);

/**
 * INSP-2, A1: at the car the customer points at what they mean. Is it another part than was said, the concern is put
 * into words again beside the old ones, and what was thought to be the cause of the other is set aside.
 */
export const showPart = command('visit.interview', input, async ({ concernId, part, words }, context) => {
  const { tx, announce } = context;
  const locked = await lockForDiagnosis(context, 'interview', concernId, 'concern');
  if (isRefusal(locked)) return locked;
  const { visit } = locked;
  const concern = await findConcern(tx, visit.id, concernId);
  if (!concern) return refuse('diagnosis/concern-withdrawn');
  const before = concern.interview?.partShown ?? concern.interview?.partSaid ?? null;
  const isAnother = before !== null && before !== part;
  if (isAnother && (!words || words === wordsInForce(concern)))
    return refuseField('/words', 'diagnosis/wording-needed');

  await keepShown(context, { visit, concern, part });
  if (words && words !== wordsInForce(concern))
    keepVersion(context, { visitId: visit.id, concern, words, reason: 'shown-on-car' });
  if (isAnother) setCausesAside(context, concernId);
  announce({
    type: 'concern.shown-on-car',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { concernId, part, before },
  });
  return { concernId, visitId: visit.id };
});

async function keepShown(
  context: CommandContext,
  { visit, concern, part }: { visit: ShownVisit; concern: ConcernRow; part: string },
): Promise<void> {
  const { tx, now, actor } = context;
  if (!concern.interview) {
    const symptom = symptomOf(concern.kind) ?? (isInstrument(part) ? 'warning-lamp' : 'body');
    const set = await questionsFor(context, concern, { workshopId: visit.workshop_id, symptom });
    tx.send('diagnosis_keep_interview', keepInterview, [
      ...[tx.organizationId, newId(now), visit.workshop_id, visit.id, concern.id, symptom, set.version],
      ...[await localeOf(context, visit), null, now, actor.staffId],
    ]);
  }
  tx.send(
    'diagnosis_keep_part_shown',
    `update interviews set part_shown = $3, shown_at = $4, shown_by = $5, changed_at = $4
     where organization_id = $1 and concern_id = $2`,
    [tx.organizationId, concern.id, part, now, actor.staffId],
  );
}

interface ShownVisit {
  id: string;
  workshop_id: string;
  customer_id: string | null;
}

function setCausesAside({ tx, now, actor }: CommandContext, concernId: string): void {
  tx.send(
    'diagnosis_set_causes_of_concern_aside',
    `update possible_causes set set_aside_at = $3, set_aside_by = $4, set_aside_because = 'another-part'
     where organization_id = $1 and concern_id = $2 and set_aside_at is null`,
    [tx.organizationId, concernId, now, actor.staffId],
  );
}
