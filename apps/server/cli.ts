import { Command } from 'commander';
import { ConfigFault } from '#platform/server/config.ts';
import { EmbeddedDatabaseFailure } from '#platform/server/database/embedded/failure.ts';

import { demoCommand } from './commands/demo.ts';
import { migrateCommand } from './commands/migrate.ts';
import { startCommand } from './commands/start.ts';
import { verifyJournalCommand } from './commands/verify-journal.ts';
import { productVersion } from './product-version.ts';

/** The pitlane command; `args` are what stands after its name. */
export async function run(args: readonly string[]): Promise<void> {
  const program = new Command('pitlane')
    .description(
      'Runs the after-sales service of a workshop, from the appointment call to the closed complaint.',
    )
    .version(productVersion())
    .addCommand(startCommand())
    .addCommand(demoCommand())
    .addCommand(migrateCommand())
    .addCommand(verifyJournalCommand())
    .addHelpText('after', ENVIRONMENT);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (cause) {
    console.error(wordsFor(cause));
    process.exitCode = 1;
  }
}

const ENVIRONMENT = `
Environment:
  PITLANE_PORT          port to listen on (3000)
  PITLANE_HOST          address to listen on (0.0.0.0: everybody in the shop's network)
  PITLANE_DATA          folder of database, files and keys (./data)
  PITLANE_DATABASE_URL  PostgreSQL server to use instead of the embedded one
  PITLANE_PUBLIC_URL    address that links in messages begin with
  PITLANE_SMTP_URL      mail server for messages
  PITLANE_REQUESTS_PER_MINUTE  requests one address may make a minute (12000)
  PITLANE_SECRET        signs cookies; set it when several servers share a database
  PITLANE_LOG_LEVEL     fatal, error, warn, info, debug, trace or silent (info)`;

/** What the operator can mend is a sentence; everything else is a bug and shows where it happened. */
function wordsFor(cause: unknown): string {
  if (cause instanceof ConfigFault || cause instanceof EmbeddedDatabaseFailure) return cause.message;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
