import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clone } from './folder.mjs';
import { run, runNode, secondsSince } from './run.mjs';

/** Installs the packages when npm's own note of what is installed differs from the lock file. */
export async function installWhatIsMissing() {
  if (isInstalled()) return;
  const start = performance.now();
  console.log('Installing packages …');
  /* A registry that lacks the packages of other platforms makes `npm ci` refuse a good lock file; `install` does not. */
  const code = (await npm(['ci'])) === 0 ? 0 : await npm(['install', '--no-save']);
  if (code !== 0) {
    console.error(`npm could not install the packages (its exit code is ${code}; its reasons are above).`);
    process.exit(1);
  }
  console.log(`Packages installed in ${secondsSince(start)}.`);
}

async function npm(command) {
  const line = [
    ...command,
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const program = process.env.npm_execpath;
  return (await (program?.endsWith('.js') ? runNode([program, ...line]) : run('npm', line))).code;
}

function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (present[path] ? present[path].version === version : optional === true),
  );
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(clone, file), 'utf8')).packages;
  } catch {
    return null;
  }
}
