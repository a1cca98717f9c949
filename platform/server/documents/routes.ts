import { z } from 'zod';
import { documentCard, printBody } from '#platform/api/documents.ts';
import { id } from '#platform/api/fields.ts';
import type { Execution } from '../command/execute.ts';
import { type Route, write } from '../http/routes.ts';
import type { DocumentKind } from './document-kind.ts';
import { listDocuments } from './list-documents.ts';
import { printDocument } from './print-document.ts';
import { serveDocument } from './serve-document.ts';

/** The papers of a visit: listed, printed, served. */
export function documentRoutes(
  execution: Execution,
  kinds: readonly DocumentKind[],
  publicUrl?: string,
): readonly Route[] {
  return [
    listDocuments,
    write({
      method: 'POST',
      url: '/visits/:visitId/documents',
      area: 'documents',
      summary: 'Print a paper of a visit, in another language too; unsigned it is a draft.',
      params: z.object({ visitId: id }),
      body: printBody,
      command: printDocument(kinds),
      answer: documentCard,
      status: 201,
      refusals: ['document/unknown-kind', 'document/nothing-to-print'],
    }),
    serveDocument(execution, { kinds, files: execution.files, publicUrl }),
  ];
}
