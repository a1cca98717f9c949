import { Logger, parseCronItems, type Runner, run, type Task } from 'graphile-worker';
import type pg from 'pg';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { inGroup } from '../database/tx.ts';
import type { Chore } from './chore.ts';
import type { Job } from './job.ts';

export interface WorkerSettings {
  /** Pool of the worker role: takes jobs, sees no group's rows. */
  workerPool: pg.Pool;
  /** Pool of the app role: the work itself, inside the group's walls. */
  appPool: pg.Pool;
  clock: Clock;
  jobs: readonly Job[];
  chores: readonly Chore[];
  concurrency?: number;
  log: { info(message: string): void; warn(message: string): void; error(message: string): void };
  onDone?: (name: string, outcome: 'done' | 'failed') => void;
}

const stamped = z.object({ organizationId: z.uuid() }).loose();

/** Takes jobs from the database and does them; any number of processes may run beside each other. */
export async function startWorker(settings: WorkerSettings): Promise<Runner> {
  const tasks = Object.fromEntries([
    ...settings.jobs.map((job) => [job.name, taskOf(job, settings)] as const),
    ...settings.chores.map((chore) => [chore.name, choreTask(chore, settings)] as const),
  ]);
  return run({
    pgPool: settings.workerPool,
    concurrency: settings.concurrency ?? 3,
    pollInterval: 2_000,
    noHandleSignals: true,
    noPreparedStatements: false,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') settings.log.error(message);
      else if (level === 'warning') settings.log.warn(message);
    }),
    taskList: tasks,
    parsedCronItems: parseCronItems(settings.chores.map(({ name, at }) => ({ task: name, match: at }))),
  });
}

function taskOf(job: Job, settings: WorkerSettings): Task {
  return async (payload) => {
    const { organizationId } = stamped.parse(payload);
    try {
      await job.run(job.payload.parse(payload), contextOf(organizationId, settings));
      settings.onDone?.(job.name, 'done');
    } catch (error) {
      settings.onDone?.(job.name, 'failed');
      throw error;
    }
  };
}

function choreTask(chore: Chore, settings: WorkerSettings): Task {
  return async () => {
    const { rows } = await settings.workerPool.query<{ id: string }>(
      'select organizations_for_chores() as id',
    );
    for (const { id } of rows) await chore.run(contextOf(id, settings));
    settings.onDone?.(chore.name, 'done');
  };
}

function contextOf(organizationId: string, { appPool, clock }: WorkerSettings) {
  return {
    organizationId,
    clock,
    inGroup: <T>(work: Parameters<typeof inGroup<T>>[2]) => inGroup(appPool, organizationId, work),
  };
}
