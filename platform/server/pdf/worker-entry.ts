import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(import.meta.url);
const name = 'pdf-worker';

/** The second entry of the server's bundle: a thread starts from a file, so it cannot live inside the first. */
export const pdfWorkerInput = { [name]: join(dirname(here), `${name}.ts`) };

/** The file the drawing thread starts from: beside this source in development, beside the bundle otherwise. */
export function pdfWorkerFile(): string {
  if (extname(here) === '.ts') return join(dirname(here), `${name}.dev.mjs`);
  const places = [dirname(here), dirname(dirname(here))].map((folder) => join(folder, `${name}.js`));
  const file = places.find((place) => existsSync(place));
  if (!file) throw new Error(`${name}.js is missing beside the server: build it again`);
  return file;
}
