import type { SpawnOptions } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Account, chooseAccount } from './account.ts';
import { unreachable } from './failure.ts';

/** Where one embedded database lives and under which account it runs. */
export interface Place {
  readonly dataFolder: string;
  readonly cluster: string;
  readonly log: string;
  readonly account: Account | null;
}

/** The database of a data folder: cluster in `postgres/`, what PostgreSQL prints in `postgres.log`. */
export function placeIn(dataFolder: string): Place {
  const folder = resolve(dataFolder);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw unreachable(folder, cause);
  }
  const cluster = join(folder, 'postgres');
  return { dataFolder: folder, cluster, log: join(folder, 'postgres.log'), account: chooseAccount(cluster) };
}

/**
 * How a program is pointed at a folder. The lent account may be locked out of the folders above (a clone below
 * a private home), so on Linux it is put inside as root and told "where you stand": the data stays in one place
 * and no foreign folder's rights are loosened.
 */
export function standingIn(folder: string, account: Account | null): { path: string; spawn: SpawnOptions } {
  const path = account && process.platform === 'linux' ? '/proc/self/cwd' : folder;
  return { path, spawn: { cwd: folder, ...account } };
}
