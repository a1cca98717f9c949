import { SingleBar } from 'cli-progress';
import { Command, Option } from 'commander';
import { pino } from 'pino';
import { type DemoAccount, type DemoSize, demoSizes } from '#modules/registry/api/index.ts';
import { readConfig } from '#platform/server/config.ts';
import { type Databases, openDatabases } from '#platform/server/database/databases.ts';
import { migrate } from '#platform/server/database/migrate.ts';
import { folderFileStore } from '#platform/server/files/folder-file-store.ts';
import { openDatabase } from '../database.ts';
import { type DemoMaker, demoBuilder } from '../demo/builder.ts';
import { stageRoutes } from '../routes.ts';

/** Fills an empty database with the demo workshops and prints who may sign in. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('Fill an empty database with the demo workshops.')
    .addOption(
      new Option('--size <size>', 'small: three months of visits; large: two years')
        .choices(demoSizes)
        .default('small'),
    )
    .action(async ({ size }: { size: DemoSize }) => {
      const config = readConfig(process.env);
      const database = await openDatabase(config, pino({ level: config.logLevel }));
      await migrate({ ownerUrl: database.ownerUrl, secret: config.secret });
      const databases = openDatabases({ ownerUrl: database.ownerUrl, secret: config.secret });
      try {
        await fillWithProgress(
          databases,
          demoBuilder(databases, { files: folderFileStore(config.dataFolder), routes: stageRoutes }),
          size,
        );
      } finally {
        await databases.close();
        await database.leave();
      }
    });
}

/** Fills with a bar that moves, or says that somebody works here already. */
export async function fillWithProgress(databases: Databases, demo: DemoMaker, size: DemoSize): Promise<void> {
  const { rows } = await databases.identity.query<{ empty: boolean }>('select identity.is_empty() as empty');
  if (!rows[0]?.empty) {
    console.log('This database is not empty: the demo is left out, and nothing was changed.');
    return;
  }
  const bar = new SingleBar({
    format: 'Filling the demo workshops [{bar}] {percentage}% {duration_formatted}',
    hideCursor: true,
    noTTYOutput: true,
    notTTYSchedule: 5_000,
  });
  bar.start(1, 0);
  try {
    const accounts = await demo.make(size, ({ done, total }) => {
      bar.setTotal(total);
      bar.update(done);
    });
    bar.stop();
    printAccounts(accounts);
  } catch (cause) {
    bar.stop();
    throw cause;
  }
}

function printAccounts(accounts: readonly DemoAccount[]): void {
  console.log(`\nThe demo workshops are ready. Every account has the password ${accounts[0]?.password}`);
  let workshop = '';
  for (const account of accounts) {
    if (account.workshop !== workshop) console.log(`\n${account.workshop}`);
    workshop = account.workshop;
    console.log(`  ${account.identifier.padEnd(26)} ${account.name} · ${account.roles.join(', ')}`);
  }
  console.log('');
}
