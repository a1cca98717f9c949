import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { staleVersion } from '#platform/server/command/stale-version.ts';
import { changeQuestionSetBody, questionSetParams } from '../../api/index.ts';
import { refuseQuestions } from '../../rules/index.ts';
import { findQuestionSet } from '../queries/question-sets.ts';

const input = questionSetParams.extend(changeQuestionSetBody.shape);

/** INSP-1: the next version of the questions of a symptom; interviews that began keep the one they began with. */
export const changeQuestionSet = command(
  'question-set.keep',
  input,
  async ({ workshopId, symptom, questions, note }, { tx, now, actor, announce, expectedVersion }) => {
    const lacking = lacksRight(actor, 'question-set.keep', workshopId);
    if (lacking) return lacking;
    tx.send(
      'lock_workshop',
      'select 1 from workshops where organization_id = $1 and id = $2 for no key update',
      [tx.organizationId, workshopId],
    );
    const current = await findQuestionSet(tx, workshopId, symptom);
    if (isRefusal(current)) return current;
    const refused =
      staleVersion(expectedVersion, current.current.version) ?? refuseQuestions(questions, symptom);
    if (refused) return refused;
    const version = current.current.version + 1;
    tx.send(
      'diagnosis_keep_question_set',
      `insert into question_sets (organization_id, workshop_id, symptom, version, questions, note, valid_from, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[tx.organizationId, workshopId, symptom, version, JSON.stringify(questions), note],
        ...[now, actor.staffId],
      ],
    );
    announce({ type: 'question-set.changed', workshopId, payload: { symptom, setVersion: version } });
    const changed = await findQuestionSet(tx, workshopId, symptom);
    return isRefusal(changed) ? refuse('request/not-found') : changed;
  },
);
