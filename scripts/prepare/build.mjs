import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clone } from './folder.mjs';
import { runNode, secondsSince } from './run.mjs';
import { fingerprint } from './sources.mjs';

const BUNDLES = [
  { name: 'server', title: 'the server', config: 'vite.server.config.ts', foreignRoom: 'web' },
  { name: 'web', title: 'the screens', config: 'vite.web.config.ts', foreignRoom: 'server' },
  {
    name: 'customer',
    title: "the customer's page",
    config: 'vite.customer.config.ts',
    foreignRoom: 'server',
  },
];
const NOTE = '.built-from';
const DRAFT = '.building-';

/** Builds what is older than its sources, the server and the screens side by side; `false` when a build failed. */
export async function buildWhatIsStale(names = BUNDLES.map((bundle) => bundle.name)) {
  const stale = BUNDLES.filter(({ name, config }) => names.includes(name) && existsSync(join(clone, config)))
    .map((bundle) => ({ ...bundle, sources: fingerprint(bundle.foreignRoom) }))
    .filter(({ name, sources }) => builtFrom(name) !== sources);
  if (stale.length === 0) return true;
  const start = performance.now();
  console.log(`Building ${stale.map(({ title }) => title).join(' and ')} …`);
  sweepDrafts();
  const outcomes = await Promise.all(stale.map(build));
  if (outcomes.includes(false)) return false;
  console.log(`Built in ${secondsSince(start)}.`);
  return true;
}

/**
 * A bundle is built beside its place and moved there when whole, with a note of its sources inside:
 * a build that was killed leaves nothing that looks finished, and two at once do not mix.
 */
async function build({ name, title, config, sources }) {
  const draft = join(clone, 'dist', `${DRAFT}${name}-${process.pid}`);
  mkdirSync(join(clone, 'dist'), { recursive: true });
  const line = ['build', '--config', config, '--outDir', draft, '--emptyOutDir', '--logLevel', 'warn'];
  const { code, said } = await runNode(['node_modules/vite/bin/vite.js', ...line], { quiet: true });
  if (code !== 0) {
    console.error(`Building ${title} failed:\n${said}`);
    rmSync(draft, { recursive: true, force: true });
    return false;
  }
  writeFileSync(join(draft, NOTE), sources);
  const place = join(clone, 'dist', name);
  rmSync(place, { recursive: true, force: true });
  renameSync(draft, place);
  return true;
}

function builtFrom(name) {
  try {
    return readFileSync(join(clone, 'dist', name, NOTE), 'utf8');
  } catch {
    return null;
  }
}

function sweepDrafts() {
  const dist = join(clone, 'dist');
  if (!existsSync(dist)) return;
  for (const name of readdirSync(dist).filter((each) => each.startsWith(DRAFT))) {
    if (!lives(Number(name.split('-').at(-1)))) rmSync(join(dist, name), { recursive: true, force: true });
  }
}

function lives(pid) {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return cause.code === 'EPERM';
  }
}
