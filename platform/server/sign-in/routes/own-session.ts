import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import {
  organizationChoice,
  passwordChange,
  type Session,
  session,
  sessionChange,
} from '#platform/api/session/index.ts';
import { passwordFault } from '#platform/rules/password.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type RawRoute, raw } from '../../http/routes.ts';
import { ask } from '../ask.ts';
import { signedInOf, whoseCookie } from '../authenticator.ts';
import { announceOf, callerOf, type Door, noticeChange } from '../door.ts';
import { beginProof, endProof, keepOrganization, personOf, setCookies } from './person.ts';

export function ownSessionRoutes(door: Door): RawRoute[] {
  return [
    raw({
      method: 'GET',
      url: '/session',
      summary: 'Tell who is signed in and what they may do',
      area: 'session',
      answer: session,
      handle: async (request) => signedInOf(request)?.session ?? refuse('sign-in/required'),
    }),
    raw({
      method: 'PATCH',
      url: '/session',
      summary: 'Choose the language of the screens',
      area: 'session',
      body: sessionChange,
      answer: session,
      refusals: ['session/needs-person'],
      handle: (request) => chooseLocale(door, request),
    }),
    raw({
      method: 'PUT',
      url: '/session/organization',
      summary: 'Work for another of the groups the person belongs to',
      area: 'session',
      body: organizationChoice,
      answer: session,
      refusals: ['session/needs-person'],
      handle: (request) => chooseOrganization(door, request),
    }),
    raw({
      method: 'PUT',
      url: '/session/password',
      summary: 'Change the own password and sign out of every other device',
      area: 'session',
      status: 204,
      body: passwordChange,
      refusals: [
        'session/needs-person',
        'session/wrong-password',
        'sign-in/password-too-weak',
        'sign-in/locked',
      ],
      handle: (request, reply) => changePassword(door, request, reply),
    }),
  ];
}

async function chooseLocale(door: Door, request: FastifyRequest): Promise<Session | Refusal> {
  const person = personOf(request);
  if (isRefusal(person)) return person;
  const { locale } = request.body as z.output<typeof sessionChange>;
  await door.pool.query('update identity."user" set locale = $2, "updatedAt" = $3 where id = $1', [
    person.actor.userId,
    locale,
    door.clock.now(),
  ]);
  await noticeChange(door, person.actor.userId);
  return { ...person.session, user: { ...person.session.user, locale } };
}

async function chooseOrganization(door: Door, request: FastifyRequest): Promise<Session | Refusal> {
  const person = personOf(request);
  if (isRefusal(person)) return person;
  const { organizationId } = request.body as z.output<typeof organizationChoice>;
  if (!person.session.organizations.some(({ id }) => id === organizationId))
    return refuse('request/not-found');
  await door.pool.query('update identity.session set "activeOrganizationId" = $2 where id = $1', [
    person.sessionId,
    organizationId,
  ]);
  await noticeChange(door, person.actor.userId);
  const now = await whoseCookie(door, callerOf(request));
  return now?.session ?? refuse('sign-in/required');
}

async function changePassword(
  door: Door,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Refusal | undefined> {
  const person = personOf(request);
  if (isRefusal(person)) return person;
  const { current, next } = request.body as z.output<typeof passwordChange>;
  const hindrance = passwordFault(next, person.session.user, '/next') ?? (await beginProof(door, person));
  if (hindrance) return hindrance;
  const changed = await ask(() =>
    door.auth.api.changePassword({
      body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
      headers: callerOf(request),
      returnHeaders: true,
    }),
  );
  if (!changed.ok) return wrongPassword('/current');
  await endProof(door, person);
  if (changed.response.token) await keepOrganization(door, person, changed.response.token);
  await announceOf(door, person, 'password.changed');
  setCookies(reply, changed.cookies);
  return undefined;
}

/** A 422 at the field, not a 401: the session counts, only what was typed does not. */
export function wrongPassword(pointer: string): Refusal {
  return refuse('session/wrong-password', {}, [{ pointer, code: 'session/wrong-password' }]);
}
