import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unreachable } from './failure.ts';

/**
 * The password of the database's superuser, made once and kept beside the data: other people on the machine
 * may knock at the loopback port. Written whole under another name first, so that no crash leaves half of it.
 */
export function databasePassword(dataFolder: string): string {
  const keys = join(dataFolder, 'keys');
  const file = join(keys, 'postgres-password');
  try {
    mkdirSync(keys, { recursive: true, mode: 0o700 });
    return readOrNull(file) ?? writeOnce(file);
  } catch (cause) {
    throw unreachable(file, cause);
  }
}

function writeOnce(file: string): string {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(24).toString('base64url'), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8');
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
  }
}
