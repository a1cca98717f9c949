import { defineConfig } from 'vitest/config';

/** Time zone is set, never assumed: a test that passes only where it was written proves nothing. */
process.env.TZ = 'UTC';

export default defineConfig({
  test: {
    include: ['{platform,modules,apps,database,tests,scripts}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'tests/journeys/**', 'tests/faults/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
