import type { FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { Session } from '#platform/api/session/index.ts';
import type { Refusal } from '#platform/rules/refusal.ts';
import { type Clock, wallClock } from '../clock.ts';
import type { Route } from '../http/routes.ts';
import type { Authenticator } from '../http/server.ts';
import { type AccessChanges, accessChanges } from './access-changes.ts';
import { makeAuth } from './auth.ts';
import { makeAuthenticator } from './authenticator.ts';
import { listenForChanges } from './change-listener.ts';
import type { Door } from './door.ts';
import { KnownCallers } from './known-callers.ts';
import { accessTokenRoutes } from './routes/access-tokens.ts';
import { deviceRoutes } from './routes/devices.ts';
import { enter, enterAndLeaveRoutes } from './routes/enter-and-leave.ts';
import { ownSessionRoutes } from './routes/own-session.ts';
import { secondFactorRoutes } from './routes/second-factor.ts';
import type { RightsOf } from './signed-in.ts';

export interface SignInSettings {
  /** Pool of the `identity` role. */
  pool: pg.Pool;
  /** Address for the connection that hears of changes; the worker's. */
  listenUrl: string;
  secret: string;
  /** Where people reach the product; cookies go over https only when it begins so. */
  publicUrl?: string | undefined;
  /** The rights of somebody who holds these roles: the platform knows none. */
  rightsOf: RightsOf;
  clock?: Clock;
  /** Sign-ins one address may try a minute: enough for a whole shift behind one router. */
  signInsPerMinute?: number;
}

/** Signs in somebody whose password was just set, in the same answer. */
export type Enter = (
  attempt: { identifier: string; password: string },
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<Session | Refusal>;

export interface SignIn {
  authenticator: Authenticator;
  routes: readonly Route[];
  enter: Enter;
  /** For what goes on after the first answer: live streams. */
  changes: AccessChanges;
  /** Settles when changes made by other server processes are heard. */
  hears: Promise<void>;
  close(): Promise<void>;
}

/** Opens the door: who asks, the routes by which people come, go and keep their sign-in, and the ear for changes. */
export async function openSignIn(settings: SignInSettings): Promise<SignIn> {
  const { pool, secret, rightsOf, clock = wallClock, signInsPerMinute = 60 } = settings;
  const auth = makeAuth({ pool, secret, publicUrl: settings.publicUrl ?? 'http://localhost' });
  const { authCookies } = await auth.$context;
  const known = new KnownCallers();
  const door: Door = {
    auth,
    pool,
    clock,
    secret,
    rightsOf,
    known,
    cookieName: authCookies.sessionToken.name,
  };
  const changes = accessChanges();
  const listener = listenForChanges(settings.listenUrl, {
    change: (userId) => {
      known.forget(userId);
      changes.changed(userId);
    },
    gap: () => {
      known.forgetAll();
      changes.allMayHaveChanged();
    },
  });
  return {
    authenticator: makeAuthenticator(door),
    routes: [
      ...enterAndLeaveRoutes(door, signInsPerMinute),
      ...ownSessionRoutes(door),
      ...secondFactorRoutes(door),
      ...deviceRoutes(door),
      ...accessTokenRoutes(door),
    ],
    enter: (attempt, request, reply) => enter(door, attempt, request, reply),
    changes,
    hears: listener.hears,
    close: () => listener.close(),
  };
}
