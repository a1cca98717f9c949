import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { productFolder } from '../product-folder.ts';
import { preparationLock, prepareRoles } from './roles.ts';

export interface Migration {
  name: string;
  sql: string;
  sha256: string;
}

/** Brings the database to this version: forward only, each file once, in order, all of it under one lock. */
export async function migrate({
  ownerUrl,
  secret = '',
}: {
  ownerUrl: string;
  secret?: string;
}): Promise<string[]> {
  const owner = new pg.Client({ connectionString: ownerUrl, application_name: 'pitlane migrate' });
  await owner.connect();
  try {
    await owner.query('select pg_advisory_lock($1)', [preparationLock]);
    await prepareRoles(owner, ownerUrl, secret);
    const pending = await findPending(owner);
    if (pending.length > 0) await runMigrations({ connectionString: ownerUrl });
    for (const migration of pending) await apply(owner, migration);
    await owner.query('call journal_prepare_months(2)');
    return pending.map((migration) => migration.name);
  } finally {
    await owner.end();
  }
}

/** The migration files in their order. */
export async function listMigrations(): Promise<Migration[]> {
  const folder = join(productFolder(), 'database/migrations');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function findPending(owner: pg.Client): Promise<Migration[]> {
  await owner.query(`create table if not exists migrations (
    name text primary key, sha256 text not null, applied_at timestamptz not null default now())`);
  const { rows } = await owner.query<{ name: string; sha256: string }>('select name, sha256 from migrations');
  const applied = new Map(rows.map((row) => [row.name, row.sha256]));
  const migrations = await listMigrations();
  const changed = migrations.find((m) => applied.has(m.name) && applied.get(m.name) !== m.sha256);
  if (changed)
    throw new Error(`Migration ${changed.name} was changed after it had been applied to this database.`);
  return migrations.filter((migration) => !applied.has(migration.name));
}

async function apply(owner: pg.Client, migration: Migration): Promise<void> {
  await owner.query('begin');
  try {
    await owner.query(migration.sql);
    await owner.query('insert into migrations (name, sha256) values ($1, $2)', [
      migration.name,
      migration.sha256,
    ]);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw new Error(`Migration ${migration.name} failed: ${(error as Error).message}`, { cause: error });
  }
}
