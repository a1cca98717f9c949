import { defineConfig } from 'vitest/config';

/** Time zone is set, never assumed: a test that passes only where it was written proves nothing. */
process.env.TZ = 'UTC';

const elsewhere = ['**/node_modules/**', 'dist/**', 'tests/journeys/**', 'tests/faults/**'];
const onTheDatabase = [
  '{apps,database,tests}/**/*.test.{ts,tsx}',
  '{platform,modules}/**/server/**/*.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['{platform,modules,scripts}/**/*.test.{ts,tsx,mjs}'],
          exclude: [...elsewhere, '{platform,modules}/**/server/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: onTheDatabase,
          exclude: elsewhere,
          globalSetup: ['tests/server/global-setup.ts'],
        },
      },
    ],
  },
});
