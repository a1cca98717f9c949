import { z } from 'zod';
import { visitParams } from '#modules/repair-orders/api/index.ts';
import { id } from '#platform/api/fields.ts';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { type Execution, execute } from '#platform/server/command/execute.ts';
import type { DrawingRoom } from '#platform/server/documents/draw.ts';
import { query, type Route, raw, write } from '#platform/server/http/routes.ts';
import * as api from '../api/index.ts';
import { answerQuestion } from './commands/answer-question.ts';
import { makeLink } from './commands/make-link.ts';
import { revokeLink } from './commands/revoke-link.ts';
import { guestRoutes } from './public/routes.ts';
import { verifyPaper } from './public/verify-paper.ts';
import { readCustomerContact } from './queries/customer-contact.ts';
import { hashOfToken, newToken } from './read-link.ts';

export interface CustomerPageParts {
  readonly execution: Execution;
  readonly room: DrawingRoom;
  /** How people reach this server from outside; left out, as the advisor reached it. */
  readonly publicUrl?: string | undefined;
}

const area = 'customer-links';

/** Private links, what customers do by them, and what they asked. */
export function customerPageRoutes({ execution, room, publicUrl }: CustomerPageParts): readonly Route[] {
  return [
    makeLinkRoute(execution, publicUrl),
    write({
      method: 'POST',
      url: '/customer-links/:linkId/revoke',
      summary: 'Take a link back: it shows nothing any more.',
      area,
      params: api.linkParams,
      command: revokeLink,
      answer: api.customerLink,
      refusals: ['customer-link/used', 'customer-link/expired', 'customer-link/revoked'],
    }),
    query({
      url: '/visits/:visitId/customer-contact',
      summary: 'Get the links sent to the customer of a visit and what they asked.',
      area,
      right: 'customer-link.see',
      params: visitParams,
      answer: api.customerContact,
      run: readCustomerContact,
    }),
    write({
      method: 'POST',
      url: '/customer-questions/:questionId/answer',
      summary: 'Answer what the customer asked; they read it on their page.',
      area,
      params: api.questionParams,
      body: api.answerBody,
      command: answerQuestion,
      answer: api.customerQuestion,
      refusals: ['customer-question/answered-already'],
    }),
    ...guestRoutes(execution, room),
    verifyPaper(execution),
  ];
}

const orderParams = z.object({ repairOrderId: id });

/**
 * No kept answer under an idempotency key: it would keep the token. Sent twice, the second link counts and the first is
 * taken back.
 */
function makeLinkRoute(execution: Execution, publicUrl: string | undefined): Route {
  return raw({
    method: 'POST',
    url: '/repair-orders/:repairOrderId/customer-links',
    summary: 'Make a private link for the customer to sign or decide; its address is told this once.',
    area,
    right: 'customer-link.keep',
    params: orderParams,
    body: api.makeLinkBody,
    answer: api.linkMade,
    status: 201,
    refusals: [
      'customer-link/nothing-to-sign',
      'customer-link/nothing-proposed',
      'repair-order/not-protected',
      'repair-order/no-odometer',
    ],
    handle: async (request) => {
      const { actor } = request;
      if (!actor) return refuse('sign-in/required');
      const token = newToken();
      const { repairOrderId } = request.params as z.output<typeof orderParams>;
      const body = request.body as z.output<typeof api.makeLinkBody>;
      const input = { ...body, repairOrderId, tokenSha256: hashOfToken(token) };
      const outcome = await execute(execution, makeLink, input, { actor });
      if (isRefusal(outcome)) return outcome;
      const from = publicUrl ?? `${request.protocol}://${request.host}`;
      return { ...outcome.answer, address: `${from}/c/${token}` };
    },
  });
}
