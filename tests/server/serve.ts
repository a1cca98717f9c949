import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { workshopAnswers } from '#modules/workshop/server/index.ts';
import type { Actor } from '#platform/server/actor.ts';
import { registerRoutes } from '#platform/server/http/register.ts';
import type { Route } from '#platform/server/http/routes.ts';
import { bareServer } from '#platform/server/http/server.ts';
import { newId } from '#platform/server/ids.ts';
import type { World } from './world.ts';

/** Routes of the world on a server, every answer checked against its schema. */
export interface Served {
  app: FastifyInstance;
  /** Calls as this person; a POST gets a key of its own unless one is given. */
  as(who: Actor, request: InjectOptions & { url: string }): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
}

/** Puts routes on a server where everybody is who they say they are. */
export async function serve(world: World, routes: readonly Route[]): Promise<Served> {
  const people = new Map<string, Actor>();
  const app = await bareServer({
    checkAnswers: true,
    authenticator: {
      identify: async (request) => {
        const actor = people.get(String(request.headers['x-staff']));
        return actor ? { actor, by: 'cookie' } : null;
      },
    },
  });
  const execution = {
    pool: world.databases.app,
    clock: world.clock,
    files: world.files,
    answers: workshopAnswers,
  };
  registerRoutes(app, execution, routes);
  return {
    app,
    as: (who, { url, headers, ...request }) => {
      people.set(who.staffId, who);
      return app.inject({
        ...request,
        url: `/api/v1${url}`,
        headers: {
          'x-pitlane-client': 'web',
          'x-staff': who.staffId,
          ...(request.method === 'POST' ? { 'idempotency-key': newId(new Date()) } : {}),
          ...headers,
        },
      });
    },
    close: () => app.close(),
  };
}
