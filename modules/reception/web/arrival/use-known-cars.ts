import { useDeferredValue } from 'react';
import { api } from '#platform/web/api/client.ts';
import { useWorkshop } from '#platform/web/session/session.ts';

/** Fewer signs than this match half the town. */
const enoughToSearch = 2;

/** Cars of the house whose plate holds what is being typed, and what the plate's country says of it. */
export function useKnownCars(typed: string) {
  const { id: workshopId } = useWorkshop();
  const q = useDeferredValue(typed.trim());
  const enabled = q.length >= enoughToSearch;
  const found = api.useQuery(
    'get',
    '/api/v1/vehicles',
    { params: { query: { q, limit: 6 } } },
    { enabled, placeholderData: (before) => before },
  );
  const identity = api.useQuery(
    'get',
    '/api/v1/vehicle-identity',
    { params: { query: { plate: q, workshopId } } },
    { enabled: q.length >= 5, placeholderData: (before) => before },
  );
  return {
    cars: enabled ? (found.data?.items ?? []) : [],
    plate: q.length >= 5 ? (identity.data?.plate ?? null) : null,
  };
}
