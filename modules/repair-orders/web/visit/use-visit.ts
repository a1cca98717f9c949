import { useQuery } from '@tanstack/react-query';
import { answers, api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';

export type VisitPage = components['schemas']['VisitPage'];
export type VisitCard = components['schemas']['VisitCard'];

/** One visit with everything the page and its steps draw from; all of them share the one answer. */
export function useVisit(visitId: string) {
  return useQuery(visitQuery(visitId));
}

/** Asks for it before the page that draws it is there. */
export function askVisit(visitId: string): void {
  void answers.prefetchQuery(visitQuery(visitId));
}

function visitQuery(visitId: string) {
  return api.queryOptions('get', '/api/v1/visits/{visitId}', { params: { path: { visitId } } });
}

/** The order of a visit: its allowed actions stand beside those of the visit. */
export function useOrder(repairOrderId: string | null) {
  return api.useQuery(
    'get',
    '/api/v1/repair-orders/{repairOrderId}',
    { params: { path: { repairOrderId: repairOrderId ?? '' } } },
    { enabled: repairOrderId !== null },
  );
}
