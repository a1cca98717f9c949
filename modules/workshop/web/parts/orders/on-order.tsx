import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlateChip, Quantity, StatusTag } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useMay } from '#platform/web/session/session.ts';
import { ArriveDrawer } from './arrive-drawer.tsx';
import { CancelOrderDrawer } from './cancel-order-drawer.tsx';
import { DueDrawer } from './due-drawer.tsx';
import { OrderDrawer } from './order-drawer.tsx';
import { OrderStanding } from './order-standing.tsx';
import css from './orders.module.css';
import type { OpenPartOrder } from './use-part-orders.ts';

interface OnOrderProps {
  orders: readonly OpenPartOrder[];
  suppliers: readonly string[];
}

/** What the counter is asked to order, and what is on its way: what comes in is taken in from here. */
export function OnOrder({ orders, suppliers }: OnOrderProps) {
  const { t } = useTranslation('workshop');
  return (
    <section className={css.orders} aria-label={t('part-order.list')}>
      <h2>
        {t('part-order.list')} <span className={css.quiet}>{orders.length}</span>
      </h2>
      <ul>
        {orders.map((order) => (
          <OrderRow key={order.id} order={order} suppliers={suppliers} />
        ))}
      </ul>
    </section>
  );
}

function OrderRow({ order, suppliers }: { order: OpenPartOrder; suppliers: readonly string[] }) {
  const { t } = useTranslation('workshop');
  const mayOrder = useMay('part.order');
  const [open, setOpen] = useState<'order' | 'arrive' | 'due' | 'cancel' | null>(null);
  const close = () => setOpen(null);
  const { plate, vehicleId, visitId, orderNumber, name, partNumber, quantityMilli, isNeeded, state } = order;
  return (
    <li className={css.row}>
      <span className={css.car}>
        {plate ? <PlateChip plate={plate} vehicleId={vehicleId} /> : null}
        <LinkTo to={`/visits/${visitId}`}>{orderNumber}</LinkTo>
      </span>
      <span className={css.part}>
        <b>{name}</b> <span className={css.quiet}>{partNumber}</span> × <Quantity milli={quantityMilli} />
        {isNeeded ? null : <StatusTag tone="trouble">{t('part-order.off')}</StatusTag>}
        <OrderStanding order={order} />
        {isNeeded ? null : <span className={css.quiet}>{t('part-order.off-hint')}</span>}
      </span>
      {mayOrder ? (
        <span className={css.actions}>
          {state === 'asked' && isNeeded ? (
            <Button type="primary" onClick={() => setOpen('order')}>
              {t('part-order.order')}
            </Button>
          ) : null}
          {state === 'ordered' ? (
            <>
              <Button onClick={() => setOpen('arrive')}>{t('part-order.arrive')}</Button>
              <Button type="text" onClick={() => setOpen('due')}>
                {t('part-order.another-day')}
              </Button>
            </>
          ) : null}
          <Button type="text" onClick={() => setOpen('cancel')}>
            {t('part-order.cancel')}
          </Button>
        </span>
      ) : null}
      {open === 'order' ? (
        <OrderDrawer part={{ ...order, number: partNumber }} suppliers={suppliers} close={close} />
      ) : null}
      {open === 'arrive' ? <ArriveDrawer order={order} close={close} /> : null}
      {open === 'due' ? <DueDrawer order={order} close={close} /> : null}
      {open === 'cancel' ? <CancelOrderDrawer order={order} close={close} /> : null}
    </li>
  );
}
