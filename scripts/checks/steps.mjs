import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhatIsStale } from '../prepare/build.mjs';
import { clone } from '../prepare/folder.mjs';
import { runNode } from '../prepare/run.mjs';
import { runVitest } from './vitest.mjs';

const ours = ['apps', 'modules', 'platform', 'database', 'tests'];

/** What `npm test` runs, in order: the quick answers first. */
export const steps = [
  check('lint', 'formatted and free of lint', ['node_modules/@biomejs/biome/bin/biome', 'ci']),
  check('types', 'every type holds', ['node_modules/ts7/bin/tsc', '--noEmit']),
  check('boundaries', 'nobody looks through a wall', [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ...['--config', '.dependency-cruiser.cjs', '--output-type', 'err', ...ours],
  ]),
  check('unused', 'nothing lies about unused', ['node_modules/knip/bin/knip.js', '--no-progress']),
  {
    ...check('generated', 'generated files are up to date', ['scripts/generate.mjs', '--check']),
    exists: () => existsSync(join(clone, 'scripts/generate.mjs')),
  },
  tests('tests', 'rules, server and screens, on a real PostgreSQL', 'vitest.config.ts'),
  { name: 'build', title: 'server and screens build', run: build },
  {
    ...tests('journeys', 'people at work in a browser', 'vitest.journeys.config.ts'),
    exists: () => has('tests/journeys', '.journey.ts'),
  },
  {
    ...tests('faults', 'killed, raced and cut off', 'vitest.faults.config.ts'),
    exists: () => has('tests/faults', '.fault.ts'),
  },
];

/** A program that is content or not: counts as one. */
function check(name, title, line) {
  return {
    name,
    title,
    run: async () => {
      const { code, said } = await runNode(line, { quiet: true });
      if (code !== 0) console.log(said.trim());
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
    },
  };
}

function tests(name, title, config) {
  return { name, title, needsTools: true, run: () => runVitest(name, config) };
}

async function build() {
  const built = await buildWhatIsStale();
  return { passed: built ? 1 : 0, failed: built ? 0 : 1 };
}

function has(folder, ending) {
  const path = join(clone, folder);
  return existsSync(path) && readdirSync(path, { recursive: true }).some((name) => name.endsWith(ending));
}
