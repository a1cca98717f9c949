import { Command } from 'commander';
import { readConfig } from '#platform/server/config.ts';
import { type Pitlane, startPitlane } from '../main.ts';
import { fillWithProgress } from './demo.ts';

/** Opens the workshop's doors and stays until it is told to stop. */
export function startCommand(): Command {
  return new Command('start')
    .description('Start Pitlane and print its address.')
    .option('--demo [size]', 'fill an empty database with the demo workshops first (small or large)')
    .action(async ({ demo }: { demo?: string | true }) => {
      const opening = startPitlane(readConfig(process.env));
      stopOnSignal(opening);
      const pitlane = await opening;
      if (demo) await fillWithProgress(pitlane.databases, pitlane.demo, demo === 'large' ? 'large' : 'small');
      const [here, ...inTheShop] = pitlane.addresses;
      console.log(`Pitlane is open at ${here}`);
      for (const address of inTheShop) console.log(`  in the shop's network at ${address}`);
    });
}

const ONE_KEYSTROKE_MS = 1_000;

/**
 * The first signal ends gracefully, also in the middle of the start; a later one at once, from which the database
 * recovers too. One ctrl-C arrives twice, from the terminal and passed on by npm.
 */
function stopOnSignal(opening: Promise<Pitlane>): void {
  let closingSince: number | undefined;
  const close = async () => {
    if (closingSince !== undefined) {
      if (performance.now() - closingSince > ONE_KEYSTROKE_MS) process.exit(1);
      return;
    }
    closingSince = performance.now();
    console.log('Pitlane is closing …');
    const pitlane = await opening.catch(() => null);
    await pitlane?.stop();
    process.exit(pitlane ? 0 : 1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, close);
  if (process.env.npm_lifecycle_event) onceOrphaned(close);
}

/** Somebody killed the npm we were started by and believes us gone: the port has to be free for the next start. */
function onceOrphaned(close: () => Promise<void>): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    void close();
  }, 1_000).unref();
}
