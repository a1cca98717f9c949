import { tmpdir } from 'node:os';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderFileStore } from '../files/folder-file-store.ts';
import { registerRoutes } from '../http/register.ts';
import { bareServer } from '../http/server.ts';
import { callerOn, type Group, type House, openHouse } from '../sign-in/fixtures.ts';
import { followJournal, type JournalFeed } from './journal-feed.ts';
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
async function listening(name: string) {
  const desk = callerOn(app);
  await desk.signIn(name);
  const cookie = [...desk.cookies].map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('; ');
  const url = `${address}/api/v1/live?workshopId=${huaxin.workshops.get('Haidian')}`;
  const response = await fetch(url, { headers: { cookie, accept: 'text/event-stream' } });
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

  it('refuses a workshop that is not the person’s', async () => {
    const desk = callerOn(app);
    await desk.signIn('wang@example.com');
    const other = await house.found('Talleres Norte', ['Bilbao']);
    const answer = await desk.call('GET', `/live?workshopId=${other.workshops.get('Bilbao')}`);
    expect(answer.json()).toMatchObject({ status: 404, code: 'request/not-found' });
  });
});
