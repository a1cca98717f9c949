import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Authenticator } from '../http/server.ts';
import { whoseToken } from './access-tokens.ts';
import { ask } from './ask.ts';
import { deviceInJournal } from './device.ts';
import { callerOf, type Door } from './door.ts';
import { findSignedIn, type SignedIn } from './signed-in.ts';

const signedInBy = new WeakMap<FastifyRequest, SignedIn>();

/** Says of every request who asks; a token, if given, counts before the cookie. */
export function makeAuthenticator(door: Door): Authenticator {
  return {
    identify: async (request, reply) => {
      const found = await whoAsks(door, request, reply);
      if (!found) return null;
      signedInBy.set(request, found);
      return { actor: found.actor, by: found.by };
    },
  };
}

/** Who asks, with what their screens are told; undefined for somebody not signed in. */
export function signedInOf(request: FastifyRequest): SignedIn | undefined {
  return request.actor ? signedInBy.get(request) : undefined;
}

async function whoAsks(door: Door, request: FastifyRequest, reply?: FastifyReply): Promise<SignedIn | null> {
  const bearer = request.headers.authorization?.match(/^Bearer (\S+)$/i)?.[1];
  if (bearer) return door.known.whoIs(bearer, () => whoseToken(door, bearer));
  const cookie = request.cookies[door.cookieName];
  if (!cookie) return null;
  return door.known.whoIs(cookie, () => whoseCookie(door, callerOf(request), reply));
}

/** Who stands behind the cookie. Once an hour the session's end moves on, and the cookie's with it. */
export async function whoseCookie(
  door: Door,
  caller: Headers,
  reply?: FastifyReply,
): Promise<SignedIn | null> {
  const asked = await ask(() => door.auth.api.getSession({ headers: caller, returnHeaders: true }));
  if (!asked.ok || !asked.response) return null;
  if (asked.cookies.length > 0) reply?.header('set-cookie', asked.cookies);
  const { session, user } = asked.response;
  return findSignedIn(door.pool, door.rightsOf, {
    by: 'cookie',
    sessionId: session.id,
    device: deviceInJournal(session.userAgent, session.id),
    organizationId: session.activeOrganizationId ?? null,
    user,
  });
}
