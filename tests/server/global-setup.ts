import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { processLives, readPostmasterRecord } from '#platform/server/database/embedded/postmaster-record.ts';
import { startEmbedded } from '#platform/server/database/embedded/start-embedded.ts';
import { migrate } from '#platform/server/database/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the owner, who may create databases, on the server of this run. */
    adminUrl: string;
    /** A migrated, empty database to copy. */
    templateDatabase: string;
  }
}

const FOLDER = 'pitlane-tests-';

/** One PostgreSQL per run, one migrated template in it: every test file copies it in a few milliseconds. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await serverOfThisRun();
  const templateDatabase = `pitlane_template_${process.pid}_${Date.now()}`;
  const template = new URL(url);
  template.pathname = templateDatabase;
  await command(url, `create database ${templateDatabase}`);
  await migrate({ ownerUrl: template.href });
  project.provide('adminUrl', url);
  project.provide('templateDatabase', templateDatabase);
  return async () => {
    await command(url, `drop database ${templateDatabase} with (force)`);
    await stop();
  };
}

async function serverOfThisRun(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.PITLANE_TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  sweepAbandoned();
  const folder = mkdtempSync(join(tmpdir(), `${FOLDER}${process.pid}-`));
  const log = { info: () => undefined, warn: console.warn, error: console.error };
  const { url, stop } = await startEmbedded({ dataFolder: folder, durable: false, log });
  return {
    url,
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** A run that was killed leaves its server behind; the next run clears it away. */
function sweepAbandoned(): void {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(FOLDER))) {
    const owner = Number(name.slice(FOLDER.length).split('-')[0]);
    const folder = join(tmpdir(), name);
    if (processLives(owner) || statSync(folder).uid !== process.getuid?.()) continue;
    const server = readPostmasterRecord(join(folder, 'postgres'));
    if (server && processLives(server.pid)) process.kill(server.pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function command(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
