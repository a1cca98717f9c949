import { buildWhatIsStale } from './build.mjs';
import { installWhatIsMissing } from './install.mjs';

/** Installs what is missing and builds what is stale; ends the process when that cannot be done. */
export async function prepare(bundles) {
  await installWhatIsMissing();
  if (!(await buildWhatIsStale(bundles))) process.exit(1);
}

/** Prepares what the command needs, then becomes it in this same process. */
export async function launch(args) {
  await prepare(args[0] === 'start' ? ['server', 'web', 'customer'] : ['server']);
  const { run } = await import('../../dist/server/cli.js');
  await run(args);
}
