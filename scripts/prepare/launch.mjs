import { buildWhatIsStale } from './build.mjs';
import { installWhatIsMissing } from './install.mjs';

/** Installs what is missing, builds what is stale, then becomes the pitlane command in this same process. */
export async function launch(args) {
  await installWhatIsMissing();
  const needed = args[0] === 'start' ? ['server', 'web'] : ['server'];
  if (!(await buildWhatIsStale(needed))) process.exit(1);
  const { run } = await import('../../dist/server/cli.js');
  await run(args);
}
