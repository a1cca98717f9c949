import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { EmptyState, LoadingRoom, LoadProblem, PageHeader } from '#platform/web/design/index.ts';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import { CarPanel } from './car-panel.tsx';
import { OnOrder } from './orders/on-order.tsx';
import { useOpenPartOrders } from './orders/use-part-orders.ts';
import css from './parts.module.css';
import { demandByPart, requestsByCar } from './requests-by-car.ts';
import { ReturnDrawer } from './return-drawer.tsx';

const everyMinute = 60_000;

/** SHOP-6: what the store has to hand out, car by car. */
export default function PartsDesk() {
  const { t } = useTranslation('workshop');
  const { id: workshopId } = useWorkshop();
  const mayReturn = useMay('part.return');
  const [isReturning, setIsReturning] = useState(false);
  const requests = api.useQuery(
    'get',
    '/api/v1/part-requests',
    { params: { query: { workshopId } } },
    { refetchInterval: everyMinute },
  );
  const onOrder = useOpenPartOrders(workshopId).data;
  const items = requests.data?.items ?? [];
  const demand = demandByPart(items);
  return (
    <>
      <PageHeader
        title={t('nav.parts-desk')}
        after={requests.data ? t('parts.lines', { count: items.length }) : null}
        actions={mayReturn ? <Button onClick={() => setIsReturning(true)}>{t('parts.return')}</Button> : null}
      />
      {requests.error && !requests.data ? (
        <LoadProblem problem={toProblem(requests.error)} again={() => void requests.refetch()} />
      ) : null}
      {requests.isPending ? <LoadingRoom rows={10} /> : null}
      {onOrder && onOrder.items.length > 0 ? (
        <OnOrder orders={onOrder.items} suppliers={onOrder.suppliers} />
      ) : null}
      {requests.data && items.length === 0 ? (
        <EmptyState title={t('parts.none')} hint={t('parts.none-hint')} />
      ) : null}
      <div className={css.cars}>
        {requestsByCar(items).map((car) => (
          <CarPanel key={car.visitId} car={car} demand={demand} suppliers={onOrder?.suppliers ?? []} />
        ))}
      </div>
      {isReturning ? <ReturnDrawer close={() => setIsReturning(false)} /> : null}
    </>
  );
}
