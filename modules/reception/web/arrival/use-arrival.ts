import { useCommand } from '#platform/web/api/use-command.ts';
import { useGo } from '#platform/web/navigation.tsx';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';

export type ArrivalChannel = 'desk' | 'gate';

/**
 * Lets a car in and opens its visit. At the desk whoever writes it down stands before the customer: the car is
 * greeted with the same press.
 */
export function useArrival() {
  const { id: workshopId } = useWorkshop();
  const go = useGo();
  const mayGreet = useMay('visit.greet');
  const arrive = useCommand('post', '/api/v1/visits', { show: 'inline' });
  const greet = useCommand('post', '/api/v1/visits/{visitId}/greet');

  async function run(car: { vehicleId: string } | { plate: { text: string } }, channel: ArrivalChannel) {
    const arrived = await arrive.run({ body: { workshopId, channel, ...car } });
    if (!arrived) return;
    if (channel === 'desk' && mayGreet) {
      await greet.run({ params: { path: { visitId: arrived.visitId } }, body: {} });
    }
    go(`/visits/${arrived.visitId}`);
  }

  return { run, command: arrive, pending: arrive.pending || greet.pending };
}
