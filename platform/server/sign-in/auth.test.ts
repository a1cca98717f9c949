import { getMigrations } from 'better-auth/db/migration';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '#tests/server/cluster.ts';
import { type Databases, openDatabases } from '../database/databases.ts';
import { makeAuth } from './auth.ts';

let fresh: FreshDatabase;
let databases: Databases;

beforeAll(async () => {
  fresh = await freshDatabase();
  databases = openDatabases({ ownerUrl: fresh.url });
});
afterAll(async () => {
  await databases.close();
  await fresh.drop();
});

describe('the sign-in library', () => {
  it('finds every table and column it asks for in our migrations', async () => {
    const auth = makeAuth({
      pool: databases.identity,
      secret: 'x'.repeat(40),
      publicUrl: 'http://localhost',
    });
    const { toBeCreated, toBeAdded } = await getMigrations(auth.options);
    expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
  });
});
