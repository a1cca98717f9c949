import type { FastifyRequest } from 'fastify';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Actor } from '#platform/server/actor.ts';
import type { Execution } from '#platform/server/command/execute.ts';
import { inGroup } from '#platform/server/database/tx.ts';
import { localeOf } from '#platform/server/http/problem.ts';
import { deviceOf } from '#platform/server/sign-in/device.ts';
import { refuseClosedLink } from '../../rules/index.ts';
import { factsOfLink, findLink, hashOfToken, type LinkRow } from '../read-link.ts';

/** Somebody who came in by a link: the customer of one order, with no other right than to answer for it. */
export interface Guest {
  readonly link: LinkRow;
  readonly actor: Actor;
}

/** What the holder of a link may do: names of our own commands, which no member of staff holds. */
export const guestRights = {
  open: 'customer-page.open',
  ask: 'customer-page.ask',
  sign: 'customer-page.sign',
  decide: 'customer-page.decide',
} as const;

const form = /^[\w-]{43}$/;

/**
 * Finds whose link a token is and steps inside that group's walls. The database is asked by the token's hash alone, so
 * that how long it takes tells nothing of any token there is; who is signed in on this browser counts for nothing here.
 */
export async function enter(
  { pool, clock }: Execution,
  request: FastifyRequest,
  token: string,
): Promise<Guest | Refusal> {
  request.actor = null;
  if (!form.test(token)) return refuse('customer-link/unknown');
  const { rows } = await pool.query<{ organization_id: string; id: string }>({
    name: 'find_customer_link',
    text: 'select organization_id, id from find_customer_link($1)',
    values: [hashOfToken(token)],
  });
  const [found] = rows;
  if (!found) return refuse('customer-link/unknown');
  const link = await inGroup(pool, found.organization_id, (tx) => findLink(tx, found.id));
  if (!link) return refuse('customer-link/unknown');
  const closed = refuseClosedLink(factsOfLink(link), clock.now());
  return closed ?? { link, actor: guestOf(link, found.organization_id, request) };
}

/**
 * The customer acts with the hand of who sent the link, for these steps only: the order's lifecycle is judged as at the
 * counter, while the journal names the customer and the device they held.
 */
function guestOf(link: LinkRow, organizationId: string, request: FastifyRequest): Actor {
  const rights = new Set<string>(Object.values(guestRights));
  const place = { workshopId: link.workshop_id, roles: ['service-advisor'], rights };
  return {
    kind: 'customer',
    userId: link.id,
    staffId: link.customer_id,
    name: '',
    organizationId,
    places: new Map([[link.workshop_id, place]]),
    device: `link · ${deviceOf(request.headers['user-agent'])} · ${link.id.slice(-8)}`,
    locale: localeOf(request),
  };
}
