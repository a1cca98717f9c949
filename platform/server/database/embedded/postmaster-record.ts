import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a running PostgreSQL notes about itself in its folder's `postmaster.pid`. */
export interface PostmasterRecord {
  readonly pid: number;
  readonly folder: string;
  readonly port: number;
  readonly status: string;
}

/** Reads `postmaster.pid`; `null` when there is none or it is just being written. */
export function readPostmasterRecord(cluster: string): PostmasterRecord | null {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
  }
  const pid = Number(lines[0]);
  if (!(pid > 0)) return null;
  return { pid, folder: lines[1] ?? '', port: Number(lines[3]), status: (lines[7] ?? '').trim() };
}

/** Whether a process of that number exists, be it ours or another account's. */
export function processLives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Whether the noted process is really the PostgreSQL of this folder. After a power cut the number may belong to
 * any program, and a copied folder carries the note of the original: PostgreSQL itself only sees "it lives".
 */
export function runsHere(record: PostmasterRecord, cluster: string): boolean {
  if (!processLives(record.pid)) return false;
  return process.platform === 'linux' ? standsHere(record.pid, cluster) : looksLikeIt(record, cluster);
}

function standsHere(pid: number, cluster: string): boolean {
  try {
    const its = statSync(`/proc/${pid}/cwd`);
    const ours = statSync(cluster);
    return its.ino === ours.ino && its.dev === ours.dev;
  } catch {
    return false;
  }
}

function looksLikeIt({ pid, folder }: PostmasterRecord, cluster: string): boolean {
  const command = spawnSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' }).stdout;
  return command.includes('postgres') && realpathSync(folder) === realpathSync(cluster);
}
