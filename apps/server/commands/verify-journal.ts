import { Command } from 'commander';
import pg from 'pg';
import { pino } from 'pino';
import { readConfig } from '#platform/server/config.ts';
import { verifyJournal } from '#platform/server/journal/verify.ts';
import { openDatabase } from '../database.ts';

/** Computes every chain of the journal again and says where somebody changed what had been written. */
export function verifyJournalCommand(): Command {
  return new Command('verify-journal')
    .description('Check that nobody changed the journal; exits with 1 and the place if somebody did.')
    .action(async () => {
      const config = readConfig(process.env);
      const database = await openDatabase(config, pino({ level: config.logLevel }));
      const owner = new pg.Client({
        connectionString: database.ownerUrl,
        application_name: 'pitlane verify-journal',
      });
      try {
        await owner.connect();
        const { entries, chains, faults } = await verifyJournal(owner);
        for (const { fault, chainId, sequence, organizationId } of faults) {
          console.error(`${fault}: entry ${sequence} of chain ${chainId} (group ${organizationId})`);
        }
        console.log(
          `${entries} entries in ${chains} chains: ${faults.length === 0 ? 'all as written' : `${faults.length} faults`}.`,
        );
        if (faults.length > 0) process.exitCode = 1;
      } finally {
        await owner.end();
        await database.leave();
      }
    });
}
