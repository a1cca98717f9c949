import { join } from 'node:path';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { Clock } from '#platform/server/clock.ts';
import type { Databases } from '#platform/server/database/databases.ts';
import type { FileStore } from '#platform/server/files/file-store.ts';
import { serveContractPages } from '#platform/server/http/contract-pages.ts';
import { endStreamsOnClose } from '#platform/server/http/open-streams.ts';
import { publishContract } from '#platform/server/http/openapi.ts';
import { registerRoutes } from '#platform/server/http/register.ts';
import type { Route } from '#platform/server/http/routes.ts';
import { type Authenticator, bareServer } from '#platform/server/http/server.ts';
import { type Metrics, watchServer } from '#platform/server/http/watch.ts';
import { serveCustomerPage, serveWeb } from '#platform/server/http/web-pages.ts';
import { productFolder } from '#platform/server/product-folder.ts';
import { productVersion } from './product-version.ts';
import { stageAnswers } from './routes.ts';

export interface ServerParts {
  databases: Databases;
  clock: Clock;
  files: FileStore;
  authenticator: Authenticator;
  routes: readonly Route[];
  metrics: Metrics;
  logger?: FastifyServerOptions['logger'];
  /** Told after each saved command. */
  nudge: () => void;
  checkAnswers?: boolean;
  requestsPerMinute?: number;
}

/** The whole HTTP side: API, its contract and browsable page, health, figures and the built screens. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const app = await bareServer({
    authenticator: parts.authenticator,
    logger: parts.logger,
    checkAnswers: parts.checkAnswers,
    requestsPerMinute: parts.requestsPerMinute,
  });
  endStreamsOnClose(app);
  watchServer(app, parts.databases, parts.metrics);
  await publishContract(app, productVersion());
  serveContractPages(app);
  const { databases, clock, files, nudge } = parts;
  registerRoutes(app, { pool: databases.app, clock, files, nudge, answers: stageAnswers }, parts.routes);
  await serveWeb(app, join(productFolder(), 'dist/web'));
  await serveCustomerPage(app, join(productFolder(), 'dist/customer'));
  return app;
}
