import { defineConfig } from 'vitest/config';

process.env.TZ = 'UTC';

/** People at work in a real browser against the built product: one after the other, each with time to be slow. */
export default defineConfig({
  test: {
    name: 'journeys',
    include: ['tests/journeys/**/*.journey.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
  },
});
