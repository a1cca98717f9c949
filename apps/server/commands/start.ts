import { Command } from 'commander';
import { readConfig } from '#platform/server/config.ts';
import { startPitlane } from '../main.ts';

/** Opens the workshop's doors and stays until it is told to stop. */
export function startCommand(): Command {
  return new Command('start').description('Start Pitlane and print its address.').action(async () => {
    const pitlane = await startPitlane(readConfig(process.env));
    stopOnSignal(pitlane.stop);
    const [here, ...inTheShop] = pitlane.addresses;
    console.log(`Pitlane is open at ${here}`);
    for (const address of inTheShop) console.log(`  in the shop's network at ${address}`);
  });
}

/** The first signal ends gracefully, a second one at once: the database recovers from that too. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, async () => {
      if (stopping) process.exit(1);
      stopping = true;
      console.log('Pitlane is closing …');
      await stop();
      process.exit(0);
    });
  }
}
