import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { VisitPage } from '#modules/repair-orders/web/index.ts';
import { api } from '#platform/web/api/client.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { ActionButtons, Money, Panel } from '#platform/web/design/index.ts';
import { useMay } from '#platform/web/session/session.ts';
import { standing, type VisitSettlements } from '../money/use-money.ts';
import css from './till.module.css';

/** Makes the sheets of an order the workshop gave back, or of a fee. */
export function SettlePanel({ visit, money }: { visit: VisitPage; money: VisitSettlements }) {
  const { order } = visit;
  return (
    <>
      {order?.state === 'handed-over' ? <SettleOrder visitId={visit.id} order={order} /> : null}
      <SettleFee visitId={visit.id} money={money} />
    </>
  );
}

function SettleOrder({ visitId, order }: { visitId: string; order: NonNullable<VisitPage['order']> }) {
  const { t } = useTranslation('settlement');
  const params = { path: { repairOrderId: order.id } };
  const whole = api.useQuery('get', '/api/v1/repair-orders/{repairOrderId}', { params });
  const settle = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/settle');
  const offered = (whole.data?.allowedActions ?? []).filter(({ action }) => action === 'settle');
  return (
    <Panel title={t('settle.title', { number: order.number })} id="settle">
      <div className={css.settle}>
        <p>
          {t('settle.comes-to')}{' '}
          <b>
            <Money minor={order.totalMinor} currency={order.currency} />
          </b>
        </p>
        <ActionButtons
          actions={offered}
          label={() => t('settle.do')}
          where={(code) =>
            code === 'repair-order/over-estimate' ? `/visits/${visitId}#hand-over` : undefined
          }
          run={() => void settle.run({ params })}
          pending={settle.pending ? 'settle' : null}
        />
      </div>
    </Panel>
  );
}

/** A diagnosis or a quotation that was agreed to be paid, though nothing is repaired. */
function SettleFee({ visitId, money }: { visitId: string; money: VisitSettlements }) {
  const { t } = useTranslation('settlement');
  const maySettle = useMay('repair-order.settle');
  const settle = useCommand('post', '/api/v1/visits/{visitId}/settle-fee');
  const isSettled = standing(money).some(({ repairOrderId }) => repairOrderId === null);
  if (!money.fee || isSettled) return null;
  return (
    <Panel title={money.fee.name} id="fee">
      <div className={css.settle}>
        <p>
          {t('settle.comes-to')}{' '}
          <b>
            <Money minor={money.fee.totalMinor} currency={money.currency} />
          </b>
        </p>
        {maySettle ? (
          <Button
            type="primary"
            size="large"
            loading={settle.pending}
            onClick={() => void settle.run({ params: { path: { visitId } } })}
          >
            {t('settle.fee')}
          </Button>
        ) : null}
      </div>
    </Panel>
  );
}
