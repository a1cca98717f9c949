import pg from 'pg';

/** The schema as the migrations leave it, for review as a diff: tables, constraints, indexes, policies, functions. */
export async function dumpSchema(ownerUrl: string): Promise<string> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const parts: string[] = ['-- Made by `npm run generate` from database/migrations. Do not edit.'];
    for (const sql of [tables, functions]) {
      const { rows } = await owner.query<{ text: string }>(sql);
      parts.push(...rows.map((row) => row.text));
    }
    return `${parts.join('\n\n')}\n`;
  } finally {
    await owner.end();
  }
}

const ours = `n.nspname in ('public', 'tenancy', 'identity')`;

const tables = `
  select format(E'create table %s (\\n%s\\n);%s%s%s', c.oid::regclass,
    (select string_agg(format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
        case when a.attnotnull then ' not null' else '' end,
        coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')), E',\\n' order by a.attnum)
      from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
    coalesce((select string_agg(format(E'\\nalter table %s add %s;', c.oid::regclass, pg_get_constraintdef(k.oid)), ''
      order by k.contype desc, pg_get_constraintdef(k.oid)) from pg_constraint k
      where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c', 'x')), ''),
    coalesce((select string_agg(format(E'\\n%s;', pg_get_indexdef(i.indexrelid)), '' order by i.indexrelid::regclass::text)
      from pg_index i where i.indrelid = c.oid
        and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))), ''),
    coalesce((select string_agg(format(E'\\n-- policy %s: %s', p.polname, pg_get_expr(p.polqual, p.polrelid)), '')
      from pg_policy p where p.polrelid = c.oid), '')) as text
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'migrations'
  order by n.nspname, c.relname`;

const functions = `
  select pg_get_functiondef(p.oid) || ';' as text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where ${ours} and p.prokind in ('f', 'p')
    and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  order by n.nspname, p.proname, p.oid`;
