import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { useWorkshop } from '#platform/web/session/session.ts';

export type CarAtGate = components['schemas']['CarAtGate'];
export type ExpectedCar = components['schemas']['ExpectedCar'];
export type PassCheck = components['schemas']['GatePassCheck'];

const everyMinute = 60_000;
const everyTenSeconds = 10_000;

/** The cars inside, and those that may leave. */
export function useGate() {
  const { id: workshopId } = useWorkshop();
  return api.useQuery(
    'get',
    '/api/v1/gate',
    { params: { query: { workshopId } } },
    { refetchInterval: everyMinute },
  );
}

export const codeLength = 6;

/**
 * Asks about a pass as soon as its six digits are there, and never answers from memory. Until the car may leave it is
 * asked again by itself: the customer pays, or the key comes back, while the guard stands there.
 */
export function usePassCheck(code: string) {
  const { id: workshopId } = useWorkshop();
  return api.useQuery(
    'get',
    '/api/v1/gate-passes/{code}',
    { params: { path: { code }, query: { workshopId } } },
    {
      enabled: code.length === codeLength,
      retry: false,
      staleTime: 0,
      gcTime: 0,
      refetchInterval: ({ state }) => (state.data?.exit?.allowed ? false : everyTenSeconds),
    },
  );
}
