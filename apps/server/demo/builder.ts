import type { DemoAccount, DemoProgress, DemoSize } from '#modules/registry/api/index.ts';
import type { DemoBuilder } from '#modules/registry/server/index.ts';
import type { Databases } from '#platform/server/database/databases.ts';
import type { DemoGround } from './index.ts';

/** Makes the demo once per process, asked for by the first page or by the command line. */
export interface DemoMaker extends DemoBuilder {
  make(size: DemoSize, onProgress: (progress: DemoProgress) => void): Promise<DemoAccount[]>;
}

export function demoBuilder(databases: Databases, ground: Omit<DemoGround, 'pool'>): DemoMaker {
  let progress: DemoProgress | null = null;
  const make: DemoMaker['make'] = async (size, onProgress) => {
    const pool = databases.openForFilling();
    try {
      const { fillDemo } = await import('./index.ts');
      const accounts = await fillDemo(
        { ...ground, pool },
        {
          size,
          clock: () => new Date(),
          onProgress: (done, total) => {
            progress = { done, total };
            onProgress(progress);
          },
        },
      );
      progress = { done: progress?.total ?? 1, total: progress?.total ?? 1, accounts };
      return accounts;
    } catch (error) {
      progress = { done: progress?.done ?? 0, total: progress?.total ?? 1, failed: true };
      throw error;
    } finally {
      await pool.end();
    }
  };
  return {
    make,
    start: (size) => {
      progress = { done: 0, total: 1 };
      make(size, () => undefined).catch((error: Error) => console.error(error));
    },
    progress: () => progress,
  };
}
