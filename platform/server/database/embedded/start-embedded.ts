import { setTimeout as pause } from 'node:timers/promises';
import { findBinaries } from './binaries.ts';
import { bringUp, type EmbeddedLog, type Home, type Running } from './bring-up.ts';
import { prepareCluster } from './cluster.ts';
import { leaveDatabase } from './leave.ts';
import { databasePassword } from './password.ts';
import { placeIn } from './place.ts';
import { addressOf } from './presence.ts';

export interface EmbeddedOptions {
  readonly dataFolder: string;
  /** Fixed loopback port; without it the one of last time or any free one. */
  readonly port?: number;
  /** `false` only for tests: faster, shared with nobody, and a power cut may lose everything. */
  readonly durable?: boolean;
  readonly log: EmbeddedLog;
}

export interface EmbeddedDatabase {
  /** Address of Pitlane's database for its owner, who is the superuser of this cluster. */
  readonly url: string;
  /** True for a database left running by a killed Pitlane or shared with a living one. */
  readonly adopted: boolean;
  /** Leaves the database; the last one out stops it. */
  stop(): Promise<void>;
}

const LONGEST_WAIT_MS = 5_000;

/**
 * Gives a data folder its real PostgreSQL, so that a workshop needs no database administrator: starts it or joins
 * the one already running there, and brings it back at the same address when it dies.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const home = settleIn(options);
  const seat = await keepRunning(home, options.port);
  return { url: addressOf(seat.port, home.password), adopted: seat.adopted, stop: seat.stop };
}

function settleIn({ dataFolder, durable = true, log }: EmbeddedOptions): Home {
  const place = placeIn(dataFolder);
  const password = databasePassword(place.dataFolder);
  const binaries = findBinaries(place.account);
  prepareCluster(place, binaries, password, durable);
  return { place, binaries, password, durable, log };
}

/** Another Pitlane started it elsewhere while our address was taken: our pool cannot follow. */
async function leaveStranger({ port, presence }: Running): Promise<never> {
  await presence.leave();
  throw new Error(`the database now listens on port ${port}: restart this process`);
}

async function keepRunning(home: Home, wantedPort?: number) {
  let closing = false;
  let recovery: Promise<void> = Promise.resolve();
  const onLost = () => {
    home.log.warn({}, 'database lost, bringing it back');
    recovery = recover();
  };
  let running: Running = await bringUp(home, wantedPort, onLost);
  const { port, adopted } = running;

  async function recover(): Promise<void> {
    for (let wait = 100; !closing; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      try {
        const found = await bringUp(home, port, onLost);
        if (found.port !== port) await leaveStranger(found);
        running = found;
        return home.log.info({ port }, 'database is back');
      } catch (cause) {
        home.log.error({ err: cause }, 'database is not back yet');
        await pause(wait);
      }
    }
  }

  async function stop(): Promise<void> {
    closing = true;
    await recovery;
    await leaveDatabase(home, running.presence);
  }

  return { port, adopted, stop };
}
