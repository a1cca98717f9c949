/**
 * Adds to the lock file the programs for other machines that npm left out: `node scripts/complete-lock.mjs`.
 * A registry mirror that carries one platform only makes npm drop the optional packages of all others, and then
 * `npm ci` refuses the lock file everywhere. Name, version and platform follow from the package that asks for them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clone } from './prepare/folder.mjs';

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/** What the packages of the lock file ask for in vain, as entries to add. */
export function missingPrograms(packages) {
  const added = {};
  for (const [asker, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    if (asker === '') continue;
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const place = `node_modules/${name}`;
      const exact = /^\d+\.\d+\.\d+[\w.-]*$/.test(version);
      if (exact && !packages[place] && !packages[`${asker}/${place}`]) {
        added[place] = { version, ...platformOf(name), ...(dev ? { dev: true } : {}), optional: true };
      }
    }
  }
  return added;
}

/** `@esbuild/linux-arm64`, `@rolldown/binding-linux-x64-musl`: the names say for which machine they are. */
function platformOf(name) {
  const words = name.split(/[/-]/).map((word) => word.replace('windows', 'win32').replace('macos', 'darwin'));
  const os = words.filter((word) => SYSTEMS.includes(word));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const musl = words.some((word) => word.startsWith('musl'));
  const glibc = words.some((word) => word.startsWith('gnu'));
  return { cpu, ...(musl || glibc ? { libc: [musl ? 'musl' : 'glibc'] } : {}), os };
}

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) {
  const path = join(clone, 'package-lock.json');
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  const added = missingPrograms(lock.packages);
  const packages = Object.entries({ ...lock.packages, ...added }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
  for (const [name, { os, cpu }] of Object.entries(added)) console.log(name, os.join(), cpu.join());
}
