import fastifyMultipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';

/** What a piece of an upload is sent as. */
export const pieceType = 'application/offset+octet-stream';

/** Lets the server read forms with files, and bare pieces of files; each route sets how much it takes. */
export async function readFileBodies(app: FastifyInstance): Promise<void> {
  await app.register(fastifyMultipart);
  app.addContentTypeParser(
    [pieceType, 'application/octet-stream'],
    { parseAs: 'buffer' },
    (_request, body, done) => done(null, body),
  );
}
