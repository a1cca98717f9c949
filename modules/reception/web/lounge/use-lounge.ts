import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { useWorkshop } from '#platform/web/session/session.ts';

export type Lounge = components['schemas']['Lounge'];
export type Guest = components['schemas']['LoungeGuest'];

const everyMinute = 60_000;

/** Who waits in the lounge and who was brought home. */
export function useLounge() {
  const { id: workshopId } = useWorkshop();
  return api.useQuery(
    'get',
    '/api/v1/lounge',
    { params: { query: { workshopId } } },
    { refetchInterval: everyMinute },
  );
}
