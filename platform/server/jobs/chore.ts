import type { JobContext } from './job.ts';

/** Work by the clock, done for every group in turn; `at` is a cron line in UTC. */
export interface Chore {
  readonly name: string;
  readonly at: string;
  readonly run: (context: JobContext) => Promise<void>;
}
