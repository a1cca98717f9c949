import type { FastifyInstance, FastifyReply } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The answer goes on until somebody ends it. */
    streams?: boolean;
  }
}

/**
 * Ends the live streams when the server closes: they never end by themselves, and a stop would wait for them until
 * its patience is over. The screens connect again, to the next server, and catch up.
 */
export function endStreamsOnClose(app: FastifyInstance): void {
  const open = new Set<FastifyReply['raw']>();
  app.addHook('onRequest', async (request, reply) => {
    if (!request.routeOptions.config.streams) return;
    open.add(reply.raw);
    reply.raw.once('close', () => open.delete(reply.raw));
  });
  app.addHook('preClose', async () => {
    for (const stream of open) stream.end();
  });
}
