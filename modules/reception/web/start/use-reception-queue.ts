import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { useWorkshop } from '#platform/web/session/session.ts';

export type Queue = components['schemas']['ReceptionQueue'];
export type Waiting = Queue['items'][number];
export type Helper = Queue['helpers'][number];

const everyHalfMinute = 30_000;

/** Who waits to be greeted; asked again by itself, as the minutes pass without anybody doing anything. */
export function useReceptionQueue() {
  const { id: workshopId } = useWorkshop();
  return api.useQuery(
    'get',
    '/api/v1/reception-queue',
    { params: { query: { workshopId } } },
    { refetchInterval: everyHalfMinute },
  );
}
