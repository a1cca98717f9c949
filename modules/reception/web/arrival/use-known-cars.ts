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
    { enabled, placeholderData: (before) => before },
  );
  const plate = enabled ? (identity.data?.plate ?? null) : null;
  return {
    cars: enabled ? (found.data?.items ?? []) : [],
    /** Looks like a plate of its country, nothing missing. */
    isWhole: Boolean(plate?.valid) && plate?.warnings.length === 0,
    plate,
    /** What is shown may still be about fewer signs than were typed. */
    searching: q !== typed.trim() || (enabled && (found.isFetching || identity.isFetching)),
  };
}
