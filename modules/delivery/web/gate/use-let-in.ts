import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useWorkshop } from '#platform/web/session/session.ts';

type Car = { vehicleId: string } | { plate: { text: string; country?: string } };

/** Lets a car in at the gate: the wait begins, and the desk is told at once. A car without a plate gets a file of its own. */
export function useLetIn() {
  const { t } = useTranslation('delivery');
  const { message } = App.useApp();
  const { id: workshopId } = useWorkshop();
  const arrive = useCommand('post', '/api/v1/visits', { show: 'inline' });
  const register = useCommand('post', '/api/v1/vehicles', { refresh: [] });
  const run = async (car: Car, shown: string): Promise<boolean> => {
    const arrived = await arrive.run({ body: { workshopId, channel: 'gate', ...car } });
    if (arrived) message.success(t('arrival.done', { plate: shown }));
    return arrived !== undefined;
  };
  return {
    command: arrive,
    pending: arrive.pending || register.pending,
    run,
    async runWithoutPlate(): Promise<void> {
      const car = await register.run({ body: { workshopId } });
      if (car) await run({ vehicleId: car.id }, t('gate.no-plate'));
    },
  };
}
