import type { Actor } from '#platform/server/actor.ts';
import { newId } from '#platform/server/ids.ts';
import { actorOf } from '#tests/cast.ts';
import { serve } from '#tests/server/serve.ts';
import { morning, openWorld, type World } from '#tests/server/world.ts';
import { defaultServiceStandard, type Role } from '../rules/index.ts';
import { registryRoutes } from './routes.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are checked against their schema on the way out.
type Json = any;

export interface Answer {
  status: number;
  body: Json;
  etag: string | undefined;
}

/** The registry of a world behind its API. */
export interface Registry {
  world: World;
  /** A second workshop of the same group, in Spain, where nobody of the cast works. */
  elsewhereId: string;
  get(who: Actor, url: string): Promise<Answer>;
  send(
    who: Actor,
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: object,
    version?: number,
  ): Promise<Answer>;
  /** Types and payloads of a journal chain, in order. */
  journal(chainId: string): Promise<{ type: string; payload: Json; workshop_id: string; actor_id: string }[]>;
  close(): Promise<void>;
}

export async function openRegistry(): Promise<Registry> {
  const world = await openWorld();
  const elsewhereId = newId(morning);
  await world.look(async (tx) => {
    const workshop = { organization_id: world.organizationId, id: elsewhereId, created_at: morning };
    const spain = { country: 'ES', time_zone: 'Europe/Madrid', currency: 'EUR', locale: 'es' };
    await tx.db
      .insertInto('workshops')
      .values({ ...workshop, ...spain, name: 'Talleres Sol', prices_include_tax: false })
      .execute();
    await tx.db
      .insertInto('service_standards')
      .values({
        organization_id: world.organizationId,
        workshop_id: elsewhereId,
        version: 1,
        parameters: JSON.stringify({ ...defaultServiceStandard, varianceToleranceBp: 0 }),
        valid_from: morning,
      })
      .execute();
  });
  const served = await serve(world, registryRoutes);
  const answer = async (asked: ReturnType<typeof served.as>): Promise<Answer> => {
    const { statusCode, body, headers } = await asked;
    return { status: statusCode, body: body && JSON.parse(body), etag: headers.etag as string | undefined };
  };
  return {
    world,
    elsewhereId,
    get: (who, url) => answer(served.as(who, { method: 'GET', url })),
    send: (who, method, url, body, version) => {
      const headers = version === undefined ? {} : { 'if-match': `"${version}"` };
      return answer(served.as(who, { method, url, headers, ...(body ? { payload: body } : {}) }));
    },
    journal: (chainId) =>
      world.look((tx) =>
        tx.db
          .selectFrom('journal_entries')
          .select(['type', 'payload', 'workshop_id', 'actor_id'])
          .where('chain_id', '=', chainId)
          .orderBy('id')
          .execute(),
      ) as ReturnType<Registry['journal']>,
    close: async () => {
      await served.close();
      await world.close();
    },
  };
}

/** Somebody who is not of the cast, at work in one workshop. */
export function stranger(world: World, workshopId: string, roles: readonly Role[]): Actor {
  return actorOf(newId(morning), '外人', world.organizationId, workshopId, roles);
}

/** The code of the fault at each field. */
export function faults(answer: Answer): Record<string, string> {
  return Object.fromEntries(
    (answer.body.errors ?? []).map((fault: { pointer: string; code: string }) => [fault.pointer, fault.code]),
  );
}
