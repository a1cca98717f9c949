import { QueryClient } from '@tanstack/react-query';
import createFetchClient from 'openapi-fetch';
import createQueryHooks from 'openapi-react-query';
import type { paths } from './openapi.gen.ts';
import { toProblem } from './problem.ts';
import { transport } from './transport.ts';

/** Calls by path, typed from the API's own document: `client.GET('/api/v1/session')`. */
export const client = createFetchClient<paths>({ baseUrl: window.location.origin, fetch: transport });

/** The same calls as hooks: `api.useQuery('get', '/api/v1/vehicles/{id}', { params: { path: { id } } })`. */
export const api = createQueryHooks(client);

/** The last answers. They stay on screen while the line is down, and are asked again when it is back. */
export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      gcTime: 30 * 60_000,
      networkMode: 'always',
      refetchOnWindowFocus: true,
      retry: (failures, error) => failures < 2 && toProblem(error).unanswered,
      retryDelay: (failures) => 400 * 2 ** failures,
    },
    mutations: { networkMode: 'always' },
  },
});

/** Asks again for everything on screen under these paths: `refresh(['/api/v1/visits'])`. */
export function refresh(prefixes: readonly string[]): Promise<void> {
  return answers.invalidateQueries({
    predicate: ({ queryKey: [, path] }) =>
      typeof path === 'string' && prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)),
  });
}

let lastRefresh = 0;

/** Asks again for everything on screen except who is signed in. */
export function refreshAll(): Promise<void> {
  lastRefresh = Date.now();
  return answers.invalidateQueries({ predicate: ({ queryKey: [, path] }) => path !== '/api/v1/session' });
}

/** Whether everything was asked for a moment ago: news of one's own step has then been seen already. */
export function wasJustRefreshed(): boolean {
  return Date.now() - lastRefresh < 3_000;
}
