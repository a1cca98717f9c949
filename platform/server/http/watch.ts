import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Databases } from '../database/databases.ts';

export interface Metrics {
  registry: Registry;
  jobDone(name: string, outcome: 'done' | 'failed'): void;
}

/** The figures an operator watches, in Prometheus' form. */
export function openMetrics(databases: Databases): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'pitlane_' });
  const jobs = new Counter({
    name: 'pitlane_jobs_total',
    help: 'Jobs run, by name and outcome.',
    labelNames: ['job', 'outcome'],
    registers: [registry],
  });
  new Gauge({
    name: 'pitlane_database_connections',
    help: 'Connections of the app pool, by what they do.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const { app } = databases;
      this.set({ state: 'open' }, app.totalCount);
      this.set({ state: 'idle' }, app.idleCount);
      this.set({ state: 'waited-for' }, app.waitingCount);
    },
  });
  new Gauge({
    name: 'pitlane_jobs_stuck',
    help: 'Jobs that failed more than twice or for good.',
    registers: [registry],
    async collect() {
      const { rows } = await databases.worker.query<{ stuck: string }>(
        'select count(*) as stuck from graphile_worker._private_jobs where attempts > 2',
      );
      this.set(Number(rows[0]?.stuck ?? 0));
    },
  });
  return { registry, jobDone: (job, outcome) => jobs.inc({ job, outcome }) };
}

/** `/healthz` the process lives, `/readyz` it can serve, `/metrics` how it fares. */
export function watchServer(app: FastifyInstance, databases: Databases, metrics: Metrics): void {
  const answered = new Histogram({
    name: 'pitlane_http_seconds',
    help: 'Time to answer, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [metrics.registry],
  });
  app.addHook('onResponse', (request, reply, done) => {
    const labels = {
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: String(reply.statusCode),
    };
    answered.observe(labels, reply.elapsedTime / 1_000);
    done();
  });
  const hidden = { schema: { hide: true }, config: { rateLimit: false as const } };
  app.get('/healthz', hidden, async () => ({ status: 'ok' }));
  app.get('/readyz', hidden, async (request, reply) => {
    try {
      await databases.app.query('select 1');
      return { status: 'ready' };
    } catch (error) {
      request.log.warn({ err: error }, 'not ready');
      return reply.code(503).send({ status: 'database away' });
    }
  });
  app.get('/metrics', hidden, async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
}
