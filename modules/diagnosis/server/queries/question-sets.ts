import type { z } from 'zod';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { worksAt } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { QuestionSetFile, questionSetParams, questionSets, workshopParams } from '../../api/index.ts';
import type { Question, Symptom } from '../../rules/index.ts';

interface Row {
  symptom: Symptom;
  version: number;
  questions: Question[];
  note: string | null;
  valid_from: Date;
  created_by_name: string | null;
}

const read = `
  select q.symptom, q.version, q.questions, q.note, q.valid_from, s.name as created_by_name
  from question_sets q left join staff s on s.organization_id = q.organization_id and s.id = q.created_by
  where q.organization_id = $1 and q.workshop_id = $2`;

/** The questions in force for every symptom: read once, kept by the screen. */
export async function listQuestionSets(
  { workshopId }: z.output<typeof workshopParams>,
  { tx, actor }: QueryContext,
): Promise<z.output<typeof questionSets> | Refusal> {
  if (!worksAt(actor, workshopId)) return refuse('request/not-found');
  const rows = await tx.rows<Row>(
    'diagnosis_list_question_sets',
    `select distinct on (symptom) * from (${read}) sets order by symptom, version desc`,
    [tx.organizationId, workshopId],
  );
  return { items: rows.map((row) => ({ symptom: row.symptom, ...present(row) })) };
}

/** All versions of the questions of one symptom, newest first. */
export async function getQuestionSet(
  { workshopId, symptom }: z.output<typeof questionSetParams>,
  { tx, actor }: QueryContext,
): Promise<QuestionSetFile | Refusal> {
  return worksAt(actor, workshopId) ? findQuestionSet(tx, workshopId, symptom) : refuse('request/not-found');
}

export async function findQuestionSet(
  tx: Tx,
  workshopId: string,
  symptom: Symptom,
): Promise<QuestionSetFile | Refusal> {
  const rows = await tx.rows<Row>(
    'diagnosis_question_set_versions',
    `${read} and q.symptom = $3 order by q.version desc`,
    [tx.organizationId, workshopId, symptom],
  );
  const versions = rows.map(present);
  const current = versions[0];
  return current ? { symptom, current, versions } : refuse('request/not-found');
}

function present({ version, questions, note, valid_from, created_by_name }: Row): QuestionSetFile['current'] {
  return {
    ...{ version, note, validFrom: valid_from.toISOString(), createdByName: created_by_name },
    questions: questions as QuestionSetFile['current']['questions'],
  };
}
