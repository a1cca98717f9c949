import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, accepted, type Caller, callerAt, signIn } from './caller.ts';
import { ask, embeddedUrl, foreignCluster, strike, temporaryData, until } from './clusters.ts';
import { numbersInARow, readLedger, verifyJournal } from './ledger.ts';
import { type RunningServer, startServer } from './server.ts';
import { openOrder, ownerAccount, type Shop, setUpShop } from './shop.ts';
import { type Sent, storm } from './storm.ts';
import { keepListening } from './stream.ts';

const clients = 8;
const stretch = 80;

interface House {
  env: Record<string, string>;
  server: RunningServer;
  shop: Shop;
  ownerUrl(): string;
}

/** A client that is told "away" asks again with the same key until it is heard; every answer is noted. */
function patientSender(answers: Answer[]) {
  return async (caller: Caller, { path, body, key }: Sent): Promise<Answer | null> => {
    let last: Answer | null = null;
    await until(`${path} was answered`, async () => {
      last = await caller.post(path, body, key);
      answers.push(last);
      return last.status !== 503;
    });
    return last;
  };
}

/**
 * A storm through which the database is struck; gives every answer and how long nothing was accepted. Sessions the
 * server has not met yet and a sign-in come at the worst moment: "nobody" would be a lie.
 */
async function strikeInStorm({ shop }: House, blow: () => Promise<void>) {
  const answers: Answer[] = [];
  const callers = Array.from({ length: clients }, () => shop.owner);
  const { identifier, password } = ownerAccount;
  const unknown = await Promise.all(callers.map(() => signIn(shop.owner.url, identifier, password)));
  const raging = storm({ shop, callers, send: patientSender(answers) });
  await raging.acknowledged(stretch);
  await blow();
  const struck = performance.now();
  const askedInTheDark = [
    ...unknown.map((who) => who.get('/session')),
    callerAt(shop.owner.url).post('/session', ownerAccount),
  ];
  answers.push(...(await Promise.all(askedInTheDark)));
  const before = raging.sent.filter(({ answer }) => answer).length;
  await raging.acknowledged(before + clients + 1);
  const recoveredAfter = Math.round(performance.now() - struck);
  await raging.acknowledged(before + stretch);
  await raging.end();
  return { answers, sent: raging.sent, recoveredAfter };
}

async function expectRecovery(house: House, blow: () => Promise<void>): Promise<void> {
  const screen = await keepListening(house.shop.owner, house.shop.workshopId);
  const { answers, sent, recoveredAfter } = await strikeInStorm(house, blow);
  const refused = answers.filter(({ status }) => status >= 300);
  console.info(
    `accepts again after ${recoveredAfter} ms; told ${refused.length} times that the database is away`,
  );
  expect(refused.length).toBeGreaterThan(0);
  const told = new Set(
    refused.map(({ status, type, body }) => `${status} ${type.split(';')[0]} ${body.code}`),
  );
  expect([...told]).toEqual(['503 application/problem+json server/away']);

  const ledger = await readLedger(house.ownerUrl(), sent);
  expect(ledger.halves).toEqual([]);
  expect(ledger.numbers).toEqual(numbersInARow(ledger));
  expect(ledger.kept).toBe(sent.length);
  expect(await verifyJournal(house.env)).toMatchObject({ code: 0 });

  const { visitId } = await openOrder(house.shop);
  await screen.hears((event) => event.visitId === visitId && event.type === 'repair-order.opened');
  screen.hangUp();
  const arrivals = sent.flatMap(({ path, answer }) => (path === '/visits' ? answer?.body.id : []));
  const seen = screen.heard.flatMap(({ type, visitId: of }) => (type === 'visit.arrived' ? of : []));
  expect(seen.sort()).toEqual([...arrivals, visitId].sort());
  await expectPaperDrawn(house, visitId);
}

/** The worker has found its way back too: a paper that is asked for gets drawn. */
async function expectPaperDrawn({ shop, ownerUrl }: House, visitId: string): Promise<void> {
  const { id } = accepted(await shop.owner.post(`/visits/${visitId}/documents`, { kind: 'estimate' }));
  const isDrawn = 'select file_id is not null as drawn from documents where id = $1';
  const took = await until('the estimate is drawn', async () => {
    const [document] = await ask<{ drawn: boolean }>(ownerUrl(), isDrawn, [id]);
    return document?.drawn ?? false;
  });
  console.info(`a paper drawn after ${Math.round(took)} ms`);
}

describe('a database that goes away in a storm, at its own address', () => {
  const data = temporaryData();
  let cluster: Awaited<ReturnType<typeof foreignCluster>>;
  let house: House;
  beforeAll(async () => {
    cluster = await foreignCluster();
    const env = { PITLANE_DATA: data.path, PITLANE_DATABASE_URL: cluster.url };
    const server = await startServer(env);
    house = { env, server, shop: await setUpShop(server.url), ownerUrl: () => cluster.url };
  });
  afterAll(async () => {
    await house.server.stop();
    await cluster.stop();
    await data.remove();
  });

  it('lets the server recover by itself after a restart in order, telling everybody only that it is away', async () => {
    await expectRecovery(house, () => cluster.strike('SIGINT'));
  });

  it('lets the server recover by itself after it was killed, telling everybody only that it is away', async () => {
    await expectRecovery(house, () => cluster.strike('SIGKILL'));
  });
});

describe('an embedded database that is killed in a storm', () => {
  const data = temporaryData();
  let house: House;
  beforeAll(async () => {
    const env = { PITLANE_DATA: data.path };
    const server = await startServer(env);
    house = { env, server, shop: await setUpShop(server.url), ownerUrl: () => embeddedUrl(data.path) };
  });
  afterAll(async () => {
    await house.server.stop();
    await data.remove();
  });

  it('is brought back by the server, which tells everybody meanwhile only that it is away', async () => {
    await expectRecovery(house, () => strike(data.path, 'SIGKILL'));
  });
});
