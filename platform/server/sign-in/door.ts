import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { Clock } from '../clock.ts';
import { type Auth, addressHeader } from './auth.ts';
import type { KnownCallers } from './known-callers.ts';
import type { RightsOf, SignedIn } from './signed-in.ts';

/** What everything that lets people in works with. */
export interface Door {
  readonly auth: Auth;
  /** Pool of the `identity` role. */
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly secret: string;
  readonly rightsOf: RightsOf;
  readonly known: KnownCallers;
  /** As the browser knows it; begins with `__Secure-` where people come over https. */
  readonly cookieName: string;
}

/** What the sign-in library is told of the caller: cookies, device, address. */
export function callerOf(request: FastifyRequest, cookie = request.headers.cookie): Headers {
  const headers = new Headers({ [addressHeader]: request.ip });
  if (cookie) headers.set('cookie', cookie);
  const userAgent = request.headers['user-agent'];
  if (userAgent) headers.set('user-agent', userAgent.slice(0, 400));
  return headers;
}

/** After a change to a person's sign-in: every server process asks anew who they are, this one before it answers. */
export async function noticeChange({ pool, known }: Door, userId: string): Promise<void> {
  await pool.query('select identity.notice_change($1)', [userId]);
  known.forget(userId);
}

/** Writes into the journal, in the person's own chain, what they did to their sign-in. */
export async function announceOf(
  { pool, clock }: Door,
  { actor }: Pick<SignedIn, 'actor'>,
  type: string,
  payload: object = {},
): Promise<void> {
  await pool.query('select identity.announce($1, $2, $3, $4, $5, $6)', [
    actor.organizationId,
    actor.staffId,
    type,
    clock.now(),
    actor.device,
    JSON.stringify(payload),
  ]);
}
