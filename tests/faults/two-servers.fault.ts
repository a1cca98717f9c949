import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, type Caller, signIn } from './caller.ts';
import { ask, foreignCluster, temporaryData, until } from './clusters.ts';
import { type RunningServer, runPitlane, startServer } from './server.ts';
import {
  freshPlate,
  openOrder,
  orderBody,
  ownerAccount,
  type Shop,
  setUpShop,
  takeOnAdvisor,
} from './shop.ts';
import { listenTo } from './stream.ts';

const data = temporaryData();
let cluster: Awaited<ReturnType<typeof foreignCluster>>;
let one: RunningServer;
let other: RunningServer;
let shop: Shop;
let env: Record<string, string>;
/** Two advisors, each at a server of their own. */
let lina: Caller;
let marta: Caller;

beforeAll(async () => {
  cluster = await foreignCluster();
  env = {
    PITLANE_DATA: data.path,
    PITLANE_DATABASE_URL: cluster.url,
    PITLANE_SECRET: 'shared by all servers of this house, and by nobody else',
  };
  [one, other] = await Promise.all([startServer(env), startServer(env)]);
  shop = await setUpShop(one.url);
  lina = await takeOnAdvisor(shop, 'lina-two', one.url);
  marta = await takeOnAdvisor(shop, 'marta', other.url);
});
afterAll(async () => {
  await Promise.all([one.stop(), other.stop()]);
  await cluster.stop();
  await data.remove();
});

const arrive = (caller: Caller) =>
  caller.post('/visits', { workshopId: shop.workshopId, channel: 'gate', plate: freshPlate() });

const entriesOf = async (visitId: string, type: string): Promise<number> => {
  const count = 'select count(*)::integer as n from journal_entries where visit_id = $1 and type = $2';
  return (await ask<{ n: number }>(cluster.url, count, [visitId, type]))[0]?.n ?? 0;
};

describe('two servers on one PostgreSQL', () => {
  it('SHOP-4 show within two seconds at one what happened at the other, in its order', async () => {
    const listener = await listenTo(marta, shop.workshopId);
    const visits: string[] = [];
    const delays: number[] = [];
    for (let n = 0; n < 20; n += 1) {
      const { id } = accepted(await arrive(lina));
      const acknowledged = performance.now();
      visits.push(id);
      const { at } = await listener.hears(({ visitId, type }) => visitId === id && type === 'visit.arrived');
      delays.push(Math.max(0, at - acknowledged));
    }
    const arrivals = listener.heard.filter(({ type }) => type === 'visit.arrived');
    expect(arrivals.map(({ visitId }) => visitId)).toEqual(visits);
    listener.hangUp();
    delays.sort((a, b) => a - b);
    const median = delays[10] ?? Number.POSITIVE_INFINITY;
    console.info(
      `seen at the other server after ${median.toFixed(0)} ms, at most ${delays.at(-1)?.toFixed(0)} ms`,
    );
    expect(median).toBeLessThan(2_000);
  });

  it('PLAT-4 catch a screen up that comes back to the other server, from where it stood, nothing twice', async () => {
    const before = await listenTo(lina, shop.workshopId);
    const { id: seen } = accepted(await arrive(lina));
    const last = await before.hears(({ visitId, type }) => visitId === seen && type === 'visit.arrived');
    before.hangUp();
    const missed: string[] = [];
    for (let n = 0; n < 5; n += 1) missed.push(accepted(await arrive(n % 2 ? lina : marta)).id);

    const after = await listenTo(marta, shop.workshopId, { from: last.id });
    const { id: live } = accepted(await arrive(lina));
    await after.hears(({ visitId, type }) => visitId === live && type === 'visit.arrived');
    const arrivals = after.heard.filter(({ type }) => type === 'visit.arrived');
    expect(arrivals.map(({ visitId }) => visitId)).toEqual([...missed, live]);
    after.hangUp();
  });

  it('PLAT-4 make one document of the same key ten times at once at both, with ten equal answers', async () => {
    const { id: visitId } = accepted(await arrive(lina));
    accepted(await lina.post(`/visits/${visitId}/greet`));
    const key = crypto.randomUUID();
    const body = orderBody(visitId, shop.customerId);
    const both = [lina, lina.at(other.url)] as const;
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => both[n % 2 === 0 ? 0 : 1].post('/repair-orders', body, key)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(answers.map((answer) => answer.body)).toEqual(Array(10).fill(answers[0]?.body));
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(await entriesOf(visitId, 'repair-order.opened')).toBe(1);
    const orders = 'select id from repair_orders where visit_id = $1';
    expect(await ask(cluster.url, orders, [visitId])).toEqual([{ id: answers[0]?.body.id }]);
  });

  it('PLAT-4 let one of ten equal steps on an order through, refuse nine, and write one journal entry', async () => {
    const { visitId, repairOrderId } = await openOrder(shop);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        (n % 2 ? lina : marta).post(`/repair-orders/${repairOrderId}/estimate`),
      ),
    );
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.map(({ status, body }) => `${status} ${body.code}`)).toEqual(
      Array(9).fill('409 lifecycle/wrong-state'),
    );
    expect(await entriesOf(visitId, 'repair-order.estimated')).toBe(1);
  });

  it('let one of two advisors greet who press at the same moment, and tell the other', async () => {
    for (let n = 0; n < 10; n += 1) {
      const { id: visitId } = accepted(await arrive(lina));
      const answers = await Promise.all([lina, marta].map((who) => who.post(`/visits/${visitId}/greet`)));
      const [won, lost] = answers.sort((a, b) => a.status - b.status);
      expect(won?.status).toBe(200);
      expect([lost?.status, lost?.type.split(';')[0], lost?.body.code]).toEqual([
        409,
        'application/problem+json',
        'lifecycle/wrong-state',
      ]);
      expect(await entriesOf(visitId, 'visit.greeted')).toBe(1);
    }
  });

  it('refuse at one, and hang up on, a session that was revoked at the other', async () => {
    const { identifier, password } = ownerAccount;
    const tablet = await signIn(one.url, identifier, password);
    const tabletElsewhere = tablet.at(other.url);
    accepted(await tabletElsewhere.get('/session'));
    const listener = await listenTo(tabletElsewhere, shop.workshopId);
    const { items } = accepted(await tablet.get('/sessions')) as unknown as { items: Device[] };
    const current = items.find((device) => device.current);

    const desk = await signIn(one.url, identifier, password);
    expect((await desk.call('DELETE', `/sessions/${current?.id}`)).status).toBe(204);
    expect((await tablet.get('/session')).status).toBe(401);
    const took = await until('the other server refuses the session', async () => {
      const { status } = await tabletElsewhere.get('/session');
      return status === 401;
    });
    console.info(`revoked at the other server after ${took.toFixed(0)} ms`);
    await listener.ended;
    expect((await desk.at(other.url).get('/session')).status).toBe(200);
  });
});

describe('a migration by hand', () => {
  it('locks out no server that is running', async () => {
    const { ended, said } = runPitlane(['migrate'], env);
    expect([await ended, said()]).toEqual([0, expect.stringContaining('up to date')]);
    await ask(
      cluster.url,
      `select pg_terminate_backend(pid) from pg_stat_activity where usename like 'pitlane\\_%'`,
    );
    await until('the server has signed in to the database again', async () => {
      const { status } = await lina.get(`/visits?workshopId=${shop.workshopId}`);
      return status === 200;
    });
  });
});

interface Device {
  id: string;
  current: boolean;
}
