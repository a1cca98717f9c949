import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyFor, signInSecret } from './secret.ts';

let dataFolder: string;
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'pitlane-secret-'));
});
afterEach(() => rmSync(dataFolder, { recursive: true }));

describe('the secret of the door', () => {
  it('is made once, kept for the owner’s eyes, and the same at the next start', () => {
    const made = signInSecret({ dataFolder });
    expect(Buffer.from(made, 'base64url')).toHaveLength(32);
    expect(signInSecret({ dataFolder })).toBe(made);
    const file = join(dataFolder, 'keys/sign-in-secret');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(dataFolder, 'keys'))).toEqual(['sign-in-secret']);
  });

  it('is the given one where several servers share it, and nothing is kept', () => {
    expect(signInSecret({ given: 'shared by all of us, long enough', dataFolder })).toBe(
      'shared by all of us, long enough',
    );
    expect(readdirSync(dataFolder)).toEqual([]);
  });

  it('gives every purpose a key of its own', () => {
    expect(keyFor('access tokens', 'a')).toEqual(keyFor('access tokens', 'a'));
    expect(keyFor('access tokens', 'a')).not.toEqual(keyFor('cookies', 'a'));
    expect(keyFor('access tokens', 'a')).not.toEqual(keyFor('access tokens', 'b'));
  });
});
