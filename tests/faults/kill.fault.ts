import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted } from './caller.ts';
import { embeddedUrl, foreignCluster, strike, temporaryData } from './clusters.ts';
import { numbersInARow, readLedger, verifyJournal } from './ledger.ts';
import { type RunningServer, startServer } from './server.ts';
import { type Shop, setUpShop } from './shop.ts';
import { askAgain, type Sent, storm } from './storm.ts';

const clients = 8;
const beforeTheKill = 160;

/** One installation that is killed and started again on what is left of it. */
interface House {
  env: Record<string, string>;
  server: RunningServer;
  shop: Shop;
  ownerUrl(): string;
  /** Every command of all storms so far. */
  sent: Sent[];
}

async function openHouse(env: Record<string, string>, ownerUrl: () => string): Promise<House> {
  const server = await startServer(env);
  return { env, server, shop: await setUpShop(server.url), ownerUrl, sent: [] };
}

/** A storm, in the midst of it the cut, and the start after it. */
async function stormAndCut(house: House, cut: () => Promise<unknown>): Promise<void> {
  const owner = house.shop.owner.at(house.server.url);
  const raging = storm({ shop: house.shop, callers: Array.from({ length: clients }, () => owner) });
  await raging.acknowledged(beforeTheKill);
  await cut();
  await raging.end();
  house.sent.push(...raging.sent);
  house.server = await startServer(house.env);
  console.info(`open again ${Math.round(house.server.openedAfter)} ms after the start`);
}

/** Nothing that was acknowledged is missing, nothing is there in part, and asking again does nothing twice. */
async function expectWhole(house: House): Promise<void> {
  const acknowledged = house.sent.filter(({ answer }) => answer);
  const inDoubt = house.sent.filter(({ answer }) => !answer);
  expect(inDoubt.length).toBeGreaterThan(0);

  const before = await readLedger(house.ownerUrl(), house.sent);
  expect(before.halves).toEqual([]);
  expect(before.numbers).toEqual(numbersInARow(before));
  expect(before.lastNumber).toBe(before.orders);
  expect(before.kept).toBe(before.visits + before.greeted + before.orders + before.estimated);
  expect(before.kept).toBeGreaterThanOrEqual(acknowledged.length);

  const owner = house.shop.owner.at(house.server.url);
  const again = await askAgain(owner, acknowledged);
  expect(again.filter(({ replayed }) => !replayed)).toEqual([]);
  expect(again.map(({ status, body }) => [status, body])).toEqual(
    acknowledged.map(({ answer }) => [answer?.status, answer?.body]),
  );

  const resolved = await askAgain(owner, inDoubt);
  for (const answer of resolved) accepted(answer);
  const after = await readLedger(house.ownerUrl(), house.sent);
  expect(after.halves).toEqual([]);
  expect(after.numbers).toEqual(numbersInARow(after));
  expect(after.kept).toBe(house.sent.length);
  expect(after.visits + after.greeted + after.orders + after.estimated).toBe(house.sent.length);
  const saved = resolved.filter(({ replayed }) => replayed).length;
  console.info(
    `${acknowledged.length} acknowledged, ${inDoubt.length} in doubt, of which ${saved} were saved`,
  );
  house.sent.forEach((one, at) => {
    if (!one.answer) house.sent[at] = { ...one, answer: resolved[inDoubt.indexOf(one)] ?? null };
  });

  expect(await verifyJournal(house.env)).toMatchObject({
    code: 0,
    said: expect.stringContaining('all as written'),
  });
}

describe('a server killed in a storm, on its embedded database', () => {
  const data = temporaryData();
  let house: House;
  beforeAll(async () => {
    house = await openHouse({ PITLANE_DATA: data.path }, () => embeddedUrl(data.path));
  });
  afterAll(async () => {
    await house.server.stop();
    await data.remove();
  });

  it('PLAT-4 keeps every acknowledged command and no half one; asked again with the same key, nothing is done twice', async () => {
    await stormAndCut(house, () => house.server.kill());
    await expectWhole(house);
  });

  it('PLAT-4 keeps them also when the database is killed with it', async () => {
    await stormAndCut(house, () => Promise.all([house.server.kill(), strike(data.path, 'SIGKILL')]));
    await expectWhole(house);
  });
});

describe('a server killed in a storm, on a PostgreSQL by its address', () => {
  const data = temporaryData();
  let cluster: Awaited<ReturnType<typeof foreignCluster>>;
  let house: House;
  beforeAll(async () => {
    cluster = await foreignCluster();
    const env = { PITLANE_DATA: data.path, PITLANE_DATABASE_URL: cluster.url };
    house = await openHouse(env, () => cluster.url);
  });
  afterAll(async () => {
    await house.server.stop();
    await cluster.stop();
    await data.remove();
  });

  it('PLAT-4 keeps every acknowledged command and no half one; asked again with the same key, nothing is done twice', async () => {
    await stormAndCut(house, () => house.server.kill());
    await expectWhole(house);
  });

  it('PLAT-4 keeps them also when the database is killed with it', async () => {
    await stormAndCut(house, () => Promise.all([house.server.kill(), cluster.strike('SIGKILL')]));
    await expectWhole(house);
  });
});
