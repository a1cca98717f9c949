import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { useWorkshop } from '#platform/web/session/session.ts';

export type AdvisorCard = components['schemas']['AdvisorCard'];

/** The people of the desk and the cards they hand over. */
export function useAdvisorCards(enabled = true) {
  const { id: workshopId } = useWorkshop();
  return api.useQuery(
    'get',
    '/api/v1/workshops/{workshopId}/advisor-cards',
    { params: { path: { workshopId } } },
    { enabled },
  );
}

/** A card's address as a customer's phone reaches it: the server's outside name, else the one in use here. */
export function outsideAddress(address: string): string {
  return new URL(address, window.location.origin).href;
}
