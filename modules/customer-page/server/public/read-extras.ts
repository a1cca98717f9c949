import type { Tx } from '#platform/server/database/tx.ts';
import type { CustomerPage } from '../../api/index.ts';
import type { LinkRow } from '../read-link.ts';
import { questionsOfVisit } from '../read-questions.ts';

interface Extras {
  readonly questions: CustomerPage['questions'];
  readonly receivedPhotos: string[];
  readonly hasPaper: boolean;
  readonly pickUpCode: string | null;
}

/** Photos of the walk-around, questions in the order they were asked, and whether there is a signed paper to take. */
export async function readExtras(tx: Tx, link: LinkRow): Promise<Extras> {
  const [questions, [row]] = await Promise.all([
    questionsOfVisit(tx, link.visit_id),
    tx.rows<{ photos: string[]; has_paper: boolean; pick_up_code: string | null }>('extras_of_link', select, [
      ...[tx.organizationId, link.visit_id, link.repair_order_id],
    ]),
  ]);
  return {
    questions: questions
      .filter((question) => question.repair_order_id === link.repair_order_id)
      .map((question) => ({
        ...{ id: question.id, jobId: question.job_id, words: question.words, answer: question.answer },
        askedAt: question.asked_at.toISOString(),
        answeredAt: question.answered_at?.toISOString() ?? null,
      }))
      .reverse(),
    receivedPhotos: row?.photos ?? [],
    hasPaper: row?.has_paper ?? false,
    pickUpCode: row?.pick_up_code ?? null,
  };
}

const select = `
  select array(select p.file_id from damage_marks m
      join damage_photos p on p.organization_id = m.organization_id and p.damage_mark_id = m.id
      where m.organization_id = $1 and m.visit_id = $2 and m.removed_at is null
      order by m.created_at, p.file_id limit 24) as photos,
    exists (select 1 from documents d where d.organization_id = $1 and d.subject_id = $3 and d.kind = 'contract'
      and d.signed_at is not null) as has_paper,
    o.pick_up_code
  from repair_orders o where o.organization_id = $1 and o.id = $3`;
