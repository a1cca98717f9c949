import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { clone } from './folder.mjs';

const TOP = ['apps', 'modules', 'platform'];
const ALONGSIDE = ['package.json', 'package-lock.json'];
const HOW_IT_IS_BUILT = /^vite\..+\.ts$/;

/**
 * A short name for the present state of the sources a bundle is built from, by size and time of change:
 * reading a thousand files on every start would cost more than it finds.
 */
export function fingerprint(foreignRoom) {
  const hash = createHash('sha256');
  for (const folder of TOP) note(hash, folder, foreignRoom);
  for (const file of [
    ...ALONGSIDE,
    ...readdirSync(clone)
      .filter((name) => HOW_IT_IS_BUILT.test(name))
      .sort(),
  ])
    noteFile(hash, file);
  return hash.digest('hex').slice(0, 20);
}

function note(hash, folder, foreignRoom) {
  const entries = readdirSync(join(clone, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name !== foreignRoom) note(hash, path, foreignRoom);
    } else if (!/\.test\.tsx?$/.test(entry.name)) noteFile(hash, path);
  }
}

function noteFile(hash, path) {
  const file = statSync(join(clone, path), { throwIfNoEntry: false });
  if (file) hash.update(`${path}\n${file.size}\n${file.mtimeMs}\n`);
}
