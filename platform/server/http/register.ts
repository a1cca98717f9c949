import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { mayAnywhere } from '../actor.ts';
import { type Execution, execute } from '../command/execute.ts';
import { askOf } from '../command/question.ts';
import { inGroup } from '../database/tx.ts';
import { fieldFault } from './form-faults.ts';
import { localeOf, sendProblem } from './problem.ts';
import type { CommandRoute, QueryRoute, RawRoute, Route } from './routes.ts';
import { problemSchema } from './schemas.ts';

const base = '/api/v1';

/** Puts routes on the server: sign-in, scope, right and form are checked here, the same for all. */
export function registerRoutes(app: FastifyInstance, execution: Execution, routes: readonly Route[]): void {
  for (const route of routes) {
    if (route.kind === 'query') app.route(queryOptions(route, execution));
    else if (route.kind === 'command') app.route(commandOptions(route, execution));
    else app.route(rawOptions(route));
  }
}

function queryOptions(route: QueryRoute, execution: Execution): RouteOptions {
  return {
    ...common(route, 'GET'),
    handler: async (request, reply) => {
      const actor = request.actor;
      if (!actor) return sendProblem(reply, request, refuse('sign-in/required'));
      if (!mayAnywhere(actor, route.right))
        return sendProblem(reply, request, refuse('right/missing', { right: route.right }));
      const input = { ...(request.params as object), ...(request.query as object) };
      const context = { actor, now: execution.clock.now(), locale: localeOf(request) };
      const answer = await inGroup(execution.pool, actor.organizationId, (tx) =>
        route.run(input as never, {
          ...context,
          tx,
          ask: askOf(execution.answers ?? [], { tx, now: context.now }),
        }),
      );
      return present(request, reply, 200, answer as object | Refusal);
    },
  };
}

function commandOptions(route: CommandRoute, execution: Execution): RouteOptions {
  return {
    ...common(route, route.method),
    handler: async (request, reply) => {
      const actor = request.actor;
      if (!actor) return sendProblem(reply, request, refuse('sign-in/required'));
      const idempotencyKey = headerOf(request, 'idempotency-key');
      if (route.method === 'POST' && !idempotencyKey)
        return sendProblem(reply, request, refuse('request/key-needed'));
      const expectedVersion = versionIn(headerOf(request, 'if-match'));
      if (route.versioned && expectedVersion === undefined) {
        return sendProblem(reply, request, refuse('request/version-needed'));
      }
      const parsed = route.command.input.safeParse({
        ...(request.body as object | null),
        ...(request.params as object),
      });
      if (!parsed.success) return sendProblem(reply, request, refusalOf(parsed.error));
      const outcome = await execute(execution, route.command, parsed.data, {
        actor,
        idempotencyKey,
        expectedVersion,
        status: route.status ?? 200,
        operation: `${route.method} ${route.url}`,
      });
      if (isRefusal(outcome)) return sendProblem(reply, request, outcome);
      if (outcome.replayed) reply.header('idempotent-replayed', 'true');
      return present(request, reply, outcome.status, outcome.answer);
    },
  };
}

function rawOptions(route: RawRoute): RouteOptions {
  const shared = common(route, route.method);
  return {
    ...shared,
    config: {
      ...shared.config,
      ...(route.streams ? { streams: true } : {}),
      ...(route.perMinute ? { rateLimit: { max: route.perMinute, timeWindow: '1 minute' } } : {}),
    },
    ...(route.bodyLimit ? { bodyLimit: route.bodyLimit } : {}),
    ...(route.streams ? { sse: 'manual' as const } : {}),
    handler: async (request, reply) => {
      if (!route.open && !request.actor) return sendProblem(reply, request, refuse('sign-in/required'));
      if (route.right && request.actor && !mayAnywhere(request.actor, route.right)) {
        return sendProblem(reply, request, refuse('right/missing', { right: route.right }));
      }
      const outcome = await route.handle(request, reply);
      if (reply.sent || (route.streams && outcome === undefined)) return reply;
      return isRefusal(outcome)
        ? sendProblem(reply, request, outcome)
        : reply.code(route.status ?? 200).send(outcome);
    },
  };
}

function common(route: Route, method: string) {
  const produces = route.kind === 'raw' ? route.produces : undefined;
  const status = route.kind === 'query' ? 200 : (route.status ?? 200);
  return {
    method,
    url: `${base}${route.url}`,
    config: { area: route.area, unsafe: method !== 'GET' },
    schema: {
      summary: route.summary,
      tags: [route.area],
      operationId: operationIdOf(method, route.url),
      ...(route.params ? { params: route.params } : {}),
      ...('query' in route && route.query ? { querystring: route.query } : {}),
      ...('body' in route && route.body ? { body: route.body } : {}),
      response: {
        [status]: produces
          ? z.string().describe(produces)
          : status === 204
            ? z.null()
            : (route.answer ?? z.unknown()),
        '4xx': problemSchema,
      },
      'x-refusals': refusalsOf(route),
      ...(route.kind === 'raw' && route.open ? { security: [] } : {}),
      ...(route.kind === 'raw' && route.takes ? { 'x-takes': takenBy(route.takes) } : {}),
      ...('right' in route && route.right ? { 'x-right': route.right } : {}),
      ...(route.kind === 'command'
        ? { 'x-right': route.command.name, 'x-versioned': route.versioned ?? false }
        : {}),
    },
  };
}

function takenBy({ mediaType, schema, headers = {} }: NonNullable<RawRoute['takes']>) {
  const { $schema, ...described } = z.toJSONSchema(schema, { io: 'input' });
  return { headers, body: { content: { [mediaType]: { schema: described } }, required: true } };
}

/** e.g. GET /visits/:visitId/timeline → `getVisitsByVisitIdTimeline`. */
function operationIdOf(method: string, url: string): string {
  const words = url.split('/').filter(Boolean);
  return (
    method.toLowerCase() +
    words.map((word) => capital(word.startsWith(':') ? `by-${word.slice(1)}` : word)).join('')
  );
}

function capital(word: string): string {
  return word.replace(/(^|-)([a-zA-Z])/g, (_, __, letter: string) => letter.toUpperCase());
}

function refusalsOf(route: Route): string[] {
  const always =
    route.kind === 'raw' && route.open ? [] : ['sign-in/required', 'right/missing', 'request/not-found'];
  const keyed = route.kind === 'command' ? ['request/invalid', 'request/key-used-otherwise'] : [];
  const versioned =
    route.kind === 'command' && route.versioned ? ['request/stale-version', 'request/version-needed'] : [];
  return [...always, ...keyed, ...versioned, ...(route.refusals ?? [])];
}

function present(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  answer: object | Refusal,
): FastifyReply {
  if (isRefusal(answer)) return sendProblem(reply, request, answer);
  const version = (answer as { version?: unknown }).version;
  if (typeof version === 'number') reply.header('etag', `"${version}"`);
  return reply.code(status).send(answer);
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' && value.length > 0 ? value : undefined;
}

function versionIn(ifMatch: string | undefined): number | undefined {
  const digits = ifMatch?.match(/^(?:W\/)?"?(\d+)"?$/)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** A form that does not fit: each fault with the pointer of its field, so that the screen can mark it. */
export function refusalOf(error: z.ZodError): Refusal {
  return refuse(
    'request/invalid',
    {},
    error.issues.map((issue) => fieldFault(`/${issue.path.map(String).join('/')}`, issue)),
  );
}
