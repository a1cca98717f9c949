import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { wallClock } from '#platform/server/clock.ts';
import type { Config } from '#platform/server/config.ts';
import { type Databases, openDatabases } from '#platform/server/database/databases.ts';
import { migrate } from '#platform/server/database/migrate.ts';
import { type Metrics, openMetrics } from '#platform/server/http/watch.ts';
import { followJournal } from '#platform/server/live/journal-feed.ts';
import { compose, type Parts } from './composition.ts';
import { openDatabase } from './database.ts';
import type { DemoMaker } from './demo/builder.ts';
import { buildServer } from './http.ts';
import { listen } from './listen.ts';
import { inOrder } from './stopping.ts';

/** A Pitlane that serves. */
export interface Pitlane {
  /** Addresses people can reach it at, the nearest first. */
  readonly addresses: readonly string[];
  readonly ownerUrl: string;
  readonly databases: Databases;
  readonly demo: DemoMaker;
  /** Takes no new request, finishes those under way, then leaves jobs and database in this order. */
  stop(): Promise<void>;
}

/** Composes one server process: database, live feed, jobs and the HTTP side, in the order they need each other. */
export async function startPitlane(config: Config): Promise<Pitlane> {
  const log = pino({ level: config.logLevel });
  const stopping = inOrder(log);
  try {
    const database = await openDatabase(config, log);
    stopping.last('database', database.leave);
    await migrate({ ownerUrl: database.ownerUrl, secret: config.secret });
    const databases = openDatabases({
      ownerUrl: database.ownerUrl,
      secret: config.secret,
      onIdleError: (error) => log.warn({ err: error }, 'database connection lost'),
    });
    stopping.last('connections', databases.close);
    const { app, jobs, demo } = await assemble(config, databases, log, stopping);
    stopping.last('jobs', jobs.stop);
    stopping.last('requests', () => finishRequests(app));
    const addresses = await listen(app, config);
    await jobs.start();
    return { addresses, ownerUrl: database.ownerUrl, databases, demo, stop: stopping.run };
  } catch (cause) {
    await stopping.run();
    throw cause;
  }
}

async function assemble(
  config: Config,
  databases: Databases,
  log: pino.Logger,
  stopping: ReturnType<typeof inOrder>,
) {
  const feed = await followJournal({
    pool: databases.worker,
    workerUrl: databases.workerUrl,
    onFault: (error) => log.warn({ err: error }, 'live feed interrupted'),
  });
  stopping.last('live feed', feed.stop);
  const metrics = openMetrics(databases);
  const parts = await compose({ config, databases, feed, clock: wallClock });
  stopping.last('parts', parts.stop);
  const app = await buildServer({
    databases,
    clock: wallClock,
    authenticator: parts.authenticator,
    files: parts.files,
    routes: parts.routes,
    metrics,
    nudge: feed.nudge,
    logger: { level: config.logLevel },
    requestsPerMinute: config.requestsPerMinute,
  });
  return { app, jobs: workOn(databases, parts, metrics, log), demo: parts.demo };
}

/** The worker is read from disk only after the doors are open: nobody waits for it. */
function workOn(databases: Databases, { jobs, chores }: Parts, metrics: Metrics, log: pino.Logger) {
  let worker: { stop(): Promise<void> } | undefined;
  return {
    async start(): Promise<void> {
      const { startWorker } = await import('#platform/server/jobs/worker.ts');
      worker = await startWorker({
        workerPool: databases.worker,
        appPool: databases.app,
        clock: wallClock,
        jobs,
        chores,
        log: { info: log.info.bind(log), warn: log.warn.bind(log), error: log.error.bind(log) },
        onDone: metrics.jobDone,
      });
    },
    stop: async () => worker?.stop(),
  };
}

const PATIENCE_MS = 10_000;

/** Answers what was asked; who keeps a connection open longer than ten seconds is cut off. */
async function finishRequests(app: FastifyInstance): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), PATIENCE_MS);
  await app.close();
  clearTimeout(cut);
}
