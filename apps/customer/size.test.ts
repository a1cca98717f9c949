import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { productFolder } from '#platform/server/product-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'pitlane-customer-'));
beforeAll(async () => {
  await build({
    configFile: join(productFolder(), 'vite.customer.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the customer’s page', () => {
  it('is under 100 kB of script as the phone reads it, all languages together', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const scripts = files.filter((name) => name.endsWith('.js'));
    const size = scripts.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(scripts.length).toBeGreaterThan(3);
    expect(size).toBeLessThan(100_000);
  });
});
