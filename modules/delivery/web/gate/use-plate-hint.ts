import { useDeferredValue } from 'react';
import { api } from '#platform/web/api/client.ts';
import { useWorkshop } from '#platform/web/session/session.ts';

const enoughToAsk = 4;

/** What the house says of a plate while it is typed: unusual for its country, or a car known here by its make. */
export function usePlateHint(plate: string, country: string) {
  const { id: workshopId } = useWorkshop();
  const typed = useDeferredValue(plate);
  const enabled = typed.length >= enoughToAsk;
  const { data } = api.useQuery(
    'get',
    '/api/v1/vehicle-identity',
    { params: { query: { plate: typed, country, workshopId } } },
    { enabled, placeholderData: (before) => before },
  );
  if (!enabled || !data) return { known: null, hint: null };
  return {
    known: data.vehicle,
    hint: data.plate?.problem?.detail ?? data.plate?.warnings[0]?.detail ?? null,
  };
}
