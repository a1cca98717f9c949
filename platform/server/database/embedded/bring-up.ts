import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { EmbeddedDatabaseFailure } from './failure.ts';
import { freePort } from './free-port.ts';
import type { Place } from './place.ts';
import { type Launch, launch } from './postmaster.ts';
import { readPostmasterRecord, runsHere } from './postmaster-record.ts';
import { joinDatabase, type Presence } from './presence.ts';

/** Where the launcher reports; a pino logger fits. */
export interface EmbeddedLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Everything needed to start the database of one data folder again and again. */
export interface Home {
  readonly place: Place;
  readonly binaries: Binaries;
  readonly password: string;
  readonly durable: boolean;
  readonly log: EmbeddedLog;
}

/** A database that answers, and our seat in it. */
export interface Running {
  readonly port: number;
  readonly adopted: boolean;
  readonly presence: Presence;
}

type Setback =
  | Exclude<Launch, { outcome: 'ready' }>
  | { readonly outcome: 'recovering'; readonly spoken: string };

const PATIENCE_MS = 10_000;

/**
 * Joins the database that runs on the folder or starts one. A folder still held by a dying or reaped
 * predecessor is tried again for ten seconds; one that replays its log after a crash is waited for.
 */
export async function bringUp(
  home: Home,
  wantedPort: number | undefined,
  onLost: () => void,
): Promise<Running> {
  let deadline = Date.now() + PATIENCE_MS;
  let port = wantedPort ?? portOfLastTime(home.place.cluster) ?? (await freePort());
  for (;;) {
    const attempt = await tryOnce(home, port, onLost);
    if ('presence' in attempt) return attempt;
    if (attempt.outcome === 'recovering') deadline = Date.now() + PATIENCE_MS;
    const portCanChange = attempt.outcome === 'port-taken' && wantedPort === undefined;
    if (portCanChange) port = await freePort();
    if (attempt.outcome === 'refused' || Date.now() > deadline) throw failureOf(home, attempt.spoken);
    await pause(100);
  }
}

async function tryOnce(home: Home, port: number, onLost: () => void): Promise<Running | Setback> {
  const { cluster } = home.place;
  const record = readPostmasterRecord(cluster);
  if (record && runsHere(record, cluster)) {
    if (record.status === 'ready') return takeSeat(home, record.port, true, onLost);
    return { outcome: record.status === 'stopping' ? 'folder-busy' : 'recovering', spoken: '' };
  }
  const launched = await launch(home.place, home.binaries, { port, durable: home.durable });
  return launched.outcome === 'ready' ? takeSeat(home, port, false, onLost) : launched;
}

async function takeSeat(
  home: Home,
  port: number,
  adopted: boolean,
  onLost: () => void,
): Promise<Running | Setback> {
  try {
    return { port, adopted, presence: await joinDatabase(port, home.password, onLost) };
  } catch (cause) {
    const { code, message } = cause as { code?: string; message: string };
    const wrongPassword = code === '28P01';
    return { outcome: wrongPassword ? 'refused' : 'folder-busy', spoken: message };
  }
}

/** The same address as before, when it is free: other programs of the workshop may have noted it. */
function portOfLastTime(cluster: string): number | undefined {
  try {
    const port = /port=(\d+)/.exec(readFileSync(join(cluster, 'postmaster.opts'), 'utf8'))?.[1];
    return port ? Number(port) : undefined;
  } catch {
    return undefined;
  }
}

function failureOf({ place }: Home, spoken: string): EmbeddedDatabaseFailure {
  return new EmbeddedDatabaseFailure(
    `The embedded PostgreSQL of ${place.dataFolder} did not start; what it printed is in ${place.log} and here:`,
    spoken || 'nothing: the folder stayed in use by another PostgreSQL that is stopping.',
  );
}
