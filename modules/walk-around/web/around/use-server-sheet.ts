import { api } from '#platform/web/api/client.ts';
import type { Sheet } from './sheet.ts';

/** The sheet as the server has it, for who looks at it from the desk. */
export function useServerSheet(visitId: string): { data: Sheet | undefined } {
  const { data } = api.useQuery('get', '/api/v1/visits/{visitId}/walk-around', {
    params: { path: { visitId } },
  });
  return { data: data as Sheet | undefined };
}
