import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { accepted, callerAt, signIn } from './caller.ts';
import { ask, databaseRunsOn, embeddedUrl, temporaryData, until } from './clusters.ts';
import { runPitlane, startServer } from './server.ts';
import { freshPlate, ownerAccount, setUpShop } from './shop.ts';

const data = temporaryData();
afterAll(() => data.remove());

describe('a start with a wrong environment', () => {
  it.each([
    ['PITLANE_PORT', 'abc'],
    ['PITLANE_PORT', '70000'],
    ['PITLANE_DATABASE_URL', 'mysql://root@localhost/pitlane'],
    ['PITLANE_LOG_LEVEL', 'loud'],
    ['PITLANE_REQUESTS_PER_MINUTE', '0'],
    ['PITLANE_PUBLIC_URL', 'pitlane'],
    ['PITLANE_SECRET', 'short'],
  ])('ends with a sentence that names %s=%s', async (name, value) => {
    const { ended, said } = runPitlane(['start'], { PITLANE_DATA: data.path, [name]: value });
    expect(await ended).toBe(1);
    expect(said()).toMatch(new RegExp(`^${name} is ".*", expected is .+\\.$`, 'm'));
    expect(said()).not.toMatch(/\n\s+at /);
  });

  it('ends with a sentence when the port is taken', async () => {
    const first = await startServer({ PITLANE_DATA: data.path });
    const second = temporaryData();
    const env = { PITLANE_DATA: second.path, PITLANE_PORT: String(first.port) };
    const { ended, said } = runPitlane(['start'], env);
    expect(await ended).toBe(1);
    expect(said()).toContain(`Port ${first.port} is taken by another program`);
    expect(databaseRunsOn(second.path)).toBe(false);
    await first.stop();
    await second.remove();
  });
});

describe('a server that is told to stop', () => {
  it('answers what is under way, takes nothing new, ends with 0, and is whole after the next start', async () => {
    const server = await startServer({ PITLANE_DATA: data.path });
    const { owner, workshopId } = await setUpShop(server.url);
    const { id: visitId } = accepted(
      await owner.post('/visits', { workshopId, channel: 'gate', plate: freshPlate() }),
    );

    const holder = new pg.Client({ connectionString: embeddedUrl(data.path) });
    await holder.connect();
    await holder.query('begin');
    await holder.query('select from visits where id = $1 for update', [visitId]);
    const underWay = owner.post(`/visits/${visitId}/greet`);
    await until('the greeting waits for the visit', () => somebodyWaits());
    server.signal('SIGTERM');
    await server.says('Pitlane is closing');
    await until('nobody new is let in', () =>
      callerAt(server.url)
        .get('/setup')
        .then(
          ({ status }) => status === 503,
          () => true,
        ),
    );
    await holder.query('rollback');
    await holder.end();
    expect((await underWay).status).toBe(200);
    expect(await server.ended).toBe(0);
    expect(databaseRunsOn(data.path)).toBe(false);

    const next = await startServer({ PITLANE_DATA: data.path });
    const back = await signIn(next.url, ownerAccount.identifier, ownerAccount.password);
    expect(accepted(await back.get(`/visits/${visitId}`))).toMatchObject({ state: 'in-house' });
    expect((await owner.at(next.url).get('/session')).status).toBe(200);
    await next.stop();
  });
});

async function somebodyWaits(): Promise<boolean> {
  const sql = `select from pg_stat_activity where wait_event_type = 'Lock' and application_name = 'pitlane app'`;
  return (await ask(embeddedUrl(data.path), sql)).length > 0;
}
