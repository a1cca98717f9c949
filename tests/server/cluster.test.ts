import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from './cluster.ts';

describe('the databases of the tests', () => {
  let two: FreshDatabase[];
  beforeAll(async () => {
    two = await Promise.all([freshDatabase(), freshDatabase()]);
  });
  afterAll(() => Promise.all(two.map((database) => database.drop())));

  it('are migrated and see nothing of each other', async () => {
    const [here, there] = two.map(({ url }) => new pg.Client({ connectionString: url }));
    if (!here || !there) throw new Error('Two databases were made.');
    await Promise.all([here.connect(), there.connect()]);
    await here.query('create table only_here ()');
    const seen = "select to_regclass('migrations') is not null as migrated, to_regclass('only_here') as mine";
    expect((await here.query(seen)).rows).toEqual([{ migrated: true, mine: 'only_here' }]);
    expect((await there.query(seen)).rows).toEqual([{ migrated: true, mine: null }]);
    await Promise.all([here.end(), there.end()]);
  });
});
