import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { productFolder } from '#platform/server/product-folder.ts';

/** The version people name when they report something. */
export function productVersion(): string {
  const manifest = JSON.parse(readFileSync(join(productFolder(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
