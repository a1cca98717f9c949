import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { passwordProof, secondFactorCode, secondFactorSecret } from '#platform/api/session/index.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type RawRoute, raw } from '../../http/routes.ts';
import { ask } from '../ask.ts';
import { announceOf, callerOf, type Door, noticeChange } from '../door.ts';
import { enterCode } from '../second-factor.ts';
import type { SignedIn } from '../signed-in.ts';
import { wrongPassword } from './own-session.ts';
import { beginProof, endProof, personOf, setCookies } from './person.ts';

const proving = ['session/needs-person', 'session/wrong-password', 'sign-in/locked'];

export function secondFactorRoutes(door: Door): RawRoute[] {
  return [
    raw({
      method: 'POST',
      url: '/session/second-factor',
      summary:
        'Begin to set up a second factor: answers the secret for the authenticator, and the backup codes',
      area: 'session',
      body: passwordProof,
      answer: secondFactorSecret,
      refusals: [...proving, 'session/second-factor-on'],
      handle: (request) => begin(door, request),
    }),
    raw({
      method: 'POST',
      url: '/session/second-factor/confirm',
      summary: 'Confirm the second factor by a code: from here on it is asked at every sign-in',
      area: 'session',
      status: 204,
      body: secondFactorCode,
      refusals: ['session/needs-person', 'session/wrong-code'],
      handle: (request, reply) => confirm(door, request, reply),
    }),
    raw({
      method: 'DELETE',
      url: '/session/second-factor',
      summary: 'Sign in without second factor again',
      area: 'session',
      status: 204,
      body: passwordProof,
      refusals: proving,
      handle: (request, reply) => end(door, request, reply),
    }),
  ];
}

async function begin(
  door: Door,
  request: FastifyRequest,
): Promise<z.output<typeof secondFactorSecret> | Refusal> {
  const person = personOf(request);
  if (isRefusal(person)) return person;
  const locked = await beginProof(door, person);
  if (locked) return locked;
  const { password } = request.body as z.output<typeof passwordProof>;
  const begun = await ask(() =>
    door.auth.api.enableTwoFactor({ body: { password }, headers: callerOf(request), returnHeaders: true }),
  );
  if (!begun.ok && begun.code === 'INVALID_PASSWORD') return wrongPassword('/password');
  await endProof(door, person);
  if (!begun.ok) return refuse('session/second-factor-on');
  const { totpURI, backupCodes } = begunAnswer.parse(begun.response);
  return { otpauthUrl: named(totpURI, person), backupCodes };
}

const begunAnswer = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });

/** The authenticator lists the account under a name its owner knows, also when they have no e-mail. */
function named(totpUri: string, { session: { user } }: SignedIn): string {
  const uri = new URL(totpUri);
  return `otpauth://totp/Pitlane:${encodeURIComponent(user.email ?? user.phone ?? user.name)}${uri.search}`;
}

async function confirm(
  door: Door,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Refusal | undefined> {
  const person = personOf(request);
  if (isRefusal(person)) return person;
  const { code } = request.body as z.output<typeof secondFactorCode>;
  const entered = await enterCode(door, person.actor.userId, code, callerOf(request));
  if (isRefusal(entered)) {
    return refuse('session/wrong-code', {}, [{ pointer: '/code', code: 'session/wrong-code' }]);
  }
  await noticeChange(door, person.actor.userId);
  await announceOf(door, person, 'second-factor.set-up');
  setCookies(reply, entered.cookies);
  return undefined;
}

async function end(door: Door, request: FastifyRequest, reply: FastifyReply): Promise<Refusal | undefined> {
  const person = personOf(request);
  if (isRefusal(person)) return person;
  const locked = await beginProof(door, person);
  if (locked) return locked;
  const { password } = request.body as z.output<typeof passwordProof>;
  const ended = await ask(() =>
    door.auth.api.disableTwoFactor({ body: { password }, headers: callerOf(request), returnHeaders: true }),
  );
  if (!ended.ok) return wrongPassword('/password');
  await endProof(door, person);
  await noticeChange(door, person.actor.userId);
  await announceOf(door, person, 'second-factor.removed');
  setCookies(reply, ended.cookies);
  return undefined;
}
