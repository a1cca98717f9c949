import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { plainSha256, sha256 } from './sha256.ts';

describe('the hash of a file', () => {
  it.each([0, 1, 55, 56, 63, 64, 65, 1_000, 100_000])(
    'is that of everybody else for %i bytes',
    async (size) => {
      const bytes = Uint8Array.from({ length: size }, (_, place) => (place * 31 + 7) % 256);
      const theirs = createHash('sha256').update(bytes).digest('hex');
      expect(plainSha256(bytes)).toBe(theirs);
      expect(await sha256(bytes)).toBe(theirs);
    },
  );
});
