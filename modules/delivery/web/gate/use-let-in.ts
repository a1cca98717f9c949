import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useWorkshop } from '#platform/web/session/session.ts';

type Car = { vehicleId: string } | { plate: { text: string; country?: string } };

/** Lets a car in at the gate: the wait begins, and the desk is told at once. */
export function useLetIn() {
  const { t } = useTranslation('delivery');
  const { message } = App.useApp();
  const { id: workshopId } = useWorkshop();
  const arrive = useCommand('post', '/api/v1/visits', { show: 'inline' });
  return {
    command: arrive,
    async run(car: Car, shown: string): Promise<boolean> {
      const arrived = await arrive.run({ body: { workshopId, channel: 'gate', ...car } });
      if (arrived) message.success(t('arrival.done', { plate: shown }));
      return arrived !== undefined;
    },
  };
}
