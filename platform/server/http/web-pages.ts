import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { refuse } from '#platform/rules/refusal.ts';
import { sendProblem } from './problem.ts';

const year = 365 * 24 * 3_600;

/**
 * Serves the page of people without an account at its addresses. It stands in messengers and on strangers' phones:
 * nobody indexes it, no address it links to learns where it came from, and it is asked for anew each time.
 */
export async function serveCustomerPage(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/customer/',
    decorateReply: !app.hasReplyDecorator('sendFile'),
    wildcard: false,
    index: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply) => reply.header('cache-control', `public, max-age=${year}, immutable`),
  });
  for (const url of ['/c/:token', '/verify']) {
    app.get(url, { schema: { hide: true } }, (_request, reply) =>
      reply
        .headers({ 'cache-control': 'no-cache', 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' })
        .sendFile('index.html', folder),
    );
  }
}

/** Serves the built screens; every address that is no file and no API opens the app, which knows its own pages. */
export async function serveWeb(app: FastifyInstance, folder: string): Promise<void> {
  const built = existsSync(folder);
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      cacheControl: false,
      preCompressed: true,
      setHeaders: (reply, path) => {
        const lasting = path.includes('/assets/');
        reply.header('cache-control', lasting ? `public, max-age=${year}, immutable` : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const asksForPage =
      request.method === 'GET' && !request.url.startsWith('/api/') && !request.url.startsWith('/assets/');
    if (built && asksForPage) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return sendProblem(reply, request, refuse('request/not-found'));
  });
}
