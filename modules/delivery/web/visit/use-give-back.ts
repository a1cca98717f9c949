import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';

export type GiveBack = components['schemas']['GiveBack'];
export type Thing = GiveBack['things'][number];

/** The car as it came beside the car as it goes, and what is to go back with it. */
export function useGiveBack(visitId: string): GiveBack | undefined {
  return api.useQuery('get', '/api/v1/visits/{visitId}/give-back', { params: { path: { visitId } } }).data;
}

export function isOut({ returnedAt, unreturnedReason }: Thing): boolean {
  return returnedAt === null && unreturnedReason === null;
}

/** "Umbrella × 2". */
export function thingWords({ name, quantity }: Pick<Thing, 'name' | 'quantity'>): string {
  return quantity > 1 ? `${name} × ${quantity}` : name;
}
