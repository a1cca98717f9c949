import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from './cluster.ts';

/** Tables of the public schema that hold no group's rows. */
const ofNobody = ['migrations'];

let owner: pg.Client;
let drop: () => Promise<void>;

beforeAll(async () => {
  const fresh = await freshDatabase();
  drop = fresh.drop;
  owner = new pg.Client({ connectionString: fresh.url });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await drop();
});

async function names(sql: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(sql);
  return rows.map((row) => row.name).filter((name) => !ofNobody.includes(name));
}

const tables = `select c.oid, c.relname as name, c.relrowsecurity, c.relispartition from pg_class c
  join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p')`;

describe('the tables', () => {
  it('PLAT-1 each have row-level security with a policy on the group', async () => {
    const open =
      await names(`select t.name from (${tables}) t where not t.relispartition and (not t.relrowsecurity
      or not exists (select 1 from pg_policy p where p.polrelid = t.oid
        and pg_get_expr(p.polqual, p.polrelid) like '%organization_id = %tenancy.organization()%'))`);
    expect(open).toEqual([]);
    expect((await names(tables)).length).toBeGreaterThan(40);
  });

  it('PLAT-1 keep partitions out of reach of the application, which would see them without the wall', async () => {
    const reachable = await names(`select t.name from (${tables}) t where t.relispartition
      and has_table_privilege('pitlane_app', t.oid, 'select, insert, update, delete')`);
    expect(reachable).toEqual([]);
  });

  it('carry the group first in every primary and unique key', async () => {
    const keys = await names(`select c.relname || '.' || i.indexrelid::regclass as name
      from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and i.indisunique and c.relname <> 'migrations'
        and (select attname from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[0]) <> 'organization_id'`);
    expect(keys).toEqual([]);
  });

  it('contain the group in every foreign key', async () => {
    const keys = await names(`select conname as name from pg_constraint k
      join pg_namespace n on n.oid = k.connamespace where n.nspname = 'public' and k.contype = 'f'
        and not exists (select 1 from unnest(k.conkey) part join pg_attribute a
          on a.attrelid = k.conrelid and a.attnum = part where a.attname = 'organization_id')`);
    expect(keys).toEqual([]);
  });

  it('have an index that begins with each foreign key', async () => {
    const bare = await names(`select k.conrelid::regclass || ' ' || pg_get_constraintdef(k.oid) as name
      from pg_constraint k join pg_namespace n on n.oid = k.connamespace
      where n.nspname = 'public' and k.contype = 'f' and k.conparentid = 0
        and not exists (select 1 from pg_index i where i.indrelid = k.conrelid
          and (i.indkey::smallint[])[0:cardinality(k.conkey) - 1] @> k.conkey)`);
    expect(bare).toEqual([]);
  });

  it('each say in a comment what they hold', async () => {
    const silent = await names(
      `select t.name from (${tables}) t where not t.relispartition and obj_description(t.oid) is null`,
    );
    expect(silent).toEqual([]);
  });
});

describe('the working roles', () => {
  it('PLAT-1 own nothing and cannot pass row-level security', async () => {
    const { rows } = await owner.query(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
        (select count(*)::int from pg_class c where c.relowner = r.oid) as owned
       from pg_roles r where rolname like 'pitlane\\_%' order by rolname`,
    );
    expect(rows.map((row) => row.rolname)).toEqual(['pitlane_app', 'pitlane_identity', 'pitlane_worker']);
    for (const { rolname: _, ...powers } of rows) {
      expect(powers).toEqual({
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        owned: 0,
      });
    }
  });

  it('PLAT-1 keep the application out of credentials and sessions', async () => {
    const { rows } = await owner.query(
      `select c.relname from pg_class c where c.relnamespace = 'identity'::regnamespace and c.relkind = 'r'
        and has_table_privilege('pitlane_app', c.oid, 'select, insert, update, delete')`,
    );
    expect(rows).toEqual([]);
  });
});
