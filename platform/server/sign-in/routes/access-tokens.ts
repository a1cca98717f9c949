import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import {
  accessTokenBody,
  accessTokenParams,
  accessTokens,
  newAccessToken,
} from '#platform/api/session/index.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type RawRoute, raw } from '../../http/routes.ts';
import { listAccessTokens, makeAccessToken, revokeAccessToken } from '../access-tokens.ts';
import type { Door } from '../door.ts';
import { personOf } from './person.ts';

export function accessTokenRoutes(door: Door): RawRoute[] {
  return [
    raw({
      method: 'GET',
      url: '/access-tokens',
      summary: 'List the access tokens of the person in this group',
      area: 'session',
      answer: accessTokens,
      refusals: ['session/needs-person'],
      handle: async (request) => {
        const person = personOf(request);
        return isRefusal(person) ? person : { items: await listAccessTokens(door, person) };
      },
    }),
    raw({
      method: 'POST',
      url: '/access-tokens',
      summary:
        'Make an access token for a program: it may what its scopes and the person may; it is shown once',
      area: 'session',
      right: 'access-token.keep',
      status: 201,
      body: accessTokenBody,
      answer: newAccessToken,
      refusals: ['session/needs-person', 'request/key-needed', 'request/key-used-otherwise'],
      handle: (request) => make(door, request),
    }),
    raw({
      method: 'DELETE',
      url: '/access-tokens/:id',
      summary: 'Revoke an access token, at once',
      area: 'session',
      status: 204,
      params: accessTokenParams,
      refusals: ['session/needs-person'],
      handle: async (request) => {
        const person = personOf(request);
        if (isRefusal(person)) return person;
        const { id } = request.params as z.output<typeof accessTokenParams>;
        return (await revokeAccessToken(door, person, id)) ?? undefined;
      },
    }),
  ];
}

async function make(door: Door, request: FastifyRequest): Promise<z.output<typeof newAccessToken> | Refusal> {
  const person = personOf(request);
  if (isRefusal(person)) return person;
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key.length < 8) return refuse('request/key-needed');
  return makeAccessToken(door, person, request.body as z.output<typeof accessTokenBody>, key);
}
