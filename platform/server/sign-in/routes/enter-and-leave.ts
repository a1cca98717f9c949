import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { type Session, session, signInBody } from '#platform/api/session/index.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type RawRoute, raw } from '../../http/routes.ts';
import { ask, sentBack } from '../ask.ts';
import { signedInOf, whoseCookie } from '../authenticator.ts';
import { announceOf, callerOf, type Door, noticeChange } from '../door.ts';
import { signIn } from '../sign-in.ts';
import { personOf, setCookies } from './person.ts';

type Attempt = z.output<typeof signInBody>;

export function enterAndLeaveRoutes(door: Door, signInsPerMinute: number): RawRoute[] {
  return [
    raw({
      method: 'POST',
      url: '/session',
      summary: 'Sign in by e-mail or phone, password and, where set up, second factor',
      area: 'session',
      open: true,
      perMinute: signInsPerMinute,
      body: signInBody,
      answer: session,
      refusals: [
        'sign-in/wrong-credentials',
        'sign-in/second-factor-needed',
        'sign-in/wrong-code',
        'sign-in/locked',
        'sign-in/no-workshop',
        'request/too-many',
      ],
      handle: (request, reply) => enter(door, request.body as Attempt, request, reply),
    }),
    raw({
      method: 'DELETE',
      url: '/session',
      summary: 'Sign out of this device',
      area: 'session',
      status: 204,
      refusals: ['session/needs-person'],
      handle: (request, reply) => leave(door, request, reply),
    }),
  ];
}

/** Lets the person in, sets their cookie and tells who they are; used after setting up as well. */
export async function enter(
  door: Door,
  attempt: Attempt,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Session | Refusal> {
  const entered = await signIn(door, attempt, callerOf(request, ''));
  if (isRefusal(entered)) return entered;
  const caller = callerOf(request, sentBack(entered.cookies));
  const person = await whoseCookie(door, caller);
  if (!person) {
    await ask(() => door.auth.api.signOut({ headers: caller, returnHeaders: true }));
    return refuse('sign-in/no-workshop');
  }
  await door.pool.query('update identity.session set "activeOrganizationId" = $2 where id = $1', [
    person.sessionId,
    person.session.organization.id,
  ]);
  await announceOf(door, person, 'session.opened');
  await endEarlier(door, request);
  setCookies(reply, entered.cookies);
  return person.session;
}

/** Who signs in where somebody is signed in takes their place: no forgotten session stays behind on the device. */
async function endEarlier(door: Door, request: FastifyRequest): Promise<void> {
  const earlier = signedInOf(request);
  if (earlier?.by !== 'cookie') return;
  await ask(() => door.auth.api.signOut({ headers: callerOf(request), returnHeaders: true }));
  await noticeChange(door, earlier.actor.userId);
}

async function leave(door: Door, request: FastifyRequest, reply: FastifyReply): Promise<Refusal | undefined> {
  const person = personOf(request);
  if (isRefusal(person)) return person;
  const left = await ask(() => door.auth.api.signOut({ headers: callerOf(request), returnHeaders: true }));
  await noticeChange(door, person.actor.userId);
  await announceOf(door, person, 'session.closed');
  setCookies(reply, left.cookies);
  return undefined;
}
