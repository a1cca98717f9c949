import { spawn } from 'node:child_process';
import { closeSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { type Place, standingIn } from './place.ts';
import { processLives, readPostmasterRecord, runsHere } from './postmaster-record.ts';
import { type Settings, settingArguments } from './settings.ts';

/** How a start ended; `folder-busy` and `port-taken` may pass by themselves, `refused` does not. */
export type Launch =
  | { readonly outcome: 'ready'; readonly pid: number }
  | { readonly outcome: 'folder-busy' | 'port-taken' | 'refused'; readonly spoken: string };

const LARGEST_LOG = 5 * 1024 * 1024;

/**
 * Starts PostgreSQL apart from our own process group: a ctrl-C must reach Pitlane first, which stops the
 * database last, and a killed Pitlane must not take half-written pages with it.
 */
export async function launch(place: Place, binaries: Binaries, settings: Settings): Promise<Launch> {
  forgetImpostor(place.cluster);
  const { path, spawn: standing } = standingIn(place.cluster, place.account);
  const log = openLog(place.log);
  const said = statSync(place.log).size;
  const child = spawn(binaries.postgres, ['-D', path, ...settingArguments(settings)], {
    ...standing,
    detached: settings.durable,
    stdio: ['ignore', log, log],
  });
  let ended: string | null = null;
  child.once('error', (cause) => {
    ended = cause.message;
  });
  child.once('exit', () => {
    ended ??= '';
  });
  child.unref();
  closeSync(log);
  while (ended === null) {
    const record = readPostmasterRecord(place.cluster);
    if (record && record.pid === child.pid && record.status === 'ready')
      return { outcome: 'ready', pid: record.pid };
    await pause(10);
  }
  return judge(ended || saidSince(place.log, said));
}

/** What PostgreSQL printed from byte `start` on, at most the last 4,000 characters. */
export function saidSince(log: string, start: number): string {
  const { size } = statSync(log);
  const from = Math.max(start, size - 4_000);
  const text = Buffer.alloc(Math.max(0, size - from));
  const file = openSync(log, 'r');
  readSync(file, text, 0, text.length, from);
  closeSync(file);
  return text.toString('utf8').trim();
}

function judge(spoken: string): Launch {
  if (/lock file "postmaster.pid"|pre-existing shared memory block/.test(spoken)) {
    return { outcome: 'folder-busy', spoken };
  }
  if (/could not create any TCP\/IP sockets/.test(spoken)) return { outcome: 'port-taken', spoken };
  return { outcome: 'refused', spoken };
}

/** PostgreSQL would wait for ever for a stranger that got the number of its dead predecessor. */
function forgetImpostor(cluster: string): void {
  const record = readPostmasterRecord(cluster);
  if (record && processLives(record.pid) && !runsHere(record, cluster))
    rmSync(join(cluster, 'postmaster.pid'));
}

function openLog(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_LOG) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
}
