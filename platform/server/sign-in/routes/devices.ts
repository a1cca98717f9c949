import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { sessionParams, signedInDevices } from '#platform/api/session/index.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type RawRoute, raw } from '../../http/routes.ts';
import { ask } from '../ask.ts';
import { deviceOf } from '../device.ts';
import { announceOf, callerOf, type Door, noticeChange } from '../door.ts';
import { personOf, setCookies } from './person.ts';

export function deviceRoutes(door: Door): RawRoute[] {
  return [
    raw({
      method: 'GET',
      url: '/sessions',
      summary: 'List the devices the person is signed in on',
      area: 'session',
      answer: signedInDevices,
      refusals: ['session/needs-person'],
      handle: (request) => listDevices(door, request),
    }),
    raw({
      method: 'DELETE',
      url: '/sessions/:id',
      summary: 'Sign the person out of one device, at once',
      area: 'session',
      status: 204,
      params: sessionParams,
      refusals: ['session/needs-person'],
      handle: (request, reply) => revoke(door, request, reply),
    }),
  ];
}

async function listDevices(
  door: Door,
  request: FastifyRequest,
): Promise<z.output<typeof signedInDevices> | Refusal> {
  const person = personOf(request);
  if (isRefusal(person)) return person;
  const sessions = await sessionsOf(door, request);
  const items = sessions.map(({ id, userAgent, createdAt, updatedAt }) => ({
    id,
    device: deviceOf(userAgent),
    createdAt: createdAt.toISOString(),
    lastSeenAt: updatedAt.toISOString(),
    current: id === person.sessionId,
  }));
  return { items: items.sort((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt)) };
}

async function revoke(
  door: Door,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Refusal | undefined> {
  const person = personOf(request);
  if (isRefusal(person)) return person;
  const { id } = request.params as z.output<typeof sessionParams>;
  const session = (await sessionsOf(door, request)).find((each) => each.id === id);
  if (!session) return refuse('request/not-found');
  const revoked = await ask(() =>
    door.auth.api.revokeSession({
      body: { token: session.token },
      headers: callerOf(request),
      returnHeaders: true,
    }),
  );
  await noticeChange(door, person.actor.userId);
  await announceOf(door, person, 'session.revoked', { sessionId: id });
  setCookies(reply, revoked.cookies);
  return undefined;
}

async function sessionsOf(door: Door, request: FastifyRequest) {
  const listed = await ask(() =>
    door.auth.api.listSessions({ headers: callerOf(request), returnHeaders: true }),
  );
  return listed.ok ? listed.response : [];
}
