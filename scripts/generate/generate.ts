import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '#platform/server/database/embedded/start-embedded.ts';
import { migrate } from '#platform/server/database/migrate.ts';
import { productFolder } from '#platform/server/product-folder.ts';
import { clientTypes } from './client-types.ts';
import { contractOf } from './contract.ts';
import { dumpSchema } from './dump-schema.ts';
import { tableTypes } from './table-types.ts';

/** Each generated file with how it is made from a freshly migrated database. */
const made: Record<string, (ownerUrl: string, folder: string) => Promise<string>> = {
  'platform/server/database/schema.gen.ts': tableTypes,
  'database/schema.sql': dumpSchema,
  'platform/web/api/openapi.gen.ts': async (ownerUrl, folder) =>
    clientTypes(await contractOf(ownerUrl, folder)),
};

const check = process.argv.includes('--check');
const stale = await withDatabase(async (ownerUrl, folder) => {
  const differing: string[] = [];
  for (const [path, make] of Object.entries(made)) {
    const text = await make(ownerUrl, folder);
    const file = join(productFolder(), path);
    if (text === textIn(file)) continue;
    differing.push(path);
    if (!check) writeFileSync(file, text);
  }
  return differing;
});

for (const path of stale) console.log(`${check ? 'stale' : 'written'}: ${path}`);
if (check && stale.length > 0) {
  console.log('Run: npm run generate');
  process.exitCode = 1;
}

function textIn(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

async function withDatabase<T>(work: (ownerUrl: string, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'pitlane-generate-'));
  const log = { info: () => undefined, warn: console.warn, error: console.error };
  const { url, stop } = await startEmbedded({ dataFolder: folder, durable: false, log });
  try {
    await migrate({ ownerUrl: url });
    return await work(url, folder);
  } finally {
    await stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
