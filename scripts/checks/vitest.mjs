import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { clone } from '../prepare/folder.mjs';
import { runNode } from '../prepare/run.mjs';

/** Runs the tests of one configuration and counts them from vitest's own report. */
export async function runVitest(name, config) {
  const report = join(clone, 'build', `${name}.json`);
  mkdirSync(join(clone, 'build'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runNode(
    ['node_modules/vitest/vitest.mjs', 'run', '--config', config, ...reporters],
    {
      env: { CI: '1' },
    },
  );
  const { passed, failed } = countIn(report);
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** A file that could not even be read counts as one failure; so does a run without a report. */
export function countIn(report) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const broken = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
