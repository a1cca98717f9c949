import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';

/** Where a copy of the programs can be reached by the database account. */
export function reachableCache(): string {
  if (process.getuid?.() === 0) return '/var/cache/pitlane';
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'pitlane');
}

/**
 * Copies the programs once per version to `cache`, readable by every account. The copy appears under its
 * name only when it is whole, so a start that was killed half way leaves nothing that looks usable.
 */
export function copyForEveryone(
  native: string,
  cache: string,
  repairLinks: (native: string) => boolean,
): string {
  const place = join(cache, labelOf(native));
  const copy = join(place, 'native');
  if (existsSync(copy) && statSync(place).uid === process.getuid?.()) return copy;
  mkdirSync(cache, { recursive: true });
  chmodSync(cache, 0o755);
  const staging = mkdtempSync(join(cache, 'copying-'));
  try {
    cpSync(native, join(staging, 'native'), { recursive: true, verbatimSymlinks: true });
    repairLinks(join(staging, 'native'));
    openForReading(staging);
    rmSync(place, { recursive: true, force: true });
    renameSync(staging, place);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  return copy;
}

function labelOf(native: string): string {
  const manifest = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  return `postgresql-${basename(manifest.name)}-${manifest.version}`;
}

/** A private umask at install time would otherwise travel along with the copy. */
function openForReading(folder: string): void {
  chmodSync(folder, 0o755);
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const entry = lstatSync(path);
    if (entry.isDirectory()) openForReading(path);
    else if (entry.isFile()) chmodSync(path, entry.mode & 0o100 ? 0o755 : 0o644);
  }
}
