import { z } from 'zod';
import { instant } from '#platform/api/fields.ts';
import { refuse } from '#platform/rules/refusal.ts';
import { command } from '../command/command.ts';
import { query, type Route, write } from '../http/routes.ts';

const queuedJob = z.object({
  id: z
    .number()
    .int()
    .meta({ examples: [412] }),
  task: z.string().meta({ examples: ['draw-document'] }),
  runAt: instant,
  attempts: z.number().int(),
  maxAttempts: z.number().int(),
  lastError: z.string().nullable(),
  running: z.boolean(),
  createdAt: instant,
});

interface QueuedRow {
  id: number;
  task: string;
  run_at: Date;
  attempts: number;
  max_attempts: number;
  last_error: string | null;
  locked_at: Date | null;
  created_at: Date;
}

/** Puts a stuck job back in line, once its cause is mended. */
const retryJob = command(
  'job-queue.see',
  z.object({ jobId: z.coerce.number().int() }),
  async ({ jobId }, { tx }) => {
    const [answer] = await tx.rows<{ retried: boolean }>('retry_job', 'select retry_job($1) as retried', [
      jobId,
    ]);
    return answer?.retried ? { id: jobId } : refuse('request/not-found');
  },
);

/** The queue of the group: what waits, runs, or is stuck and why. */
export const jobQueueRoutes: readonly Route[] = [
  query({
    url: '/job-queue',
    area: 'operation',
    summary: 'List queued jobs, or only those that failed more than twice.',
    right: 'job-queue.see',
    query: z.object({ stuck: z.stringbool().default(false) }),
    answer: z.object({ items: z.array(queuedJob) }),
    run: async ({ stuck }, { tx }) => {
      const rows = await tx.rows<QueuedRow>('jobs_of_group', 'select * from jobs_of_group($1)', [stuck]);
      return {
        items: rows.map((row) => ({
          id: row.id,
          task: row.task,
          runAt: row.run_at.toISOString(),
          attempts: row.attempts,
          maxAttempts: row.max_attempts,
          lastError: row.last_error,
          running: row.locked_at !== null,
          createdAt: row.created_at.toISOString(),
        })),
      };
    },
  }),
  write({
    method: 'POST',
    url: '/job-queue/:jobId/retry',
    area: 'operation',
    summary: 'Put a stuck job back in line.',
    params: z.object({ jobId: z.coerce.number().int() }),
    command: retryJob,
    answer: z.object({ id: z.number().int() }),
  }),
];
