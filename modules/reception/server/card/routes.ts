import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { inGroup } from '#platform/server/database/tx.ts';
import { localeOf } from '#platform/server/http/problem.ts';
import { query, type Route, raw } from '#platform/server/http/routes.ts';
import * as api from '../../api/index.ts';
import { vCardOf } from '../../rules/index.ts';
import { cardAddress, readAdvisorCards } from '../queries/advisor-cards.ts';
import { drawCard, drawNoCard } from './draw-card.ts';
import { type PublicCard, readCard } from './read-card.ts';

export interface CardHouse {
  /** Knows which group a card is of, and nothing else of it. */
  readonly identity: pg.Pool;
  readonly pool: pg.Pool;
  /** How people reach this server from outside; left out, as the customer reached it. */
  readonly publicUrl?: string | undefined;
}

const area = 'reception';

/** RECV-8: the cards of the desk, and each card for whoever was given its link. */
export function advisorCardRoutes({ identity, pool, publicUrl }: CardHouse): Route[] {
  const read = async (request: FastifyRequest): Promise<PublicCard | Refusal> => {
    const { code } = request.params as { code: string };
    const { rows } = await identity.query<{ organization_id: string | null }>({
      name: 'group_of_card',
      text: 'select identity.group_of_card($1) as organization_id',
      values: [code],
    });
    const organizationId = rows[0]?.organization_id;
    const card = organizationId ? await inGroup(pool, organizationId, (tx) => readCard(tx, code)) : undefined;
    return card ?? refuse('request/not-found');
  };
  const open = { method: 'GET' as const, area, open: true, params: api.cardCodeParams, perMinute: 60 };
  return [
    query({
      area,
      url: '/workshops/:workshopId/advisor-cards',
      summary: 'List the people of the desk with the cards they hand over.',
      right: 'visit.see',
      params: api.workshopParams,
      answer: api.advisorCards,
      run: (params, context) => readAdvisorCards(params, context, publicUrl),
    }),
    raw({
      ...open,
      url: '/cards/:code',
      summary: 'Show an advisor’s card to whoever was given its link.',
      query: api.cardPageQuery,
      produces: 'text/html',
      handle: async (request, reply) => {
        const card = await read(request);
        const { lang } = request.query as { lang?: 'zh-CN' | 'en' | 'es' };
        const { code } = request.params as { code: string };
        const locale = lang ?? localeOf(request);
        reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
        reply.headers({ 'x-robots-tag': 'noindex', 'cache-control': 'no-store' });
        reply.type('text/html; charset=utf-8');
        if ('kind' in card) return reply.code(404).send(drawNoCard(locale));
        return reply.send(drawCard(card, { code, locale }));
      },
    }),
    raw({
      ...open,
      url: '/cards/:code/contact.vcf',
      summary: 'Get an advisor’s card as a contact for a telephone.',
      produces: 'text/vcard',
      handle: async (request, reply) => {
        const card = await read(request);
        if ('kind' in card) return card;
        const { code } = request.params as { code: string };
        const from = publicUrl ?? `${request.protocol}://${request.host}`;
        reply.headers({
          'cache-control': 'no-store',
          'content-disposition': 'attachment; filename="contact.vcf"',
        });
        reply.type('text/vcard; charset=utf-8');
        return reply.send(
          vCardOf({ ...card, workshopPhone: card.workshop_phone, address: cardAddress(code, from) }),
        );
      },
    }),
  ];
}
