import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ClientPathsWithMethod, MethodResponse } from 'openapi-fetch';
import { client } from './client.ts';
import type { paths } from './openapi.gen.ts';
import { type Problem, toProblem } from './problem.ts';

type ListPath = ClientPathsWithMethod<typeof client, 'get'>;
type ListParams<P extends ListPath> = paths[P] extends { get: { parameters: infer Q } } ? Q : never;
export type RowOf<P extends ListPath> =
  MethodResponse<typeof client, 'get', P> extends { items: (infer Row)[] } ? Row : never;

/** A list that grows page by page as the server hands it out; what was shown stays while the next is asked. */
export interface GrowingList<Row> {
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
  more(): void;
  /** Nothing to show yet: reserve the room. */
  readonly loading: boolean;
  readonly loadingMore: boolean;
  readonly problem: Problem | null;
  again(): void;
}

/** Rows of a keyset list: `useList('/api/v1/vehicles', { query: { workshopId, q } })`. */
export function useList<P extends ListPath>(path: P, params?: ListParams<P>): GrowingList<RowOf<P>> {
  const ask = client.request as (method: string, path: string, init: unknown) => Promise<{ data?: unknown }>;
  const list = useInfiniteQuery({
    queryKey: ['get', path, { params: params ?? {} }, 'list'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) => {
      const given = (params ?? {}) as { query?: object };
      const query = { ...given.query, ...(pageParam ? { cursor: pageParam } : {}) };
      const { data } = await ask('get', path, { signal, params: { ...given, query } });
      return data as { items: RowOf<P>[]; nextCursor?: string | null };
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  return {
    rows: list.data?.pages.flatMap((page) => page.items) ?? [],
    hasMore: list.hasNextPage,
    more: () => void list.fetchNextPage(),
    loading: list.isPending,
    loadingMore: list.isFetchingNextPage,
    problem: list.error && !list.data ? toProblem(list.error) : null,
    again: () => void list.refetch(),
  };
}
