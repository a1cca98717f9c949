import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openGroup } from '#modules/registry/server/index.ts';
import { type EmptyHouse, openEmptyHouse, wish } from '#modules/registry/server/setup/fixtures.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { inGroup } from '#platform/server/database/tx.ts';
import { newId } from '#platform/server/ids.ts';
import { callerOn } from '#platform/server/sign-in/fixtures.ts';
import { stageRoutes } from '../../apps/server/routes.ts';

let house: EmptyHouse;
beforeAll(async () => {
  house = await openEmptyHouse(stageRoutes);
});
afterAll(() => house.close());

/** What a workshop can read of its own on its first day, as every page that asks for it gets it. */
const furniture = [
  'service-standard',
  'tax-rates',
  'notices',
  'discount-limits',
  'question-sets',
  'inspection-templates',
  'front-desk',
  'packages',
  'price-lists',
  'commitments',
  'holidays',
  'bays',
];

type Caller = ReturnType<typeof callerOn>;

async function signedIn(identifier: string): Promise<Caller> {
  const caller = callerOn(house.app, { 'idempotency-key': newId(new Date()) });
  await caller.signIn(identifier, wish().owner.password);
  return caller;
}

/** Everything on its pages, without ids and instants of its own. */
async function furnitureOf(caller: Caller, workshopId: string) {
  const pages = new Map<string, unknown>();
  for (const name of furniture) {
    const answer = await caller.call('GET', `/workshops/${workshopId}/${name}`);
    expect([name, answer.statusCode]).toEqual([name, 200]);
    pages.set(name, plain(answer.json()));
  }
  const scripts = await caller.call('GET', `/scripts?workshopId=${workshopId}`);
  pages.set('scripts', plain(scripts.json()));
  return Object.fromEntries(pages);
}

function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, each) => (/^(id|.*Id|.*By|.*At|validFrom)$/.test(key) ? undefined : each)),
  );
}

describe('a workshop on its first day', () => {
  it('has the same furniture whether it was set up, opened beside another, or is of the demo', async () => {
    const { workshops } = (await house.post('/setup', wish())).json();
    const owner = await signedIn('lina@example.com');
    const opened = await owner.call('POST', '/workshops', {
      ...{ name: '华信通州店', country: 'CN', timeZone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh-CN' },
      openedFromId: workshops[0].id,
    });
    const { id } = opened.json();
    await vi.waitFor(async () => expect((await owner.call('GET', `/workshops/${id}`)).statusCode).toBe(200));
    const first = await furnitureOf(owner, workshops[0].id);
    expect(await furnitureOf(owner, id)).toEqual(first);
    expect(first).toMatchObject({ 'service-standard': { version: 1 }, 'tax-rates': { items: [{}] } });
    for (const name of ['notices', 'question-sets', 'inspection-templates', 'scripts'])
      expect([name, JSON.stringify(first[name]).length > 300]).toEqual([name, true]);

    const body = wish({ owner: { email: 'demo@demo.example', phone: undefined } });
    const group = await openGroup(
      house.databases.app,
      { body, idempotencyKey: undefined, device: 'Pitlane' },
      new Date(),
    );
    if (isRefusal(group)) throw new Error(group.code);
    const [place] = await inGroup(house.databases.app, group, ({ db }) =>
      db.selectFrom('workshops').select('id').execute(),
    );
    expect(await furnitureOf(await signedIn('demo@demo.example'), place?.id ?? '')).toEqual(first);
  });
});
