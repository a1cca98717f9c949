import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyRateLimit from '@fastify/rate-limit';
import fastifySse from '@fastify/sse';
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
  LogController,
} from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { refuse } from '#platform/rules/refusal.ts';
import type { Actor } from '../actor.ts';
import { readFileBodies } from '../files/routes/form-bodies.ts';
import { newId } from '../ids.ts';
import { faultOf } from './faults.ts';
import { sendProblem } from './problem.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null for somebody not signed in. */
    actor: Actor | null;
  }
  interface FastifyContextConfig {
    area?: string;
    unsafe?: boolean;
  }
}

/** Tells who asks from cookie or bearer token; on `reply` it may move the cookie's end on. */
export interface Authenticator {
  identify(
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<{ actor: Actor; by: 'cookie' | 'token' } | null>;
}

export interface ServerSettings {
  authenticator: Authenticator;
  logger?: FastifyServerOptions['logger'];
  /** Behind a proxy of the house the caller's address stands in X-Forwarded-For. */
  trustProxy?: boolean;
  /** Requests one address may make a minute. */
  requestsPerMinute?: number;
  /** Check every answer against its published schema: on in tests, off where speed counts. */
  checkAnswers?: boolean;
}

/** The bare HTTP server: safety headers, request ids, who asks, problems in the person's language. No routes yet. */
export async function bareServer(settings: ServerSettings): Promise<FastifyInstance> {
  const app = Fastify({
    logger: settings.logger ?? false,
    genReqId: (request) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : newId(new Date());
    },
    trustProxy: settings.trustProxy ?? false,
    bodyLimit: 1_048_576,
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { ignoreTrailingSlash: true },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(settings.checkAnswers ? serializerCompiler : () => JSON.stringify);
  await app.register(fastifyCookie);
  await readFileBodies(app);
  await app.register(fastifySse as never, { heartbeatInterval: 15_000 });
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: contentSecurityPolicy(),
    hsts: false,
    crossOriginEmbedderPolicy: false,
  });
  await app.register(fastifyRateLimit, {
    max: settings.requestsPerMinute ?? 6_000,
    timeWindow: '1 minute',
    allowList: (request) => !request.url.startsWith('/api/'),
    errorResponseBuilder: () => refuse('request/too-many'),
  });
  identifyCallers(app, settings.authenticator);
  answerFaults(app);
  logRequests(app);
  return app;
}

function contentSecurityPolicy() {
  return {
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      styleSrc: ["'self'", "'unsafe-inline'"],
      scriptSrc: ["'self'"],
      connectSrc: ["'self'"],
      fontSrc: ["'self'", 'data:'],
      frameSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      upgradeInsecureRequests: null,
    },
  };
}

function identifyCallers(app: FastifyInstance, authenticator: Authenticator): void {
  app.decorateRequest('actor', null);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (!request.routeOptions.config.area) return;
    const identified = await authenticator.identify(request, reply);
    if (!identified) return;
    const { config } = request.routeOptions;
    if (identified.by === 'cookie' && config.unsafe && request.headers['x-pitlane-client'] !== 'web') {
      return sendProblem(reply, request, refuse('request/not-from-our-page'));
    }
    const scope = `${config.area}.${config.unsafe ? 'write' : 'read'}`;
    if (identified.by === 'token' && !coveredBy(identified.actor.scopes ?? [], scope)) {
      return sendProblem(reply, request, refuse('right/scope-missing', { scope }));
    }
    request.actor = identified.actor;
  });
}

function coveredBy(scopes: readonly string[], scope: string): boolean {
  const kind = scope.slice(scope.lastIndexOf('.'));
  return scopes.includes(scope) || scopes.includes(`all${kind}`);
}

function answerFaults(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const refusal = faultOf(error);
    if (refusal.code === 'server/fault') request.log.error({ err: error }, 'fault');
    else if (refusal.code === 'server/away') request.log.warn({ err: error }, 'database away');
    return sendProblem(reply, request, refusal);
  });
}

/** One line per request when it is answered: who, what, how long. */
function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        organizationId: request.actor?.organizationId,
        staffId: request.actor?.staffId,
      },
      'answered',
    );
    done();
  });
}
