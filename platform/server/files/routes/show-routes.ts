import { z } from 'zod';
import { id } from '#platform/api/fields.ts';
import { refuse } from '#platform/rules/refusal.ts';
import type { Execution } from '../../command/execute.ts';
import { inGroup } from '../../database/tx.ts';
import { type Route, raw } from '../../http/routes.ts';
import { findFile, original, serveFile, thumbnail } from './serve-file.ts';

const params = z.object({ fileId: id });

export function showRoutes({ pool, files }: Execution): Route[] {
  const show = (pick: typeof original | typeof thumbnail, url: string, summary: string) =>
    raw({
      method: 'GET',
      url,
      area: 'files',
      right: 'file.see',
      summary,
      params,
      produces: 'the file',
      handle: async (request, reply) => {
        const { actor } = request;
        if (!actor) return refuse('sign-in/required');
        const { fileId } = request.params as z.output<typeof params>;
        const found = await inGroup(pool, actor.organizationId, (tx) => findFile(tx, fileId, actor));
        const served = found && pick(found);
        return served
          ? serveFile(request, reply, files, actor.organizationId, served)
          : refuse('request/not-found');
      },
    });
  return [
    show(original, '/files/:fileId', 'Get a photo, scan or signature.'),
    show(thumbnail, '/files/:fileId/thumbnail', 'Get a photo small, as WebP.'),
  ];
}
