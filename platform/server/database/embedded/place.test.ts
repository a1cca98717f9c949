import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask, silent, temporaryFolder } from './fixtures.ts';
import { startEmbedded } from './start-embedded.ts';

const isRoot = process.getuid?.() === 0;

describe('the place of the embedded database', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let data: string;
  beforeEach(() => {
    folder = temporaryFolder();
    data = join(folder.path, 'home', 'clone', 'data');
    mkdirSync(data, { recursive: true });
  });
  afterEach(() => folder.remove());

  /* Only root can lend an account that is locked out of the folders above. */
  it.runIf(isRoot && process.platform === 'linux')(
    'stays in a data folder below a private home',
    async () => {
      chmodSync(join(folder.path, 'home'), 0o700);
      const { url, stop } = await startEmbedded({ dataFolder: data, log: silent });
      expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
      expect(statSync(join(data, 'postgres', 'PG_VERSION')).uid).not.toBe(0);
      expect(statSync(join(folder.path, 'home')).mode & 0o777).toBe(0o700);
      await stop();
    },
  );

  it('opens a cluster whose rights a backup has loosened', async () => {
    await (await startEmbedded({ dataFolder: data, log: silent })).stop();
    chmodSync(join(data, 'postgres'), 0o755);
    const { url, stop } = await startEmbedded({ dataFolder: data, log: silent });
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await stop();
  });
});
