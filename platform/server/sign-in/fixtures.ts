import { tmpdir } from 'node:os';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import pg from 'pg';
import { isRefusal } from '#platform/rules/refusal.ts';
import { freshDatabase } from '#tests/server/cluster.ts';
import { setClock } from '../clock.ts';
import { type Databases, openDatabases } from '../database/databases.ts';
import { inGroup } from '../database/tx.ts';
import { folderFileStore } from '../files/folder-file-store.ts';
import { registerRoutes } from '../http/register.ts';
import { raw } from '../http/routes.ts';
import { bareServer } from '../http/server.ts';
import { newId } from '../ids.ts';
import { createUser, type NewUser } from './accounts.ts';
import { openSignIn } from './open-sign-in.ts';

export const rightPassword = 'tall-bay-7-lift';

const rightsByRole: Record<string, readonly string[]> = {
  'service-advisor': ['visit.greet'],
  administrator: ['access-token.keep', 'staff.keep'],
};
const rightsOf = (roles: readonly string[]) => new Set(roles.flatMap((role) => rightsByRole[role] ?? []));

/** One server process of the house, with two routes of another area to knock at. */
async function process(
  databases: Databases,
  clock: ReturnType<typeof setClock>,
  publicUrl: string,
  signInsPerMinute = 1_000,
) {
  const signIn = await openSignIn({
    pool: databases.identity,
    listenUrl: databases.workerUrl,
    secret: 'a secret of the tests, long enough for them',
    publicUrl,
    rightsOf,
    clock,
    signInsPerMinute,
  });
  const app = await bareServer({ authenticator: signIn.authenticator, checkAnswers: true });
  const about = { area: 'visits', summary: 'Knock' };
  registerRoutes(app, { pool: databases.app, clock, files: folderFileStore(tmpdir()) }, [
    ...signIn.routes,
    raw({ ...about, method: 'GET', url: '/knock', handle: async ({ actor }) => ({ device: actor?.device }) }),
    raw({ ...about, method: 'POST', url: '/knock', handle: async () => ({}) }),
    raw({ ...about, method: 'GET', url: '/greet', right: 'visit.greet', handle: async () => ({}) }),
  ]);
  await signIn.hears;
  return { app, signIn, caller: () => callerOn(app) };
}

/** A browser on a server: keeps its cookies and says it is our page. */
export function callerOn(app: FastifyInstance, headers: Record<string, string> = {}) {
  const cookies = new Map<string, string>();
  const call = async (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    payload?: object,
  ) => {
    const response = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { 'x-pitlane-client': 'web', 'accept-language': 'en', ...headers },
      cookies: Object.fromEntries(cookies),
      ...(payload ? { payload } : {}),
    });
    keep(cookies, response);
    return response;
  };
  const signIn = (identifier: string, password = rightPassword, code?: string) =>
    call('POST', '/session', { identifier, password, ...(code ? { code } : {}) });
  return { cookies, call, signIn };
}

function keep(cookies: Map<string, string>, response: LightMyRequestResponse): void {
  for (const { name, value, maxAge } of response.cookies) {
    if (maxAge === 0) cookies.delete(name);
    else cookies.set(name, value);
  }
}

/** A group with workshops and people of its own, on a database and server of the test file's own. */
export async function openHouse(publicUrl = 'http://localhost:3000') {
  const fresh = await freshDatabase();
  const databases = openDatabases({ ownerUrl: fresh.url });
  const clock = setClock(new Date());
  const first = await process(databases, clock, publicUrl);
  const opened = [first];
  return {
    databases,
    clock,
    ...first,
    found: (name: string, workshops: readonly string[]) => found(databases, name, workshops),
    hire: (group: Group, user: Parameters<typeof hire>[2], roles: Roles) =>
      hire(databases, group, user, roles),
    journalOf: (group: Group, chainId: string) =>
      inGroup(databases.app, group.id, (tx) =>
        tx.db
          .selectFrom('journal_entries')
          .select(['type', 'actor_id', 'device', 'payload'])
          .where('chain_id', '=', chainId)
          .orderBy('sequence')
          .execute(),
      ),
    asOwner: async (sql: string) => {
      const owner = new pg.Client({ connectionString: fresh.url });
      await owner.connect();
      const { rows } = await owner.query(sql);
      await owner.end();
      return rows;
    },
    another: async (signInsPerMinute?: number) => {
      const next = await process(databases, clock, publicUrl, signInsPerMinute);
      opened.push(next);
      return next;
    },
    close: async () => {
      for (const { app, signIn } of opened) {
        await app.close();
        await signIn.close();
      }
      await databases.close();
      await fresh.drop();
    },
  };
}

export type House = Awaited<ReturnType<typeof openHouse>>;
export type Group = Awaited<ReturnType<typeof found>>;
type Roles = Readonly<Record<string, readonly string[]>>;

let founded = 0;

/** Groups and workshops get ids in the order they are named: screens list them so. */
async function found({ app }: Databases, name: string, workshops: readonly string[]) {
  founded += 1;
  const now = new Date(Date.now() + founded);
  const organizationId = newId(now);
  const ids = new Map(workshops.map((workshop, place) => [workshop, newId(new Date(now.getTime() + place))]));
  await inGroup(app, organizationId, async (tx) => {
    await tx.db
      .insertInto('organizations')
      .values({ organization_id: organizationId, name, created_at: now })
      .execute();
    for (const [workshop, id] of ids) {
      await tx.db
        .insertInto('workshops')
        .values({
          ...{
            organization_id: organizationId,
            id,
            name: workshop,
            country: 'CN',
            time_zone: 'Asia/Shanghai',
          },
          ...{ currency: 'CNY', locale: 'zh-CN', prices_include_tax: true, created_at: now },
        })
        .execute();
    }
  });
  return { id: organizationId, workshops: ids };
}

/** Puts somebody on the staff list with roles by workshop; `userId` for a person who already signs in elsewhere. */
async function hire(
  { app }: Databases,
  group: Group,
  user: Partial<NewUser> & { name: string; userId?: string },
  roles: Roles,
) {
  const now = new Date();
  const staffId = newId(now);
  return inGroup(app, group.id, async (tx) => {
    const asked = { password: rightPassword, locale: 'en' as const, ...user };
    const userId = user.userId ?? (await createUser(tx, asked, now));
    if (isRefusal(userId)) throw new Error(userId.code);
    await tx.db
      .insertInto('staff')
      .values({ organization_id: group.id, id: staffId, user_id: userId, name: user.name, created_at: now })
      .execute();
    for (const [workshop, held] of Object.entries(roles)) {
      const workshop_id = group.workshops.get(workshop) ?? '';
      for (const role of held) {
        await tx.db
          .insertInto('staff_roles')
          .values({ organization_id: group.id, staff_id: staffId, workshop_id, role })
          .execute();
      }
    }
    return { userId, staffId };
  });
}
