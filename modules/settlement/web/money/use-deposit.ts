import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';

export type VisitDeposit = components['schemas']['VisitDeposit'];

/** The deposit of a visit: what its parts ask for, what is held, and every entry. */
export function useDeposit(visitId: string, enabled = true) {
  return api.useQuery(
    'get',
    '/api/v1/visits/{visitId}/deposit',
    { params: { path: { visitId } } },
    { enabled },
  );
}
