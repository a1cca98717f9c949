import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { signedInOf } from '../authenticator.ts';
import { type Door, noticeChange } from '../door.ts';
import { beginTry, forgetTries } from '../failures.ts';
import type { SignedIn } from '../signed-in.ts';

/** The person with their session; a program's token may not touch passwords, sessions, factors or other tokens. */
export function personOf(request: FastifyRequest): SignedIn | Refusal {
  const signedIn = signedInOf(request);
  if (!signedIn) return refuse('sign-in/required');
  return signedIn.by === 'cookie' ? signedIn : refuse('session/needs-person');
}

export function setCookies(reply: FastifyReply, cookies: readonly string[]): void {
  if (cookies.length > 0) reply.header('set-cookie', cookies);
}

/** A password asked again inside a session is guessed no oftener than at the door. */
export async function beginProof(door: Door, { actor }: SignedIn): Promise<Refusal | null> {
  const minutes = await beginTry(door.pool, `user:${actor.userId}`, door.clock.now());
  return minutes ? refuse('sign-in/locked', { minutes }) : null;
}

export function endProof(door: Door, { actor }: SignedIn): Promise<void> {
  return forgetTries(door.pool, `user:${actor.userId}`);
}

/** Goes on in the group the person was working for, whatever session the library began in place of the old. */
export async function keepOrganization(door: Door, { actor }: SignedIn, token: string): Promise<void> {
  await door.pool.query('update identity.session set "activeOrganizationId" = $2 where token = $1', [
    token,
    actor.organizationId,
  ]);
  await noticeChange(door, actor.userId);
}
