import { tmpdir } from 'node:os';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderFileStore } from '../files/folder-file-store.ts';
import { registerRoutes } from '../http/register.ts';
import { bareServer } from '../http/server.ts';
import { callerOn, type Group, type House, openHouse } from '../sign-in/fixtures.ts';
import { followJournal, type JournalFeed, type LiveEntry } from './journal-feed.ts';
import { liveRoute } from './live-route.ts';

let house: House;
let huaxin: Group;
let feed: JournalFeed;
let app: FastifyInstance;
let address: string;

beforeAll(async () => {
  house = await openHouse();
  const { databases, signIn, clock } = house;
  feed = await followJournal({
    pool: databases.worker,
    workerUrl: databases.workerUrl,
    onFault: () => undefined,
  });
  app = await bareServer({ authenticator: signIn.authenticator });
  const execution = { pool: databases.app, clock, files: folderFileStore(tmpdir()) };
  registerRoutes(app, execution, [...signIn.routes, liveRoute(feed, signIn.changes)]);
  address = await app.listen({ port: 0, host: '127.0.0.1' });
  huaxin = await house.found('Huaxin Motors', ['Haidian']);
  await house.hire(huaxin, { name: 'Li Na', email: 'li.na@example.com' }, { Haidian: ['guard'] });
  await house.hire(huaxin, { name: 'Wang Wei', email: 'wang@example.com' }, { Haidian: ['guard'] });
});
afterAll(async () => {
  app.server.closeAllConnections();
  await app.close();
  await feed.stop();
  await house.close();
});

/** A screen that listens: everything it has been told so far, and whether the stream is over. */
async function listening(name: string, { from = '', at = address } = {}) {
  const desk = callerOn(app);
  await desk.signIn(name);
  const cookie = [...desk.cookies].map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('; ');
  const url = `${at}/api/v1/live?workshopId=${huaxin.workshops.get('Haidian')}`;
  const headers = new Headers({ cookie, accept: 'text/event-stream' });
  if (from) headers.set('last-event-id', from);
  const response = await fetch(url, { headers });
  const heard = { status: response.status, text: '', over: false };
  const reading = (async () => {
    for await (const piece of response.body ?? []) heard.text += Buffer.from(piece).toString();
  })();
  reading
    .catch(() => undefined)
    .finally(() => {
      heard.over = true;
    });
  return { desk, heard };
}

/** Whose sign-ins a stream told. */
function openedIn(text: string): string[] {
  return [...text.matchAll(/"type":"session\.opened".*"actorId":"([^"]+)"/g)].map(
    ([, actorId = '']) => actorId,
  );
}

const entryAt = (position: string): LiveEntry => ({
  ...{ position, organizationId: huaxin.id, workshopId: huaxin.workshops.get('Haidian') ?? null },
  ...{ visitId: null, type: 'visit.arrived', at: new Date(0), actorId: null },
});

/** The stream on a feed that brings what the test hands it. */
async function serveStub({ since }: Pick<JournalFeed, 'since'>) {
  const listeners = new Set<(entry: LiveEntry) => void>();
  const stub: JournalFeed = {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    since,
    nudge: () => undefined,
    stop: async () => undefined,
  };
  const server = await bareServer({ authenticator: house.signIn.authenticator });
  const execution = {
    pool: house.databases.app,
    clock: house.clock,
    files: folderFileStore(tmpdir()),
  };
  registerRoutes(server, execution, [liveRoute(stub, house.signIn.changes)]);
  const bring = (entry: LiveEntry) => {
    for (const listener of listeners) listener(entry);
  };
  const late = { address: await server.listen({ port: 0, host: '127.0.0.1' }), bring };
  const close = async () => {
    server.server.closeAllConnections();
    await server.close();
  };
  return { late, close };
}

describe('the live stream of a workshop', () => {
  it('PLAT-2 ends when the session behind it is revoked', async () => {
    const { desk, heard } = await listening('li.na@example.com');
    expect(heard.status).toBe(200);
    await expect.poll(() => heard.text).toContain('event: open');
    expect(heard.over).toBe(false);
    await desk.call('DELETE', '/session');
    await expect.poll(() => heard.over, { timeout: 2_000 }).toBe(true);
  });

  it('tells of somebody’s coming to themselves only', async () => {
    const { heard } = await listening('wang@example.com');
    await expect.poll(() => heard.text).toContain('event: open');
    await house.caller().signIn('li.na@example.com');
    const { user } = (await house.caller().signIn('wang@example.com')).json();
    await expect.poll(() => openedIn(heard.text), { timeout: 3_000 }).toContain(user.staffId);
    expect(new Set(openedIn(heard.text))).toEqual(new Set([user.staffId]));
  });

  it('PLAT-4 tells once what was caught up with and comes from the feed too', async () => {
    const entries = ['7-1', '7-2', '9-3', '10-1'].map(entryAt);
    const { late, close } = await serveStub({ since: async () => entries.slice(0, 3) });
    const { heard } = await listening('wang@example.com', { from: '7-0', at: late.address });
    await expect.poll(() => heard.text).toContain('id: 9-3');
    for (const entry of entries.slice(1)) late.bring(entry);
    await expect.poll(() => heard.text).toContain('id: 10-1');
    expect([...heard.text.matchAll(/^id: (.+)$/gm)].map(([, id]) => id)).toEqual([
      '7-1',
      '7-2',
      '9-3',
      '10-1',
    ]);
    await close();
  });

  it('hangs up on a screen it cannot catch up, so that it comes again', async () => {
    const { late, close } = await serveStub({ since: () => Promise.reject(new Error('away')) });
    const { heard } = await listening('wang@example.com', { from: '7-0', at: late.address });
    await expect.poll(() => heard.over).toBe(true);
    await close();
  });

  it('refuses a workshop that is not the person’s', async () => {
    const desk = callerOn(app);
    await desk.signIn('wang@example.com');
    const other = await house.found('Talleres Norte', ['Bilbao']);
    const answer = await desk.call('GET', `/live?workshopId=${other.workshops.get('Bilbao')}`);
    expect(answer.json()).toMatchObject({ status: 404, code: 'request/not-found' });
  });
});
