import { getWorkshop } from '#modules/registry/server/index.ts';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import type { Locale } from '#platform/server/actor.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { answerBody, concernParams } from '../../api/index.ts';
import { partSaid, type Question, refuseAnswers, type Symptom } from '../../rules/index.ts';
import { lockForDiagnosis } from '../lock.ts';
import { type ConcernRow, findConcern } from '../records/read-concerns.ts';

const input = concernParams.extend(answerBody.shape);

/**
 * INSP-1: the customer answers, question by question, in their own order; an earlier answer stays beside the new one.
 * The first answer begins the interview with the questions in force; another symptom asks by other questions.
 */
export const answerQuestions = command('visit.interview', input, async (given, context) => {
  const { tx, now, actor, announce } = context;
  const { concernId, symptom, answers } = given;
  const locked = await lockForDiagnosis(context, 'interview', concernId, 'concern');
  if (isRefusal(locked)) return locked;
  const { visit } = locked;
  const concern = await findConcern(tx, visit.id, concernId);
  if (!concern) return refuse('diagnosis/concern-withdrawn');
  const set = await questionsFor(context, concern, { workshopId: visit.workshop_id, symptom });
  const faulty = refuseAnswers(set.questions, answers);
  if (faulty) return faulty;

  const interviewId = concern.interview?.id ?? newId(now);
  const said = partSaid(set.questions, [...concern.answers, ...answers]);
  const locale = given.locale ?? concern.interview?.locale ?? (await localeOf(context, visit));
  tx.send('diagnosis_keep_interview', keepInterview, [
    ...[tx.organizationId, interviewId, visit.workshop_id, visit.id, concernId, symptom, set.version],
    ...[locale, said, now, actor.staffId],
  ]);
  for (const { questionKey, choices, words, skippedBecause } of answers)
    tx.send('diagnosis_keep_answer', keepAnswer, [
      ...[tx.organizationId, newId(now), interviewId, questionKey, choices, words, skippedBecause],
      ...[now, actor.staffId],
    ]);
  announce({
    type: concern.interview ? 'concern.answered' : 'concern.interview-begun',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { concernId, interviewId, symptom, questions: answers.map(({ questionKey }) => questionKey) },
  });
  return { concernId, visitId: visit.id };
});

interface AskedBy {
  version: number;
  questions: Question[];
}

/** The questions the interview began with, or those in force for a new one or another symptom. */
export async function questionsFor(
  { tx }: Pick<CommandContext, 'tx'>,
  { interview }: Pick<ConcernRow, 'interview'>,
  { workshopId, symptom }: { workshopId: string; symptom: Symptom },
): Promise<AskedBy> {
  if (interview?.symptom === symptom)
    return { version: interview.setVersion, questions: interview.questions };
  const [set] = await tx.rows<AskedBy>(
    'diagnosis_question_set_in_force',
    `select version, questions from question_sets
     where organization_id = $1 and workshop_id = $2 and symptom = $3 order by version desc limit 1`,
    [tx.organizationId, workshopId, symptom],
  );
  if (!set) throw new Error(`Workshop ${workshopId} asks nothing about ${symptom}.`);
  return set;
}

/** The language the customer asked for, else the workshop's. */
export async function localeOf(
  { tx }: Pick<CommandContext, 'tx'>,
  visit: { workshop_id: string; customer_id: string | null },
): Promise<Locale> {
  const [customer] = await tx.rows<{ locale: Locale | null }>(
    'diagnosis_locale_of_customer',
    'select preferred_locale as locale from customers where organization_id = $1 and id = $2',
    [tx.organizationId, visit.customer_id],
  );
  return customer?.locale ?? (await getWorkshop(tx, visit.workshop_id)).locale;
}

export const keepInterview = `
  insert into interviews (organization_id, id, workshop_id, visit_id, concern_id, symptom, set_version, locale, part_said,
    begun_at, begun_by, changed_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $10)
  on conflict (organization_id, concern_id) do update set symptom = excluded.symptom,
    set_version = excluded.set_version, locale = excluded.locale, part_said = excluded.part_said,
    changed_at = excluded.changed_at`;

const keepAnswer = `
  insert into interview_answers (organization_id, id, interview_id, question_key, choices, words, skipped_because,
    answered_at, answered_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
