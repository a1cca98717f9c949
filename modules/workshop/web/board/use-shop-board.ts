import { api } from '#platform/web/api/client.ts';
import { useWorkshop } from '#platform/web/session/session.ts';

/** Risk moves with the clock, not only with what people do. */
const everyHalfMinute = 30_000;

export function useShopBoard() {
  const { id: workshopId } = useWorkshop();
  return api.useQuery(
    'get',
    '/api/v1/shop-board',
    { params: { query: { workshopId } } },
    { refetchInterval: everyHalfMinute },
  );
}
