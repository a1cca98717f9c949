import { Client } from 'pg';
import { SUPERUSER } from './cluster.ts';

export const DATABASE = 'pitlane';

/** One connection held as long as this process uses the database: seen by others, and told at once when it dies. */
export interface Presence {
  /** Connections of other processes, programs and people. */
  others(): Promise<number>;
  leave(): Promise<void>;
}

/** Address of a database in the cluster at `port`. */
export function addressOf(port: number, password: string, database = DATABASE): string {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

/** Announces this process to the database and makes Pitlane's own database on the first visit. */
export async function joinDatabase(port: number, password: string, onLost: () => void): Promise<Presence> {
  const client = new Client({
    connectionString: addressOf(port, password, 'postgres'),
    application_name: `pitlane presence ${process.pid}`,
    keepAlive: true,
  });
  let leaving = false;
  client.on('error', () => undefined);
  client.once('end', () => {
    if (!leaving) onLost();
  });
  try {
    await client.connect();
    await makeDatabase(client);
  } catch (cause) {
    leaving = true;
    await client.end().catch(() => undefined);
    throw cause;
  }
  return {
    others: () => countOthers(client),
    leave: async () => {
      leaving = true;
      await client.end().catch(() => undefined);
    },
  };
}

async function makeDatabase(client: Client): Promise<void> {
  const found = await client.query('select from pg_database where datname = $1', [DATABASE]);
  if (found.rowCount) return;
  await client.query(`create database ${DATABASE}`).catch((cause: { code?: string }) => {
    const madeByAnother = cause.code === '42P04' || cause.code === '23505';
    if (!madeByAnother) throw cause;
  });
}

async function countOthers(client: Client): Promise<number> {
  const { rows } = await client.query<{ others: number }>(
    `select count(*)::int as others from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
  return rows[0]?.others ?? 0;
}
