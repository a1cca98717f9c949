import type { z } from 'zod';
import type { Tx } from '#platform/server/database/tx.ts';
import type { customerQuestion } from '../api/index.ts';

export interface QuestionRow {
  id: string;
  visit_id: string;
  repair_order_id: string;
  job_id: string | null;
  words: string;
  asked_at: Date;
  answer: string | null;
  answered_at: Date | null;
  answered_by: string | null;
  answerer: string | null;
}

const select = `
  select q.id, q.visit_id, q.repair_order_id, q.job_id, q.words, q.asked_at, q.answer, q.answered_at, q.answered_by,
    s.name as answerer
  from customer_questions q
  left join staff s on s.organization_id = q.organization_id and s.id = q.answered_by
  where q.organization_id = $1`;

export async function findQuestion(tx: Tx, questionId: string): Promise<QuestionRow | null> {
  const [row] = await tx.rows<QuestionRow>('find_question', `${select} and q.id = $2`, [
    tx.organizationId,
    questionId,
  ]);
  return row ?? null;
}

/** Questions of a visit, newest first. */
export function questionsOfVisit(tx: Tx, visitId: string): Promise<QuestionRow[]> {
  return tx.rows<QuestionRow>(
    'questions_of_visit',
    `${select} and q.visit_id = $2 order by q.id desc limit 100`,
    [tx.organizationId, visitId],
  );
}

export function presentQuestion(row: QuestionRow): z.input<typeof customerQuestion> {
  return {
    id: row.id,
    visitId: row.visit_id,
    repairOrderId: row.repair_order_id,
    jobId: row.job_id,
    words: row.words,
    askedAt: row.asked_at.toISOString(),
    answer: row.answer,
    answeredAt: row.answered_at?.toISOString() ?? null,
    answeredBy: row.answered_by && row.answerer !== null ? { id: row.answered_by, name: row.answerer } : null,
  };
}
