import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The secret that signs cookies and hides second factors. `given` is PITLANE_SECRET, which several servers share;
 * without it one is made once and kept in the data folder, where a backup finds it: lost, everybody signs in anew and
 * sets up their second factor again.
 */
export function signInSecret({
  given,
  dataFolder,
}: {
  given?: string | undefined;
  dataFolder: string;
}): string {
  return given || keptSecret(join(dataFolder, 'keys'));
}

/** A key of its own for one purpose, so that nothing made for one door opens another. */
export function keyFor(purpose: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(`pitlane ${purpose}`).digest();
}

function keptSecret(folder: string): string {
  const file = join(folder, 'sign-in-secret');
  if (!existsSync(file)) makeSecret(folder, file);
  return readFileSync(file, 'utf8');
}

/** Written whole under another name first: no crash leaves half a secret, and of two servers starting one wins. */
function makeSecret(folder: string, file: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
  } finally {
    rmSync(draft);
  }
}
