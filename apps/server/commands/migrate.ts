import { Command } from 'commander';
import { pino } from 'pino';
import { readConfig } from '#platform/server/config.ts';
import { migrate } from '#platform/server/database/migrate.ts';
import { openDatabase } from '../database.ts';

/** Brings the database to this version without opening the doors: for updates done by hand. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Bring the database to this version of Pitlane.')
    .action(async () => {
      const config = readConfig(process.env);
      const database = await openDatabase(config, pino({ level: config.logLevel }));
      try {
        const applied = await migrate({ ownerUrl: database.ownerUrl, secret: config.secret });
        for (const name of applied) console.log(`applied ${name}`);
        if (applied.length === 0) console.log('The database is up to date.');
      } finally {
        await database.leave();
      }
    });
}
