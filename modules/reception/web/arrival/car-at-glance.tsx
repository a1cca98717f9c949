import { useTranslation } from 'react-i18next';
import { CarPast } from '#modules/repair-orders/web/index.ts';
import { api } from '#platform/web/api/client.ts';
import { LoadingRoom } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import css from './arrival.module.css';

interface MeantCar {
  id: string;
  odometerUnit?: string;
}

/** RECV-2: the past of the car as soon as its plate says which one it is, before anything is pressed. */
export function CarAtGlance({ car, isBare = false }: { car: MeantCar; isBare?: boolean }) {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const past = api.useQuery('get', '/api/v1/vehicles/{vehicleId}/past', {
    params: { path: { vehicleId: car.id }, query: { workshopId } },
  });
  if (past.error) return null;
  return (
    <section className={isBare ? undefined : css.glance} aria-label={t('arrival.past')}>
      {past.data ? (
        <CarPast past={past.data} unit={car.odometerUnit === 'mi' ? 'mi' : 'km'} />
      ) : (
        <LoadingRoom rows={4} />
      )}
    </section>
  );
}
