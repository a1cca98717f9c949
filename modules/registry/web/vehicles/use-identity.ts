import { keepPreviousData } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { api } from '#platform/web/api/client.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import type { VehicleIdentity } from '../shared/records.ts';

/** Shorter beginnings say nothing yet. */
const tellingPlate = 5;
const tellingVin = 11;

/** What VIN and plate say by themselves while they are typed, and the car they are known by. */
export function useIdentity(typed: { plate?: string; vin?: string }): VehicleIdentity | null {
  const { id: workshopId } = useWorkshop();
  const plate = useDeferredValue(typed.plate?.trim() ?? '');
  const vin = useDeferredValue(typed.vin?.trim() ?? '');
  const asked = {
    ...(plate.length >= tellingPlate ? { plate } : {}),
    ...(vin.length >= tellingVin ? { vin } : {}),
  };
  const enabled = Object.keys(asked).length > 0;
  const { data } = api.useQuery(
    'get',
    '/api/v1/vehicle-identity',
    { params: { query: { ...asked, workshopId } } },
    { enabled, placeholderData: keepPreviousData },
  );
  if (!enabled || !data) return null;
  return { ...data, vin: asked.vin ? data.vin : null, plate: asked.plate ? data.plate : null };
}
