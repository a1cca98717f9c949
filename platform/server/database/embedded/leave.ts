import { setTimeout as pause } from 'node:timers/promises';
import type { Home } from './bring-up.ts';
import { readPostmasterRecord, runsHere } from './postmaster-record.ts';
import type { Presence } from './presence.ts';

const FAREWELL_MS = 1_500;
const SHUTDOWN_MS = 30_000;

/** The last one out stops the database; while another process is connected it keeps running for that one. */
export async function leaveDatabase(home: Home, presence: Presence): Promise<void> {
  const others = home.durable ? await remaining(presence) : 0;
  await presence.leave();
  if (others > 0) home.log.info({ connections: others }, 'database left running for others');
  else await shutDown(home);
}

/** Our own connections may take a moment to be gone on the server's side. */
async function remaining(presence: Presence): Promise<number> {
  const deadline = Date.now() + FAREWELL_MS;
  for (;;) {
    const others = await presence.others().catch(() => 0);
    if (others === 0 || Date.now() > deadline) return others;
    await pause(50);
  }
}

async function shutDown({ place: { cluster }, log }: Home): Promise<void> {
  const record = readPostmasterRecord(cluster);
  if (!record || !runsHere(record, cluster)) return;
  process.kill(record.pid, 'SIGINT');
  const deadline = Date.now() + SHUTDOWN_MS;
  while (readPostmasterRecord(cluster)?.pid === record.pid && runsHere(record, cluster)) {
    if (Date.now() > deadline) return log.warn({ pid: record.pid }, 'database still writing, left to finish');
    await pause(20);
  }
}
