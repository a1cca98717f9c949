import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';

export type Inspection = components['schemas']['Inspection'];
export type HandOver = components['schemas']['HandOver'];
export type Overrun = components['schemas']['Overrun'];

/** Every record of looking at the car, newest first. */
export function useInspections(visitId: string) {
  return api.useQuery('get', '/api/v1/visits/{visitId}/inspections', { params: { path: { visitId } } });
}

/** The last word given against what it came to. */
export function useOverrun(repairOrderId: string | null) {
  return api.useQuery(
    'get',
    '/api/v1/repair-orders/{repairOrderId}/overrun',
    { params: { path: { repairOrderId: repairOrderId ?? '' } } },
    { enabled: repairOrderId !== null },
  );
}
