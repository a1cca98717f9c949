import { installWhatIsMissing } from '../prepare/install.mjs';
import { secondsSince } from '../prepare/run.mjs';
import { steps } from './steps.mjs';
import { installTools } from './tools.mjs';

/**
 * Runs every step, also after one failed: a person who waited wants to know all that is wrong. The last line is
 * `N passed, N failed`: tests one by one, each other check as one.
 */
export async function runAll(chosen) {
  const start = performance.now();
  await installWhatIsMissing();
  const present = steps.filter((step) => step.exists?.() ?? true);
  const unknown = chosen.filter((name) => !present.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(
      `There is no step ${unknown.join(', ')}; there are ${present.map(({ name }) => name).join(', ')}.`,
    );
    process.exit(2);
  }
  const toRun = present.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
  if (toRun.some((step) => step.needsTools)) await installTools();
  const total = { passed: 0, failed: 0 };
  const lines = [];
  for (const step of toRun) {
    const { passed, failed, took } = await runStep(step);
    total.passed += passed;
    total.failed += failed;
    lines.push(
      `${failed ? '✗' : '✓'} ${step.name.padEnd(12)} ${took.padStart(8)}  ${passed} passed, ${failed} failed`,
    );
  }
  console.log(`\n${lines.join('\n')}\nAll of it took ${secondsSince(start)}.`);
  process.exitCode = total.failed > 0 ? 1 : 0;
  console.log(`${total.passed} passed, ${total.failed} failed`);
}

async function runStep({ name, title, run }) {
  const start = performance.now();
  console.log(`\n── ${name}: ${title}`);
  const outcome = await run();
  const took = secondsSince(start);
  console.log(`── ${name} ${outcome.failed ? 'failed' : 'passed'} in ${took}`);
  return { ...outcome, took };
}
