import { tmpdir } from 'node:os';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose, type Parts } from '#apps/server/composition.ts';
import { buildServer } from '#apps/server/http.ts';
import { receiveComplaint } from '#modules/complaints/server/commands/receive-complaint.ts';
import { roles } from '#modules/registry/rules/index.ts';
import { addRecall } from '#modules/registry/server/index.ts';
import type { Actor } from '#platform/server/actor.ts';
import { readConfig } from '#platform/server/config.ts';
import { inGroup } from '#platform/server/database/tx.ts';
import { openMetrics } from '#platform/server/http/watch.ts';
import { newId } from '#platform/server/ids.ts';
import { followJournal, type JournalFeed } from '#platform/server/live/journal-feed.ts';
import { actorOf } from '#tests/cast.ts';
import { signed } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { fingerprintOf, foreignIds } from './foreign-ids.ts';
import { type ForeignCall, foreignCalls } from './operations.ts';

/** Operations about the caller alone: they take nobody's id and show only the caller. */
const aboutOneself = ['session', 'live'];

let world: World;
let app: FastifyInstance;
let parts: Parts;
let feed: JournalFeed;
let calls: ForeignCall[];
let secrets: string[];

beforeAll(async () => {
  world = await openWorld();
  const { vehicleId, visitId } = await signed(world);
  await complained(world, visitId);
  const intruder = await intruderIn(world);
  const { databases, clock } = world;
  feed = await followJournal({
    pool: databases.worker,
    workerUrl: databases.workerUrl,
    onFault: console.error,
  });
  parts = await compose({ config: readConfig({ PITLANE_DATA: tmpdir() }), databases, feed, clock });
  app = await buildServer({
    databases,
    clock,
    ...parts,
    metrics: openMetrics(databases),
    nudge: feed.nudge,
    authenticator: { identify: async () => ({ actor: intruder, by: 'cookie' as const }) },
  });
  const ids = await foreignIds(world);
  secrets = [
    ...new Set([
      ...Object.values(ids),
      vehicleId,
      '京A12345',
      '张三',
      'LSVAA4182E2123456',
      '刹车异响修了两次还没修好',
      'S2026M0041V',
    ]),
  ];
  calls = await foreignCalls(app, ids);
});
afterAll(async () => {
  await app.close();
  await parts.stop();
  await feed.stop();
  await world.close();
});

/** A complaint and a recall of ours: what the other group must not hear of. */
async function complained(world: World, visitId: string): Promise<void> {
  const { lina, wangwei } = world.people;
  await world.done(lina, receiveComplaint, {
    ...{ workshopId: world.workshopId, channel: 'phone', words: '刹车异响修了两次还没修好', visitId },
  });
  await world.done(wangwei, addRecall, {
    ...{ number: 'S2026M0041V', kind: 'recall', titles: { 'zh-CN': '更换气体发生器' }, make: 'Volkswagen' },
    ...{ publishedOn: '2026-03-16', vinList: 'LSVAA4182E2123456' },
  });
}

/** Somebody with every role there is, in a group of their own. */
async function intruderIn({ databases, clock }: World): Promise<Actor> {
  const now = clock.now();
  const [organization_id, workshop_id, staff_id] = [newId(now), newId(now), newId(now)];
  await inGroup(databases.app, organization_id, async (tx) => {
    await tx.db
      .insertInto('organizations')
      .values({ organization_id, name: 'Talleres Sol', created_at: now })
      .execute();
    await tx.db
      .insertInto('workshops')
      .values({
        organization_id,
        id: workshop_id,
        name: 'Talleres Sol',
        country: 'ES',
        time_zone: 'Europe/Madrid',
        currency: 'EUR',
        locale: 'es',
        prices_include_tax: false,
        created_at: now,
      })
      .execute();
    await tx.db
      .insertInto('staff')
      .values({ organization_id, id: staff_id, name: 'Ana', created_at: now })
      .execute();
  });
  return actorOf(staff_id, 'Ana', organization_id, workshop_id, roles);
}

describe('another group', () => {
  it('PLAT-1 reads nothing of ours and writes nothing to us, through any operation of the API', async () => {
    const before = await fingerprintOf(world);
    const told: string[] = [];
    for (const { name, area, request } of calls) {
      if (aboutOneself.includes(area)) continue;
      const answer = await app.inject(request);
      const sent = `${request.url} ${JSON.stringify(request.payload ?? {})}`;
      const leaked = secrets.filter(
        (secret) =>
          answer.body.includes(secret) &&
          !sent.includes(secret) &&
          !sent.includes(encodeURIComponent(secret)),
      );
      const rows = answer.statusCode < 300 && /"items":\[\{|"cards":\[\{/.test(answer.body);
      if (leaked.length > 0 || rows || answer.statusCode >= 500)
        told.push(`${name} ${answer.statusCode} ${leaked.join(' ')} ${answer.body.slice(0, 200)}`);
    }
    expect(told).toEqual([]);
    expect(await fingerprintOf(world)).toEqual(before);
    expect(calls.length).toBeGreaterThan(100);
  });

  it('PLAT-1 is not told whether a thing of ours exists: what is foreign is not found, like what never was', async () => {
    const judged: Record<string, number> = {};
    for (const { area, request } of calls) {
      if (aboutOneself.includes(area) || !/[0-9a-f]{8}-/.test(request.url as string)) continue;
      const { statusCode } = await app.inject({
        ...request,
        headers: { ...request.headers, 'idempotency-key': crypto.randomUUID() },
      });
      judged[statusCode] = (judged[statusCode] ?? 0) + 1;
    }
    const all = Object.values(judged).reduce((sum, each) => sum + each, 0);
    expect((judged[404] ?? 0) / all, JSON.stringify(judged)).toBeGreaterThan(0.8);
    expect(Object.keys(judged).filter((status) => status.startsWith('2'))).toEqual([]);
  });
});
