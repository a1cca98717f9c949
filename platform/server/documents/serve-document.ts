import { z } from 'zod';
import { id } from '#platform/api/fields.ts';
import { refuse } from '#platform/rules/refusal.ts';
import { mayAt } from '../actor.ts';
import type { Execution } from '../command/execute.ts';
import { inGroup } from '../database/tx.ts';
import { type Route, raw } from '../http/routes.ts';
import { type DrawingRoom, drawnDocument, readDocument } from './draw.ts';

const params = z.object({ documentId: id });

/** Serves a paper; one not drawn yet is drawn while the person waits, which takes a second. */
export function serveDocument(execution: Execution, room: DrawingRoom): Route {
  return raw({
    method: 'GET',
    url: '/documents/:documentId',
    area: 'documents',
    right: 'document.see',
    summary: 'Get a paper as PDF; draws it first where that has not been done.',
    params,
    produces: 'application/pdf',
    handle: async (request, reply) => {
      const { actor } = request;
      if (!actor) return refuse('sign-in/required');
      const { organizationId } = actor;
      const { documentId } = request.params as z.output<typeof params>;
      const inside = <T>(work: Parameters<typeof inGroup<T>>[2]) =>
        inGroup(execution.pool, organizationId, work);
      const row = await inside((tx) => readDocument(tx, documentId));
      if (!row || !mayAt(actor, 'document.see', row.workshop_id)) return refuse('request/not-found');
      const sha256 = await drawnDocument(
        room,
        { organizationId, inGroup: inside, now: execution.clock.now() },
        row,
      );
      const etag = `"${sha256}"`;
      reply.headers({
        etag,
        'cache-control': 'private, max-age=3600',
        'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(`${row.number}-${row.kind}.pdf`)}`,
      });
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      const open = await room.files.open(organizationId, sha256);
      if (!open) return refuse('request/not-found');
      return reply.code(200).type('application/pdf').header('content-length', open.size).send(open.stream);
    },
  });
}
