import type { FastifyInstance, InjectOptions } from 'fastify';
import type { ForeignIds } from './foreign-ids.ts';

type Json = { [key: string]: unknown };

/** One operation of the published document, filled with the other group's ids wherever it takes an id. */
export interface ForeignCall {
  name: string;
  area: string;
  request: InjectOptions;
}

/** Every operation of the API, from its own document: a new route is tried without anybody thinking of it. */
export async function foreignCalls(app: FastifyInstance, ids: ForeignIds): Promise<ForeignCall[]> {
  const document = (await app.inject({ url: '/openapi.json' })).json() as {
    paths: Record<string, Record<string, Json>>;
  };
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => callOf(path, method, operation, ids)),
  );
}

function callOf(path: string, method: string, operation: Json, ids: ForeignIds): ForeignCall {
  const parameters = (operation.parameters ?? []) as {
    in: string;
    name: string;
    required?: boolean;
    example?: unknown;
  }[];
  const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '1');
  const query = parameters
    .filter((parameter) => parameter.in === 'query' && (parameter.required || ids[parameter.name]))
    .map(({ name }) => `${name}=${encodeURIComponent(ids[name] ?? samples[name] ?? 'a')}`)
    .join('&');
  const content = (operation.requestBody as { content?: Record<string, { example?: unknown }> } | undefined)
    ?.content;
  const example = content?.['application/json']?.example;
  return {
    name: `${method.toUpperCase()} ${path}`,
    area: String((operation.tags as string[] | undefined)?.[0] ?? ''),
    request: {
      method: method.toUpperCase() as 'GET',
      url: query ? `${url}?${query}` : url,
      headers: { 'idempotency-key': crypto.randomUUID(), 'if-match': '"1"', 'x-pitlane-client': 'web' },
      ...(example === undefined ? {} : { payload: withForeignIds(example, ids) as object }),
    },
  };
}

const samples: Record<string, string> = {
  on: '2026-11-21',
  plate: '京A12345',
  vin: 'LSVAA4182E2123456',
  country: 'CN',
  code: '123456',
  q: '京A',
};

/** Replaces every id in an example by the other group's id of that name. */
function withForeignIds(value: unknown, ids: ForeignIds, name = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => withForeignIds(each, ids, name.replace(/s$/, '')));
  if (value && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, withForeignIds(each, ids, key)]),
    );
  }
  return ids[name] ?? value;
}
