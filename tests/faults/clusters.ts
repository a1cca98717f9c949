import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { databasePassword } from '#platform/server/database/embedded/password.ts';
import { processLives, readPostmasterRecord } from '#platform/server/database/embedded/postmaster-record.ts';
import { addressOf } from '#platform/server/database/embedded/presence.ts';
import { startEmbedded } from '#platform/server/database/embedded/start-embedded.ts';

/** What all data folders of these tests are called, before the number of the process that made them. */
export const folderPrefix = 'pitlane-faults-';

/** A data folder of its own; afterwards whatever still runs on it is killed and the folder removed. */
export function temporaryData(): { path: string; remove(): Promise<void> } {
  const path = mkdtempSync(join(tmpdir(), `${folderPrefix}${process.pid}-`));
  return { path, remove: () => clearAway(path) };
}

/** Ends what runs on a data folder and removes it. */
export async function clearAway(path: string): Promise<void> {
  await strike(path, 'SIGKILL');
  rmSync(path, { recursive: true, force: true, maxRetries: 10 });
}

/** A PostgreSQL that belongs to somebody else and is known by its address; it is brought back when it dies. */
export async function foreignCluster() {
  const folder = temporaryData();
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const { url, stop } = await startEmbedded({ dataFolder: folder.path, log });
  return {
    url,
    strike: (signal: NodeJS.Signals) => strike(folder.path, signal),
    stop: async () => {
      await stop();
      await folder.remove();
    },
  };
}

/** The address of the embedded database of a data folder, for its owner. */
export function embeddedUrl(dataFolder: string): string {
  const record = readPostmasterRecord(join(dataFolder, 'postgres'));
  return addressOf(record?.port ?? 0, databasePassword(dataFolder));
}

export function databaseRunsOn(dataFolder: string): boolean {
  const record = readPostmasterRecord(join(dataFolder, 'postgres'));
  return record !== null && processLives(record.pid);
}

/** Signals PostgreSQL itself and waits until it is gone: SIGKILL is the power cut, SIGINT an orderly restart. */
export async function strike(dataFolder: string, signal: NodeJS.Signals): Promise<void> {
  const pid = readPostmasterRecord(join(dataFolder, 'postgres'))?.pid;
  if (!pid || !processLives(pid)) return;
  process.kill(pid, signal);
  await until('PostgreSQL is gone', async () => !processLives(pid));
}

/** Asks one question as the database's owner. */
export async function ask<Row extends object>(
  url: string,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Asks again until it is so; what is told by no event has to be looked for. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<number> {
  const start = performance.now();
  for (; performance.now() - start < 60_000; await pause(10)) {
    if (await isSo()) return performance.now() - start;
  }
  throw new Error(`It did not happen within a minute: ${what}.`);
}
