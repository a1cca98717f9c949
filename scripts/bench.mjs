import './node-version.mjs';
import { buildWhatIsStale } from './prepare/build.mjs';
import { installWhatIsMissing } from './prepare/install.mjs';
import { runNode } from './prepare/run.mjs';

/* npm run bench: speed as ratios, measured side by side in one run; options are in tests/bench/README.md. */
await installWhatIsMissing();
if (process.argv.includes('--only=planner')) {
  const { code } = await runNode(['--import', 'tsx', 'tests/bench/planner/planner.bench.ts']);
  process.exitCode = code;
} else if (process.argv.includes('--only=screens') && (await buildWhatIsStale())) {
  const { code } = await runNode(['--import', 'tsx', 'tests/bench/screens/screens.bench.ts']);
  process.exitCode = code;
} else if (await buildWhatIsStale(['server'])) {
  const { code } = await runNode(['--import', 'tsx', 'tests/bench/bench.ts', ...process.argv.slice(2)]);
  process.exitCode = code;
} else process.exitCode = 1;
