import { z } from 'zod';
import { documentList } from '#platform/api/documents.ts';
import { id } from '#platform/api/fields.ts';
import { refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '../actor.ts';
import { query } from '../http/routes.ts';
import { type CardRow, presentDocument } from './present.ts';

/** All papers of a visit, newest first: a visit has a handful. */
export const listDocuments = query({
  url: '/visits/:visitId/documents',
  area: 'documents',
  right: 'document.see',
  summary: 'List the papers of a visit, newest first.',
  params: z.object({ visitId: id }),
  answer: documentList,
  run: async ({ visitId }, { tx, actor, locale }) => {
    const [visit] = await tx.rows<{ workshop_id: string }>(
      'workshop_of_visit',
      'select workshop_id from visits where organization_id = $1 and id = $2',
      [tx.organizationId, visitId],
    );
    if (!visit) return refuse('request/not-found');
    const no = lacksRight(actor, 'document.see', visit.workshop_id);
    if (no) return no;
    const rows = await tx.rows<CardRow>(
      'documents_of_visit',
      `select id, visit_id, kind, number, revision, locale, signed_at, created_at, file_id is not null as drawn
       from documents where organization_id = $1 and visit_id = $2 order by id desc limit 200`,
      [tx.organizationId, visitId],
    );
    return { items: rows.map((row) => presentDocument(row, locale)) };
  },
});
