import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { repairOrderDocuments } from '#modules/repair-orders/server/index.ts';
import { walkAroundAnswers } from '#modules/walk-around/server/index.ts';
import { serve } from '#tests/server/serve.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { customerPageRoutes } from './index.ts';

/** The customer's way in, of a world behind its API. */
export interface Outside {
  world: World;
  app: FastifyInstance;
  /** The advisor makes a link; its token is what the customer gets. */
  link(repairOrderId: string, purpose?: 'contract' | 'proposal'): Promise<{ token: string; linkId: string }>;
  staff: Awaited<ReturnType<typeof serve>>['as'];
  /** Somebody with nothing but an address. */
  guest(method: 'GET' | 'POST', path: string, body?: object, key?: string): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
}

export const phone =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/124.0 Mobile Safari/537.36 MicroMessenger/8.0.49';

export async function openOutside(): Promise<Outside> {
  const world = await openWorld();
  const { clock, files } = world;
  const execution = { pool: world.databases.app, clock, files, answers: walkAroundAnswers };
  const room = { kinds: repairOrderDocuments, files: world.files };
  const served = await serve(
    world,
    customerPageRoutes({ execution, room, publicUrl: 'https://shop.example' }),
  );
  return {
    world,
    app: served.app,
    staff: served.as,
    link: async (repairOrderId, purpose = 'contract') => {
      const made = await served.as(world.people.lina, {
        ...{ method: 'POST', url: `/repair-orders/${repairOrderId}/customer-links`, payload: { purpose } },
      });
      if (made.statusCode !== 201) throw new Error(`No link was made: ${made.body}`);
      const { address, id } = made.json() as { address: string; id: string };
      return { token: address.slice('https://shop.example/c/'.length), linkId: id };
    },
    guest: (method, path, body, key = crypto.randomUUID()) =>
      served.app.inject({
        method,
        url: `/api/v1/customer-page/${path}`,
        headers: {
          'user-agent': phone,
          'accept-language': 'es',
          ...(method === 'POST' ? { 'idempotency-key': key } : {}),
        },
        ...(body ? { payload: body } : {}),
      }),
    close: async () => {
      await served.close();
      await world.close();
    },
  };
}

/** What the customer sends when they want all of it. */
export const five = {
  ...{ jobs: true, price: true, time: true },
  ...{ wash: { wanted: false }, oldParts: { keep: true } },
} as const;
