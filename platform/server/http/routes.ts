import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Refusal } from '#platform/rules/refusal.ts';
import type { Actor, Locale } from '../actor.ts';
import type { Command } from '../command/command.ts';
import type { AskQuestion } from '../command/question.ts';
import type { Tx } from '../database/tx.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface Described {
  /** Path below `/api/v1`, parameters as `:visitId`. */
  url: string;
  /** One sentence, in the imperative: what a caller gets or does. */
  summary: string;
  /** Area of the API: groups operations in the document and names the token scopes `<area>.read` and `<area>.write`. */
  area: string;
  params?: z.ZodObject;
  /** Codes this operation may refuse with, beside the common ones (sign-in, right, not found, malformed). */
  refusals?: readonly string[];
}

/** A read: runs in one transaction inside the caller's group. */
export interface QueryRoute<Answer extends z.ZodType = z.ZodType> extends Described {
  kind: 'query';
  right: string;
  query?: z.ZodObject;
  answer: Answer;
  run: (input: never, context: QueryContext) => Promise<unknown>;
}

export interface QueryContext {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly now: Date;
  readonly locale: Locale;
  /** Asks what only a later stage can say; absent in a house without later stages. */
  readonly ask?: AskQuestion;
}

/** A write: binds a command to a path. Path parameters and body together are the command's input. */
export interface CommandRoute extends Described {
  kind: 'command';
  method: Exclude<Method, 'GET'>;
  command: Command<z.ZodType, object>;
  body?: z.ZodType;
  answer: z.ZodType;
  status?: 200 | 201 | 202;
  /** True when the caller must say which version they saw (If-Match): edits of what two people may have open. */
  versioned?: boolean;
}

/** A route that needs the raw request: sign-in, files, live. It answers for its own safety. */
export interface RawRoute extends Described {
  kind: 'raw';
  method: Method;
  right?: string;
  /** Open to people not signed in. */
  open?: boolean;
  query?: z.ZodObject;
  body?: z.ZodType;
  answer?: z.ZodType;
  /** Media type of the answer when it is not JSON, e.g. `application/pdf`. */
  produces?: string;
  status?: 200 | 201 | 202 | 204;
  /** What is sent when it is not JSON: named in the document, read by the handler. */
  takes?: { mediaType: string; schema: z.ZodType; headers?: Readonly<Record<string, string>> };
  bodyLimit?: number;
  /** Calls one address may make a minute, where guessing must be slow. */
  perMinute?: number;
  /** The answer is a stream of server-sent events unless the handler refuses. */
  streams?: boolean;
  handle: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
}

export type Route = QueryRoute | CommandRoute | RawRoute;

/** Declares a read; `input` is path parameters and query together. */
export function query<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>(
  route: Omit<QueryRoute<A>, 'kind' | 'run' | 'params' | 'query'> & {
    params?: P;
    query?: Q;
    run: (
      input: (P extends z.ZodObject ? z.output<P> : object) & (Q extends z.ZodObject ? z.output<Q> : object),
      context: QueryContext,
    ) => Promise<z.output<A> | Refusal>;
  },
): QueryRoute<A> {
  return { ...route, kind: 'query', run: route.run as QueryRoute['run'] } as QueryRoute<A>;
}

/** Declares a write. The command's input schema must be params and body merged; `body` documents what is sent. */
export function write(route: Omit<CommandRoute, 'kind' | 'command'> & { command: unknown }): CommandRoute {
  return { ...route, kind: 'command', command: route.command as Command<z.ZodType, object> };
}

export function raw(route: Omit<RawRoute, 'kind'>): RawRoute {
  return { ...route, kind: 'raw' };
}
