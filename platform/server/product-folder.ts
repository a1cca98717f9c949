import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let found: string | undefined;

/** The folder the product lies in, from source and from the bundle alike: the nearest one that holds the migrations. */
export function productFolder(): string {
  if (found) return found;
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'database/migrations'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The folder database/migrations is missing beside the program.');
    folder = parent;
  }
  found = folder;
  return folder;
}
