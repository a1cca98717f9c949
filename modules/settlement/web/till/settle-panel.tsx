import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitPage } from '#modules/repair-orders/web/index.ts';
import { api } from '#platform/web/api/client.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { ActionButtons, Money, Panel } from '#platform/web/design/index.ts';
import { useMay } from '#platform/web/session/session.ts';
import { standing, type VisitSettlements } from '../money/use-money.ts';
import ReopenStep from '../steps/reopen-step.tsx';
import css from './till.module.css';

const steps = ['settle', 'reopenSettlement'];

/** Makes the sheets of an order or a fee; while nothing is paid they can be made anew. */
export function SettlePanel({ visit, money }: { visit: VisitPage; money: VisitSettlements }) {
  const { order } = visit;
  const isOpen = order !== null && ['handed-over', 'settled'].includes(order.state);
  return (
    <>
      {isOpen ? <SettleOrder visitId={visit.id} order={order} /> : null}
      <SettleFee visitId={visit.id} money={money} />
    </>
  );
}

function SettleOrder({ visitId, order }: { visitId: string; order: NonNullable<VisitPage['order']> }) {
  const { t } = useTranslation('settlement');
  const [isReopening, setIsReopening] = useState(false);
  const params = { path: { repairOrderId: order.id } };
  const whole = api.useQuery('get', '/api/v1/repair-orders/{repairOrderId}', { params });
  const settle = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/settle');
  const offered = (whole.data?.allowedActions ?? []).filter(
    ({ action, allowed, reasons }) =>
      steps.includes(action) && (allowed || !reasons.some(({ code }) => code.startsWith('lifecycle/'))),
  );
  const isSettled = order.state === 'settled';
  if (offered.length === 0) return null;
  return (
    <Panel title={isSettled ? t('settle.done') : t('settle.title', { number: order.number })} id="settle">
      <div className={css.settle}>
        {isSettled ? null : (
          <p>
            {t('settle.comes-to')}{' '}
            <b>
              <Money minor={order.totalMinor} currency={order.currency} />
            </b>
          </p>
        )}
        <ActionButtons
          actions={offered}
          quiet={['reopenSettlement']}
          label={(action) => t(`settle.action.${action}`)}
          where={(code) =>
            code === 'repair-order/over-estimate' ? `/visits/${visitId}#hand-over` : undefined
          }
          run={(action) => (action === 'settle' ? void settle.run({ params }) : setIsReopening(true))}
          pending={settle.pending ? 'settle' : null}
        />
      </div>
      {isReopening ? (
        <ReopenStep visitId={visitId} repairOrderId={order.id} close={() => setIsReopening(false)} />
      ) : null}
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
