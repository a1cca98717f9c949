import { defineConfig } from 'vitest/config';

process.env.TZ = 'UTC';

/** Kills, races and cuts against the built product: one after the other, because each wants the machine to itself. */
export default defineConfig({
  test: {
    name: 'faults',
    include: ['tests/faults/**/*.fault.ts'],
    globalSetup: 'tests/faults/sweep.ts',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
  },
});
