import { tmpdir } from 'node:os';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { wallClock } from '#platform/server/clock.ts';
import { type Databases, openDatabases } from '#platform/server/database/databases.ts';
import { folderFileStore } from '#platform/server/files/folder-file-store.ts';
import { registerRoutes } from '#platform/server/http/register.ts';
import type { Route } from '#platform/server/http/routes.ts';
import { bareServer } from '#platform/server/http/server.ts';
import { openSignIn } from '#platform/server/sign-in/open-sign-in.ts';
import { freshDatabase } from '#tests/server/cluster.ts';
import type { DemoProgress, DemoSize, SetupBody } from '../../api/setup.ts';
import { rightsOf } from '../../rules/index.ts';
import { setupRoutes } from './setup-routes.ts';

type Changes = { [Part in keyof SetupBody]?: Partial<SetupBody[Part]> };

/** What somebody in Beijing fills in, with this and that otherwise. */
export function wish({ organization, workshop, owner }: Changes = {}): SetupBody {
  return {
    organization: { name: '华信汽车集团', ...organization },
    workshop: {
      ...{ name: '华信海淀店', country: 'CN', timeZone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh-CN' },
      openingHours: [
        { weekday: 6, opens: '09:00', closes: '16:00' },
        { weekday: 1, opens: '08:00', closes: '18:00' },
      ],
      ...workshop,
    },
    owner: {
      name: '李娜',
      email: 'Lina@example.com',
      phone: '13800138000',
      password: 'tall-bay-7-lift',
      ...owner,
    },
  };
}

/** Sign-in as one server process has it. */
function openDoor(databases: Databases) {
  return openSignIn({
    pool: databases.identity,
    listenUrl: databases.workerUrl,
    secret: 'a secret of the tests, long enough for them',
    rightsOf,
    signInsPerMinute: 1_000,
  });
}

/** A server on an empty database, with a demo that only notes that it was started. */
export async function openEmptyHouse(stages: readonly Route[] = []) {
  const fresh = await freshDatabase();
  const databases = openDatabases({ ownerUrl: fresh.url });
  const signIn = await openDoor(databases);
  const demo = { started: [] as DemoSize[], now: null as DemoProgress | null };
  const builder = {
    start: (size: DemoSize) => {
      demo.started.push(size);
      demo.now = { done: 0, total: 500 };
    },
    progress: () => demo.now,
  };
  const app = await bareServer({ authenticator: signIn.authenticator, checkAnswers: true });
  const clock = wallClock;
  const execution = { pool: databases.app, clock, files: folderFileStore(tmpdir()) };
  const neighbours: { app: FastifyInstance; close(): Promise<void> }[] = [];
  registerRoutes(app, execution, [
    ...stages,
    ...signIn.routes,
    ...setupRoutes({ pool: databases.app, clock, enter: signIn.enter, demo: builder }),
  ]);
  return {
    app,
    databases,
    demo,
    /** A second server process on the same database. */
    neighbour: async () => {
      const door = await openDoor(databases);
      const next = await bareServer({ authenticator: door.authenticator, checkAnswers: true });
      registerRoutes(next, execution, [...stages, ...door.routes]);
      await door.hears;
      neighbours.push({ app: next, close: door.close });
      return next;
    },
    get: (path: string, cookies: Record<string, string> = {}) =>
      app.inject({ url: `/api/v1${path}`, cookies }),
    post: (path: string, payload?: object, key?: string) =>
      app.inject({
        method: 'POST',
        url: `/api/v1${path}`,
        ...(payload ? { payload } : {}),
        ...(key ? { headers: { 'idempotency-key': key } } : {}),
      }),
    count: async (table: string) => {
      const owner = new pg.Client({ connectionString: fresh.url });
      await owner.connect();
      const { rows } = await owner.query<{ n: number }>(`select count(*)::int as n from ${table}`);
      await owner.end();
      return rows[0]?.n;
    },
    close: async () => {
      for (const { app: next, close } of [...neighbours, { app, close: signIn.close }]) {
        await next.close();
        await close();
      }
      await databases.close();
      await fresh.drop();
    },
  };
}

export type EmptyHouse = Awaited<ReturnType<typeof openEmptyHouse>>;
