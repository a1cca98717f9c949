import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { productFolder } from '#platform/server/product-folder.ts';
import { runNode } from '../prepare/run.mjs';

/** Types of the groups' tables, read from the migrated database. */
export async function tableTypes(ownerUrl: string, folder: string): Promise<string> {
  const target = join(folder, 'schema.gen.ts');
  const { code, said } = await runNode(
    [
      join(productFolder(), 'node_modules/kysely-codegen/dist/cli/bin.js'),
      ...['--dialect', 'postgres', '--url', ownerUrl, '--out-file', target, '--date-parser', 'string'],
      ...['--include-pattern', 'public.*', '--exclude-pattern', '{migrations,*.journal_entries_*}'],
    ],
    { quiet: true },
  );
  if (code !== 0) throw new Error(`The table types could not be made: ${said}`);
  return readFileSync(target, 'utf8').replace(
    /^export type Int8 = .*$/m,
    'export type Int8 = ColumnType<number, number | bigint, number | bigint>;',
  );
}
