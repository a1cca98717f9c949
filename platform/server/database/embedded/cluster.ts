import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { EmbeddedDatabaseFailure, unreachable } from './failure.ts';
import { type Place, standingIn } from './place.ts';
import { processLives } from './postmaster-record.ts';

export const SUPERUSER = 'pitlane';

const STAGING = 'postgres.new-';

/** `builtin` sorts the same on every machine; a UTF-8 character type keeps trigram search working for Chinese. */
const LOCALE = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
const CHARACTER_TYPES = ['C.UTF-8', 'en_US.UTF-8', 'UTF-8'];

/** Makes the cluster on the first start and, as root, hands a restored one to the database account. */
export function prepareCluster(place: Place, binaries: Binaries, password: string, durable: boolean): void {
  try {
    if (!existsSync(join(place.cluster, 'PG_VERSION'))) createCluster(place, binaries, password, durable);
    if (place.account && statSync(place.cluster).uid === 0) giveTo(place.account, place.cluster);
    const { mode } = statSync(place.cluster);
    if (mode & 0o027) chmodSync(place.cluster, 0o700);
  } catch (cause) {
    throw cause instanceof EmbeddedDatabaseFailure ? cause : unreachable(place.cluster, cause);
  }
}

/**
 * The cluster grows beside its place and is renamed into it when whole: a start killed half way leaves no half
 * cluster, and of two first starts at once one wins and the other uses what the winner made.
 */
function createCluster(place: Place, binaries: Binaries, password: string, durable: boolean): void {
  sweepStaging(place.dataFolder);
  const staging = join(place.dataFolder, `${STAGING}${process.pid}`);
  const fresh = join(staging, 'cluster');
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  writeFileSync(join(staging, 'password'), password, { mode: 0o600 });
  if (place.account) giveTo(place.account, staging);
  try {
    initialise(fresh, place.account, binaries, durable);
    renameSync(fresh, place.cluster);
  } catch (cause) {
    if (!existsSync(join(place.cluster, 'PG_VERSION'))) throw cause;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function initialise(folder: string, account: Account | null, binaries: Binaries, durable: boolean): void {
  const { path, spawn } = standingIn(folder, account);
  const login = [`--username=${SUPERUSER}`, '--pwfile=../password', '--auth=scram-sha-256'];
  const manner = ['--encoding=UTF8', ...LOCALE, '--data-checksums', ...(durable ? [] : ['--no-sync'])];
  let spoken = '';
  for (const characterType of CHARACTER_TYPES) {
    const line = [`--pgdata=${path}`, ...login, ...manner, `--lc-ctype=${characterType}`];
    const initdb = spawnSync(binaries.initdb, line, { ...spawn, encoding: 'utf8' });
    if (initdb.status === 0) return;
    spoken = initdb.error?.message ?? initdb.stderr.trim();
    if (!spoken.includes('invalid locale name')) break;
  }
  throw new EmbeddedDatabaseFailure(`A new database could not be made in ${folder}.`, spoken);
}

function sweepStaging(dataFolder: string): void {
  for (const name of readdirSync(dataFolder)) {
    if (!name.startsWith(STAGING) || processLives(Number(name.slice(STAGING.length)))) continue;
    rmSync(join(dataFolder, name), { recursive: true, force: true });
  }
}

function giveTo(account: Account, folder: string): void {
  chownSync(folder, account.uid, account.gid);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) giveTo(account, path);
    else lchownSync(path, account.uid, account.gid);
  }
}
