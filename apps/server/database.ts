import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Config } from '#platform/server/config.ts';
import type { EmbeddedLog } from '#platform/server/database/embedded/bring-up.ts';
import { startEmbedded } from '#platform/server/database/embedded/start-embedded.ts';

/** The database of this installation, and how to leave it. */
export interface OwnDatabase {
  readonly ownerUrl: string;
  leave(): Promise<void>;
}

const PATIENCE_MS = 30_000;

/** Opens the PostgreSQL server that was named, or the embedded one of the data folder. */
export async function openDatabase(config: Config, log: EmbeddedLog): Promise<OwnDatabase> {
  if (config.databaseUrl) {
    await untilItAnswers(config.databaseUrl, log);
    return { ownerUrl: config.databaseUrl, leave: async () => undefined };
  }
  const { url, adopted, stop } = await startEmbedded({ dataFolder: config.dataFolder, log });
  if (adopted) log.info({}, 'joined the database that already runs on this folder');
  return { ownerUrl: url, leave: stop };
}

/** Machines that start together come up in any order; half a minute of patience spares a restart loop. */
async function untilItAnswers(url: string, log: EmbeddedLog): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (let told = false; ; told = true) {
    try {
      return await greet(url);
    } catch (cause) {
      if (Date.now() > deadline || !isOnlyAway(cause)) throw cause;
      if (!told) log.warn({ reason: (cause as Error).message }, 'waiting for the database server');
      await pause(250);
    }
  }
}

async function greet(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Not there yet, starting up or shutting down: all of them pass. */
function isOnlyAway(cause: unknown): boolean {
  const code = (cause as { code?: string }).code ?? '';
  return ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EAI_AGAIN', '57P03', '57P01'].includes(code);
}
