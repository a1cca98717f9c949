import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import { workshopParams } from '#modules/registry/api/index.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Clock } from '#platform/server/clock.ts';
import { inGroup } from '#platform/server/database/tx.ts';
import { localeOf } from '#platform/server/http/problem.ts';
import { type Route, raw } from '#platform/server/http/routes.ts';
import { publicPricesQuery, publishedPrices } from '../../api/index.ts';
import { drawPublicPage } from './draw-public-page.ts';
import { type PublishedPrices, readPublishedPrices } from './read-published-prices.ts';

export interface PublicHouse {
  /** Knows which group a workshop is of, and nothing else of it. */
  identity: pg.Pool;
  pool: pg.Pool;
  clock: Clock;
}

/** QUOTE-8: the published prices for everybody, without sign-in: only of workshops that publish them. */
export function publicPriceRoutes({ identity, pool, clock }: PublicHouse): Route[] {
  const read = async (request: FastifyRequest): Promise<PublishedPrices | Refusal> => {
    const { workshopId } = request.params as { workshopId: string };
    const { rows } = await identity.query<{ organization_id: string | null }>({
      name: 'published_workshop',
      text: 'select identity.published_workshop($1) as organization_id',
      values: [workshopId],
    });
    const organizationId = rows[0]?.organization_id;
    if (!organizationId) return refuse('request/not-found');
    const prices = await inGroup(pool, organizationId, (tx) =>
      readPublishedPrices(tx, workshopId, clock.now()),
    );
    return prices ?? refuse('request/not-found');
  };
  const open = { method: 'GET' as const, area: 'prices', open: true, params: workshopParams, perMinute: 60 };
  return [
    raw({
      ...open,
      url: '/public-prices/:workshopId',
      summary: 'Read the prices a workshop publishes, as they bill today.',
      answer: publishedPrices,
      handle: read,
    }),
    raw({
      ...open,
      url: '/public-prices/:workshopId/page',
      summary: 'Show the prices a workshop publishes as a page to read.',
      query: publicPricesQuery,
      produces: 'text/html',
      handle: async (request, reply) => {
        const prices = await read(request);
        if ('kind' in prices) return prices;
        const { lang } = request.query as { lang?: 'zh-CN' | 'en' | 'es' };
        reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
        reply.type('text/html; charset=utf-8');
        return reply.send(drawPublicPage(prices, lang ?? localeOf(request)));
      },
    }),
  ];
}
