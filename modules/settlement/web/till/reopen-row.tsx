import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitPage } from '#modules/repair-orders/web/index.ts';
import { api } from '#platform/web/api/client.ts';
import { may, standing, type VisitSettlements } from '../money/use-money.ts';
import ReopenStep from '../steps/reopen-step.tsx';

/** While nothing is paid, a settlement with a slip in it can be made anew. */
export function ReopenRow({ visit, money }: { visit: VisitPage; money: VisitSettlements }) {
  const { t } = useTranslation('settlement');
  const [isOpen, setIsOpen] = useState(false);
  const repairOrderId = visit.order?.state === 'settled' ? visit.order.id : null;
  const order = api.useQuery(
    'get',
    '/api/v1/repair-orders/{repairOrderId}',
    { params: { path: { repairOrderId: repairOrderId ?? '' } } },
    { enabled: repairOrderId !== null },
  );
  const isPaid = standing(money).some(({ paidMinor }) => paidMinor > 0);
  if (!repairOrderId || isPaid || !may(order.data?.allowedActions, 'reopenSettlement')) return null;
  return (
    <div>
      <Button type="text" onClick={() => setIsOpen(true)}>
        {t('reopen.title')}
      </Button>
      {isOpen ? (
        <ReopenStep visitId={visit.id} repairOrderId={repairOrderId} close={() => setIsOpen(false)} />
      ) : null}
    </div>
  );
}
