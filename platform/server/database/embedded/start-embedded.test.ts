import { once } from 'node:events';
import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ask,
  eventually,
  killPostmaster,
  otherProcess,
  postmasterOf,
  silent,
  temporaryFolder,
} from './fixtures.ts';
import { startEmbedded } from './start-embedded.ts';

describe('the embedded database', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());

  const start = () => startEmbedded({ dataFolder: folder.path, log: silent });

  it('keeps what was written over a restart, at the same address', async () => {
    const first = await start();
    await ask(first.url, 'create table kept as select 1 as one');
    await first.stop();
    expect(postmasterOf(folder.path)).toBeNull();
    const second = await start();
    expect(await ask(second.url, 'select one from kept')).toEqual([{ one: 1 }]);
    expect([second.url, second.adopted]).toEqual([first.url, false]);
    await second.stop();
  });

  it('sorts alike everywhere, finds Chinese by trigram, checks its pages and writes through to the disk', async () => {
    const { url, stop } = await start();
    const [row] = await ask<Record<string, string>>(
      url,
      `select pg_encoding_to_char(encoding) as encoding, datlocale, datctype,
              current_setting('data_checksums') as checksums, current_setting('fsync') as fsync,
              current_setting('synchronous_commit') as commit
         from pg_database where datname = current_database()`,
    );
    expect(row).toMatchObject({
      encoding: 'UTF8',
      datlocale: 'C.UTF-8',
      checksums: 'on',
      fsync: 'on',
      commit: 'on',
    });
    await ask(url, 'create extension pg_trgm');
    expect(
      await ask(
        url,
        "select similarity('京A·12345', '京A·12346') > 0.5 as alike, show_trgm('张伟') <> '{}' as seen",
      ),
    ).toEqual([{ alike: true, seen: true }]);
    await stop();
  });

  it('never runs as root and lets nobody in without the password', async () => {
    const { url, stop } = await start();
    expect(statSync(join(folder.path, 'postgres', 'postmaster.pid')).uid).not.toBe(0);
    expect(statSync(join(folder.path, 'keys', 'postgres-password')).mode & 0o077).toBe(0);
    await expect(ask(url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toMatchObject({
      code: '28P01',
    });
    await stop();
  });

  it('is adopted from a Pitlane that was killed', async () => {
    const killed = await otherProcess(folder.path);
    await ask(killed.url, 'create table kept as select 1 as one');
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const next = await start();
    expect([next.url, next.adopted]).toEqual([killed.url, true]);
    expect(await ask(next.url, 'select one from kept')).toEqual([{ one: 1 }]);
    await next.stop();
    expect(postmasterOf(folder.path)).toBeNull();
  });

  it('is shared by two processes and stopped by the last one out', async () => {
    const [here, there] = await Promise.all([start(), otherProcess(folder.path)]);
    expect(there.url).toBe(here.url);
    expect([here.adopted, there.adopted].toSorted()).toEqual([false, true]);
    await here.stop();
    expect(await ask(there.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    there.kill('SIGTERM');
    await once(there, 'exit');
    expect(postmasterOf(folder.path)).toBeNull();
  });

  it('comes back by itself after kill -9 with everything it acknowledged', async () => {
    const { url, stop } = await start();
    await ask(url, 'create table acknowledged (number int)');
    const writer = new Client({ connectionString: url });
    writer.on('error', () => undefined);
    await writer.connect();
    let acknowledged = 0;
    const storm = (async () => {
      for (;;) {
        await writer.query('insert into acknowledged values ($1)', [acknowledged + 1]);
        acknowledged += 1;
        if (acknowledged === 300) killPostmaster(folder.path);
      }
    })();
    await expect(storm).rejects.toThrow();
    const [found] = await eventually(() =>
      ask<{ count: number }>(url, 'select count(*)::int as count from acknowledged'),
    );
    expect(found?.count).toBeGreaterThanOrEqual(acknowledged);
    expect(acknowledged).toBeGreaterThanOrEqual(300);
    await stop();
  });

  it('comes back when it and the Pitlane that started it are both killed', async () => {
    const killed = await otherProcess(folder.path);
    await ask(killed.url, 'create table kept as select 1 as one');
    killed.kill('SIGKILL');
    killPostmaster(folder.path);
    const next = await start();
    expect(await ask(next.url, 'select one from kept')).toEqual([{ one: 1 }]);
    await next.stop();
  });

  it('starts although a stranger got the process number of its dead predecessor', async () => {
    const first = await start();
    await first.stop();
    const note = [
      process.pid,
      join(folder.path, 'postgres'),
      1,
      5432,
      '',
      '127.0.0.1',
      '  1 1',
      'ready   ',
      '',
    ];
    writeFileSync(join(folder.path, 'postgres', 'postmaster.pid'), note.join('\n'));
    const second = await start();
    expect(second.adopted).toBe(false);
    await second.stop();
  });

  it('refuses with the words of PostgreSQL when it cannot start', async () => {
    await (await start()).stop();
    appendFileSync(join(folder.path, 'postgres', 'postgresql.conf'), '\nno_such_setting = on\n');
    await expect(start()).rejects.toThrow(/did not start.*\n.*unrecognized configuration parameter/);
    expect(readFileSync(join(folder.path, 'postgres.log'), 'utf8')).toContain('no_such_setting');
  });

  it('moves to another port when the one of last time is taken', async () => {
    const first = await start();
    await first.stop();
    const taken = Number(new URL(first.url).port);
    const squatter = createServer().listen(taken, '127.0.0.1');
    await once(squatter, 'listening');
    const second = await start();
    expect(new URL(second.url).port).not.toBe(String(taken));
    await second.stop();
    squatter.close();
  });
});
