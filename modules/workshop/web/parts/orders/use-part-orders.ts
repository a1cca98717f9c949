import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';

export type PartOrder = components['schemas']['PartOrder'];
export type OpenPartOrder = components['schemas']['OpenPartOrder'];

/** What the counter is asked to order and what is on its way. */
export function useOpenPartOrders(workshopId: string) {
  return api.useQuery('get', '/api/v1/part-orders', { params: { query: { workshopId } } });
}
