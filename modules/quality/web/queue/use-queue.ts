import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { useWorkshop } from '#platform/web/session/session.ts';

export type CarToInspect = components['schemas']['CarToInspect'];

const everyMinute = 60_000;

/** Cars whose work is done and that nobody has looked at, the nearest promise first. */
export function useInspectionQueue() {
  const { id: workshopId } = useWorkshop();
  return api.useQuery(
    'get',
    '/api/v1/inspection-queue',
    { params: { query: { workshopId } } },
    { refetchInterval: everyMinute },
  );
}
