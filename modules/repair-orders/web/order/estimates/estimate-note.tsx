import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useFormat } from '#platform/web/design/index.ts';
import { may, type Order } from '../order.ts';
import { EstimatesDrawer } from './estimates-drawer.tsx';

/** Which version the customer has, until when it holds, and what to do when it holds no longer. */
export function EstimateNote({ order }: { order: Order }) {
  const { t } = useTranslation('repair-orders');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const renew = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/renew-estimate');
  if (order.estimateVersion === 0) return null;
  const until = order.estimateValidUntil && format.date(order.estimateValidUntil);
  return (
    <>
      <p>
        {t('order.estimate-version', { version: order.estimateVersion })}
        {until && !order.estimateExpired && !order.signedAt ? ` · ${t('order.valid-until', { until })}` : ''}
        <Button type="link" onClick={() => setOpen(true)}>
          {t('order.estimates')}
        </Button>
      </p>
      {order.estimateExpired ? (
        <Alert
          type="warning"
          showIcon
          title={t('order.expired', { until })}
          action={
            may(order, 'renewEstimate') ? (
              <Button
                loading={renew.pending}
                onClick={() => void renew.run({ params: { path: { repairOrderId: order.id } } })}
              >
                {t('step.order.renewEstimate')}
              </Button>
            ) : null
          }
        />
      ) : null}
      {isOpen ? <EstimatesDrawer order={order} close={() => setOpen(false)} /> : null}
    </>
  );
}
