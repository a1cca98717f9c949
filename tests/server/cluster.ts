import pg from 'pg';
import { inject } from 'vitest';

/** A database of one test file's own. */
export interface FreshDatabase {
  /** Address for its owner; the working roles sign in beside it. */
  readonly url: string;
  drop(): Promise<void>;
}

let made = 0;

/** Copies the run's migrated template: call it once per test file, in `beforeAll`, and `drop` it in `afterAll`. */
export async function freshDatabase(): Promise<FreshDatabase> {
  made += 1;
  const name = `pitlane_test_${process.pid}_${Date.now()}_${made}`;
  const address = new URL(inject('adminUrl'));
  address.pathname = name;
  await asAdmin(`create database ${name} template ${inject('templateDatabase')}`);
  return { url: address.href, drop: () => asAdmin(`drop database if exists ${name} with (force)`) };
}

async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('adminUrl') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
