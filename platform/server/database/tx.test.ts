import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '#tests/server/world.ts';
import { inGroup, type Tx } from './tx.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('a transaction', () => {
  it.each([
    ['saved', async () => undefined],
    ['undone', () => Promise.reject(new Error('undone'))],
  ])(
    'refuses what is still sent in it once it is %s: the connection is somebody else’s then',
    async (_, end) => {
      let left: Tx | undefined;
      await inGroup(world.databases.app, world.organizationId, (tx) => {
        left = tx;
        return end();
      }).catch(() => undefined);
      await expect(left?.rows('one', 'select 1', [])).rejects.toThrow('is over');
      await expect(left?.db.selectFrom('bays').select('id').execute()).rejects.toThrow('is over');
      expect(() => left?.send('one', 'select 1', [])).toThrow('is over');
    },
  );
});
