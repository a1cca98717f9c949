import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { EmbeddedLog } from './bring-up.ts';
import { readPostmasterRecord } from './postmaster-record.ts';

export const silent: EmbeddedLog = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A data folder of its own; afterwards whatever still runs on it is killed and the folder removed. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'pitlane-embedded-'));
  const remove = () => {
    killPostmaster(path);
    rmSync(path, { recursive: true, force: true, maxRetries: 10 });
  };
  return { path, remove };
}

export function postmasterOf(dataFolder: string): number | null {
  return readPostmasterRecord(join(dataFolder, 'postgres'))?.pid ?? null;
}

/** The power cut for PostgreSQL: no farewell, no checkpoint. */
export function killPostmaster(dataFolder: string): void {
  const pid = postmasterOf(dataFolder);
  try {
    if (pid) process.kill(pid, 'SIGKILL');
  } catch {
    /* it was gone already */
  }
}

/** Another Pitlane process on the folder, to be killed or stopped. */
export async function otherProcess(
  dataFolder: string,
): Promise<ChildProcess & { url: string; adopted: boolean }> {
  const program = join(import.meta.dirname, 'fixture-process.ts');
  const child = fork(program, [dataFolder], { execArgv: ['--import', 'tsx'], stdio: 'inherit' });
  const [{ url, adopted }] = (await once(child, 'message')) as [{ url: string; adopted: boolean }];
  return Object.assign(child, { url, adopted });
}

export async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Waits until a question is answered as hoped; the database may be away meanwhile. */
export async function eventually<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    try {
      return await question();
    } catch (cause) {
      if (Date.now() > deadline) throw cause;
      await pause(20);
    }
  }
}
