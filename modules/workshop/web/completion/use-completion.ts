import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';

export type Completion = components['schemas']['CompletionTime'];
export type PlannedJob = Completion['jobs'][number];
export type Reason = PlannedJob['reasons'][number];

/** The completion time as the shop stands now; the load moves on, so it is asked again when the step opens. */
export function useCompletion(visitId: string) {
  return api.useQuery(
    'get',
    '/api/v1/visits/{visitId}/completion-time',
    { params: { path: { visitId } } },
    { staleTime: 0 },
  );
}
