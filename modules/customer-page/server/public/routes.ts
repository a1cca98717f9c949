import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Refusal } from '#platform/rules/refusal.ts';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import type { Command } from '#platform/server/command/command.ts';
import { type Execution, execute } from '#platform/server/command/execute.ts';
import { inGroup, type Tx } from '#platform/server/database/tx.ts';
import { type DrawingRoom, drawnDocument, readDocument } from '#platform/server/documents/draw.ts';
import { serveFile } from '#platform/server/files/routes/serve-file.ts';
import { type Route, raw } from '#platform/server/http/routes.ts';
import * as api from '../../api/index.ts';
import { askBack } from './ask-back.ts';
import { decideByLink } from './decide-by-link.ts';
import { enter, type Guest } from './enter.ts';
import { findPhoto, findSignedPaper } from './find-shown.ts';
import { openPage } from './open-page.ts';
import { readPage } from './read-page.ts';
import { signByLink } from './sign-by-link.ts';

const area = 'customer-page';
const closed = ['customer-link/unknown', 'customer-link/expired', 'customer-link/revoked'];
const once = [
  ...[...closed, 'customer-link/used', 'customer-link/changed', 'customer-link/for-something-else'],
  ...['customer-link/done-elsewhere', 'repair-order/owner-must-agree'],
];
/** A family reads and writes from one address; who guesses tokens gets nowhere. */
const perMinute = 60;

type Params = { token: string };

/** The customer's own way in: open to whoever holds a token, and to nothing but its order. */
export function guestRoutes(execution: Execution, room: DrawingRoom): Route[] {
  const look = async <T>(
    request: FastifyRequest,
    work: (tx: Tx, guest: Guest) => Promise<T>,
  ): Promise<T | Refusal> => {
    const guest = await enter(execution, request, (request.params as Params).token);
    if (isRefusal(guest)) return guest;
    return inGroup(execution.pool, guest.actor.organizationId, (tx) => work(tx, guest));
  };
  const answer = (
    url: string,
    summary: string,
    command: Command<z.ZodType, object>,
    more: { body?: z.ZodObject; answer: z.ZodType; refusals: readonly string[] },
  ) =>
    raw({
      ...{ method: 'POST', url: `/customer-page/:token/${url}`, area, summary, open: true, perMinute },
      ...{ params: api.tokenParams, ...more, bodyLimit: 2_000_000 },
      handle: async (request) => {
        const guest = await enter(execution, request, (request.params as Params).token);
        if (isRefusal(guest)) return guest;
        const key = request.headers['idempotency-key'];
        const input = command.input.parse({ ...(request.body as object | null), linkId: guest.link.id });
        const outcome = await execute(execution, command, input as never, {
          actor: guest.actor,
          idempotencyKey:
            typeof key === 'string' && key.length >= 8 ? `${guest.link.id}.${key}`.slice(0, 200) : undefined,
          operation: `POST ${url}`,
        });
        return isRefusal(outcome) ? outcome : outcome.answer;
      },
    });
  return [
    raw({
      ...{ method: 'GET', url: '/customer-page/:token', area, open: true, perMinute },
      summary: 'Show the customer who holds a private link what is offered and asked.',
      ...{ params: api.tokenParams, query: api.pageQuery, answer: api.customerPage, refusals: closed },
      handle: (request, reply) => {
        reply.header('cache-control', 'no-store');
        const { locale } = request.query as z.output<typeof api.pageQuery>;
        return look(request, (tx, { link }) => readPage(tx, link, locale ?? link.locale));
      },
    }),
    answer('open', 'Note that the customer has the page before them.', openPage as never, {
      ...{ answer: api.opened, refusals: closed },
    }),
    answer('questions', 'Ask the workshop back.', askBack as never, {
      ...{ body: api.askBody, answer: api.asked },
      refusals: [...closed, 'customer-question/wait-for-answers', 'job/not-of-this-order'],
    }),
    answer('sign', 'Confirm the five, sign the contract, and say what is not wanted.', signByLink as never, {
      ...{ body: api.signByLinkBody, answer: api.answered },
      refusals: [
        ...once,
        'customer-link/changing',
        'customer-link/done-elsewhere',
        'signature/too-small',
        'signature/not-a-picture',
      ],
    }),
    answer('decide', 'Say yes or no to what was found later.', decideByLink as never, {
      ...{ body: api.decideByLinkBody, answer: api.answered },
      refusals: [...once, 'signature/too-small', 'signature/not-a-picture', 'job/already-decided'],
    }),
    raw({
      ...{ method: 'GET', url: '/customer-page/:token/photos/:fileId', area, open: true, perMinute: 300 },
      ...{ summary: 'Get a photo the page shows.', params: api.photoParams, produces: 'the photo' },
      handle: async (request, reply) => {
        const { fileId } = request.params as z.output<typeof api.photoParams>;
        const found = await look(request, async (tx, { actor, link }) => ({
          organizationId: actor.organizationId,
          photo: await findPhoto(tx, link, fileId),
        }));
        if (isRefusal(found)) return found;
        const { organizationId, photo } = found;
        return photo
          ? serveFile(request, reply, execution.files, organizationId, photo)
          : refuse('request/not-found');
      },
    }),
    raw({
      ...{ method: 'GET', url: '/customer-page/:token/paper', area, open: true, perMinute },
      ...{ summary: 'Get the signed contract as PDF.', params: api.tokenParams, produces: 'application/pdf' },
      handle: async (request, reply) => {
        const found = await look(request, async (tx, { actor, link }) => {
          const documentId = link.result ? await findSignedPaper(tx, link) : null;
          return {
            organizationId: actor.organizationId,
            row: documentId && (await readDocument(tx, documentId)),
          };
        });
        if (isRefusal(found)) return found;
        const { organizationId, row } = found;
        if (!row) return refuse('request/not-found');
        const inside = { organizationId, now: execution.clock.now() };
        const sha256 = await drawnDocument(
          room,
          { ...inside, inGroup: (work) => inGroup(execution.pool, organizationId, work) },
          row,
        );
        const name = `${row.number}.pdf`;
        return serveFile(request, reply, execution.files, organizationId, {
          ...{ sha256, name, mediaType: 'application/pdf' },
        });
      },
    }),
  ];
}
