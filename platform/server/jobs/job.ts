import type { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Tx } from '../database/tx.ts';

/** What a job works with: its group's walls for each transaction it opens, and the time. */
export interface JobContext {
  readonly organizationId: string;
  readonly clock: Clock;
  /** Runs `work` in one transaction of the job's group. A job may run twice: make it safe to repeat. */
  inGroup<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** Work after a command: queued in its transaction, tried with growing pauses until done. Definition and run apart. */
export interface Job<Payload extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly payload: Payload;
  readonly run: (payload: z.output<Payload>, context: JobContext) => Promise<void>;
}

export function job<Payload extends z.ZodType>(
  name: string,
  payload: Payload,
  run: (payload: z.output<Payload>, context: JobContext) => Promise<void>,
): Job {
  return { name, payload, run } as Job;
}
